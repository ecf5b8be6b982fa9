package dev.trialc.runtime;

import org.jspecify.annotations.Nullable;

/** Between which days the occurrences of one visit may lie (T23, T24), and how far what was done is looked for. */
final class VisitBounds {
    /** How far behind the day on which a visit was done its due date may lie. */
    private static final Length YEARS_EARLY = Length.years(3);

    private final Course course;
    private final Look look;
    private final DoneVisits done;
    private @Nullable Anchor from;
    private @Nullable End until;

    private final Needs unmade = new Needs();
    private int firstDay = EpochDays.UNKNOWN;
    private int end = EpochDays.NEVER;
    private int stop;
    private int reach;

    VisitBounds(Course course, DoneVisits done) {
        this.course = course;
        this.look = course.look();
        this.done = done;
    }

    void from(Anchor anchor) {
        from = anchor;
    }

    void until(End ending) {
        until = ending;
    }

    /** Forgets what was said of another record of an event. */
    void clear() {
        from = null;
        until = null;
    }

    /** Choices on which the visit depends, and that nobody made: like a beginning that is unknown. */
    Needs unmade() {
        return unmade;
    }

    /** Adds what is missing to know where the visit begins. */
    void addNeeds(Needs waiting) {
        if (from != null) {
            waiting.addAll(from.needs());
        }
        waiting.addAll(unmade);
    }

    /** Settles the bounds of a visit that nothing but its own until ends; its anchor may be unknown. */
    void ofOne(int anchor) {
        settle(anchor, ending(anchor), EpochDays.NEVER);
    }

    /** The same for a series, which ends with the epoch of the day after its anchor (T24). */
    void ofSeries(int anchor) {
        boolean byEpoch = until == null && anchor != EpochDays.UNKNOWN;
        settle(anchor, byEpoch ? course.endOfEpoch(EpochDays.plusDays(anchor, 1)) : ending(anchor), reachOfSeries());
    }

    /** The same for what counts cycles, which belongs to treatment. */
    void ofCycles(int anchor) {
        boolean byTreatment = until == null && anchor != EpochDays.UNKNOWN;
        settle(anchor, byTreatment ? course.endOfTreatment(anchor) : ending(anchor), reachOfSeries());
    }

    private int ending(int anchor) {
        return until == null || anchor == EpochDays.UNKNOWN ? EpochDays.NEVER : until.onOrAfter(anchor);
    }

    /** The last day on which something that was done may have been due. */
    private int reachOfSeries() {
        return done.any() ? Math.max(look.horizon(), YEARS_EARLY.after(done.latest(), 1)) : EpochDays.UNKNOWN;
    }

    private void settle(int anchor, int ownEnd, int furthest) {
        firstDay = from == null ? EpochDays.UNKNOWN : from.day();
        end = Math.min(ownEnd, course.endOfLife());
        stop = Math.min(end, look.horizon());
        reach = furthest;
        look.ended(anchor == EpochDays.UNKNOWN ? course.isOver() : end != EpochDays.NEVER, end);
    }

    /** Says that all occurrences that a limit allows are settled, which ends the visit too (T26), unless all of it waits for its beginning. */
    void settled() {
        if (unmade.isEmpty() && (from == null || from.isKnown())) {
            look.ended(true, end);
        }
    }

    /** Whether an end has come, as far as is known, so that nothing more is waited for; one that is bound to come has not. */
    boolean hasEnded() {
        return end <= course.record().knownUntil();
    }

    /** Whether what was not done may lie on a day. */
    boolean hold(int day) {
        return day <= stop && day >= firstDay;
    }

    /** Whether what was done may have been due on a day. */
    boolean reach(int day) {
        return day <= reach;
    }

    /** The last day on which an occurrence can be listed. */
    int last() {
        return Math.max(stop, reach);
    }
}
