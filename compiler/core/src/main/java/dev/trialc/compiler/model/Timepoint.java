package dev.trialc.compiler.model;

/**
 * A point in time around a dose at which an activity is done (T35). Schedules know dates, so that it is data: no date follows from it.
 *
 * @param drug the drug, or the choice, whose dose it is
 * @param minutes how far from the moment; 0 for pre-dose; for {@link Relation#EVERY} the time from one to the next
 * @param early how many minutes sooner it may be done
 * @param late how many minutes later it may be done
 * @param distance as written, {@code 30 minutes ± 5 minutes}; empty for pre-dose
 */
public record Timepoint(
        String drug, Relation relation, Moment moment, int minutes, int early, int late, String distance) {

    /** On which side of the moment. */
    public enum Relation {
        /** Before it; with 0 minutes at any time before it. */
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

    /** {@code 30 minutes ± 5 minutes after end of Alpha}, by the drug's name in the protocol. */
    public String words() {
        return words(drug);
    }

    /** The same by another name of the drug. */
    public String words(String name) {
        if (relation == Relation.EVERY) {
            return "every " + distance + " during " + name;
        }
        if (distance.isEmpty()) {
            return "pre-dose of " + name;
        }
        String edge = switch (moment) {
            case DOSE -> "";
            case START -> "start of ";
            case END -> "end of ";
        };
        return distance + (relation == Relation.AFTER ? " after " : " before ") + edge + name;
    }
}
