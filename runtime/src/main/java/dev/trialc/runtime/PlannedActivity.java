package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to do at a visit.
 *
 * @param activity its name in the protocol
 * @param title what a reader sees
 * @param optional whether it may be left out
 * @param applies true, or unknown while a fact is missing; what does not apply is not listed
 * @param needs names of the facts that would settle it, then of what would say its days, in order
 * @param timepoints points in time around a dose at which it is done, as written; empty where the protocol names none
 * @param earliest the first day on which it may be done (T36); empty where the protocol says none besides the visit's own, or it is not known
 * @param latest the last such day, included
 * @param reusable intervals in any of which an earlier result may stand for it (T37), those that are known
 * @param remarks what else the protocol says of how it is done, {@code by telephone}
 */
public record PlannedActivity(
        String activity,
        String title,
        boolean optional,
        Truth applies,
        List<String> needs,
        List<Timepoint> timepoints,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        List<DayRange> reusable,
        List<String> remarks) {
    public PlannedActivity {
        needs = List.copyOf(needs);
        timepoints = List.copyOf(timepoints);
        reusable = List.copyOf(reusable);
        remarks = List.copyOf(remarks);
    }
}
