package dev.trialc.runtime;

import java.util.List;

/**
 * Something to do at a visit.
 *
 * @param activity its name in the protocol
 * @param title what a reader sees
 * @param optional whether it may be left out
 * @param applies true, or unknown while a fact is missing; what does not apply is not listed
 * @param needs names of the facts that would settle it, in order
 * @param timepoints points in time around a dose at which it is done, as written; empty where the protocol names none
 */
public record PlannedActivity(
        String activity,
        String title,
        boolean optional,
        Truth applies,
        List<String> needs,
        List<Timepoint> timepoints) {
    public PlannedActivity {
        needs = List.copyOf(needs);
        timepoints = List.copyOf(timepoints);
    }
}
