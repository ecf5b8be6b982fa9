package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;

/** One activity of a visit, while generated rules say when and how it is done. */
public final class ActivityEntry {
    private final Declared activity;
    private final boolean optional;
    private final List<String> needs;
    private final List<Timepoint> timepoints = new ArrayList<>();

    ActivityEntry(Declared activity, boolean optional, List<String> needs) {
        this.activity = activity;
        this.optional = optional;
        this.needs = needs;
    }

    /** One more point in time around a dose (T35). */
    public ActivityEntry at(Timepoint timepoint) {
        timepoints.add(timepoint);
        return this;
    }

    PlannedActivity planned() {
        Truth applies = needs.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
        return new PlannedActivity(activity.code(), activity.title(), optional, applies, needs, timepoints);
    }
}
