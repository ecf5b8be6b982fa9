package dev.trialc.compiler.model;

import java.time.LocalDate;
import java.util.List;

/** A date of a participant that other dates are counted from (T01 to T09). */
public sealed interface Anchor {
    record OfEvent(EventRef ref) implements Anchor {}

    /**
     * {@code first dose of X since E} (T52): the first record of an event on or after the day of another anchor.
     *
     * @param event {@code dose of X}
     */
    record FirstSince(String event, Anchor since) implements Anchor {}

    /**
     * The day of the visit at which an activity is done; nowhere else than in what an {@link ActivityDetail} says.
     *
     * @param dosing whether it is written as {@code dosing}; the date is that of the visit all the same
     */
    record VisitDay(boolean dosing) implements Anchor {}

    /** A calendar date for everybody. */
    record OnDate(LocalDate date) implements Anchor {}

    /** Study day {@code day}: day 1 is the protocol's reference event, the day before is day −1; never 0 unless {@link Protocol#dayZero}. */
    record StudyDay(int day) implements Anchor {}

    /**
     * {@code n weeks after E} (T02, T03).
     *
     * @param after false for {@code before}
     */
    record Shifted(Anchor base, Length length, boolean after) implements Anchor {}

    /**
     * {@code planned V 2}, {@code actual V}: due date or done date of a visit (T07).
     *
     * @param ordinal from 1; 0 when the visit is no series
     */
    record OfVisit(String visit, int ordinal, boolean planned) implements Anchor {}

    /** {@code the last V due}, {@code the last V done}: of a series that another continues (T26). */
    record LastOf(String visit, boolean done) implements Anchor {}

    /** The earliest known, pending only if none is known. */
    record FirstOf(List<Anchor> anchors) implements Anchor {
        public FirstOf {
            anchors = List.copyOf(anchors);
        }
    }

    /** The latest; waits for all. */
    record LaterOf(List<Anchor> anchors) implements Anchor {
        public LaterOf {
            anchors = List.copyOf(anchors);
        }
    }

    /** {@code first}, or {@code otherwise} where the first cannot be known (pending). */
    record OrElse(Anchor first, Anchor otherwise) implements Anchor {}

    static Anchor of(String event) {
        return new OfEvent(EventRef.first(event));
    }
}
