package dev.trialc.runtime;

/**
 * A point in time around a dose at which an activity is done (T35): no date follows from it.
 *
 * @param drug name of the drug, or of the choice, whose dose it is
 * @param minutes how far from the moment; 0 for pre-dose, at any time before it; for {@link Relation#EVERY} the time from one to the next
 * @param early how many minutes sooner it may be done, that one included
 * @param late how many minutes later it may be done, that one included
 * @param words {@code 30 minutes ± 5 minutes after end of Alpha}
 */
public record Timepoint(String drug, Relation relation, Moment moment, int minutes, int early, int late, String words) {

    /** On which side of the moment. */
    public enum Relation {
        BEFORE,
        AFTER,
        /** Again and again from the start of the dose to its end. */
        EVERY
    }

    /** Which moment of the dose. */
    public enum Moment {
        /** The dose itself, which takes no time. */
        DOSE,
        START,
        END
    }
}
