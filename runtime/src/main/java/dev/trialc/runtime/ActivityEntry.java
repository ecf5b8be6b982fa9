package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One activity of a visit, while generated rules say when and how it is done. */
public final class ActivityEntry {
    private final Declared activity;
    private final boolean optional;
    private final Truth applies;
    private final Set<String> needs;
    private final List<Timepoint> timepoints = new ArrayList<>();
    private final List<DayRange> reusable = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int earliest = Integer.MIN_VALUE;
    private int latest = Integer.MAX_VALUE;

    ActivityEntry(Declared activity, boolean optional, List<String> needs) {
        this.activity = activity;
        this.optional = optional;
        this.applies = needs.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
        this.needs = new LinkedHashSet<>(needs);
    }

    /** One more point in time around a dose (T35). */
    public ActivityEntry at(Timepoint timepoint) {
        timepoints.add(timepoint);
        return this;
    }

    /** Done from one day to the other (T36), and on no day that another interval leaves out. */
    public ActivityEntry within(Anchor from, Anchor to) {
        needing(from, to);
        if (from.isKnown()) {
            earliest = Math.max(earliest, from.day());
        }
        if (to.isKnown()) {
            latest = Math.min(latest, to.day());
        }
        return this;
    }

    /** A result from these days may stand for it (T37). */
    public ActivityEntry reusable(Anchor from, Anchor to) {
        needing(from, to);
        if (from.isKnown() && to.isKnown()) {
            reusable.add(new DayRange(EpochDays.date(from.day()), EpochDays.date(to.day())));
        }
        return this;
    }

    /** What else is said of how it is done. */
    public ActivityEntry remark(String words) {
        remarks.add(words);
        return this;
    }

    /** The last day says first what it needs, as in the rows of an interval. */
    private void needing(Anchor from, Anchor to) {
        needs.addAll(to.needs());
        needs.addAll(from.needs());
    }

    PlannedActivity planned() {
        return new PlannedActivity(
                activity.code(),
                activity.title(),
                optional,
                applies,
                List.copyOf(needs),
                timepoints,
                day(earliest, Integer.MIN_VALUE),
                day(latest, Integer.MAX_VALUE),
                reusable,
                remarks);
    }

    private static Optional<LocalDate> day(int day, int none) {
        return day == none ? Optional.empty() : Optional.of(EpochDays.date(day));
    }
}
