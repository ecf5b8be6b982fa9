package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one visit: occurrences within their bounds and for whom they are, and what was done, which no bound takes away. */
final class VisitRows {
    /** How far behind the day on which a visit was done its due date may lie. */
    private static final Length YEARS_EARLY = Length.years(3);

    private final Course course;
    private final Look look;
    private final Row row;
    private final Applicability applicability;
    private final DoneVisits done;
    private final Needs waiting = new Needs();
    private @Nullable Anchor from;
    private @Nullable End until;
    private @Nullable Regimen regimen;
    private @Nullable String alwaysNeeds;

    private int episode;
    private boolean doneAlone;
    private int firstDay = EpochDays.UNKNOWN;
    private int end = EpochDays.NEVER;
    private int stop;
    private int reach;

    VisitRows(Course course, Sourced visit) {
        this.course = course;
        this.look = course.look();
        this.row = new Row(course, Kind.VISIT, visit, visit.source());
        this.applicability = new Applicability(course);
        this.done = new DoneVisits(course, visit.code());
    }

    Applicability applicability() {
        return applicability;
    }

    void from(Anchor anchor) {
        from = anchor;
    }

    void until(End ending) {
        until = ending;
    }

    void countsCyclesOf(Regimen counted) {
        regimen = counted;
    }

    DoneVisits done() {
        return done;
    }

    /** What follows belongs to a record of an event; {@code needs} where there is none, so that everything waits for it. */
    void ofEpisode(int number, @Nullable String needs) {
        episode = number;
        row.ofEpisode(number);
        alwaysNeeds = needs;
        from = null;
        until = null;
    }

    /** A new plan begins. */
    void begin() {
        waiting.clear();
        doneAlone = false;
    }

    /** From now on only what was done is listed: another day took the place of the rest. */
    void listDoneAlone() {
        doneAlone = true;
    }

    /** Whether anything of the visit was done, as far as whoever asks wants to know. */
    boolean isDone(int ordinal) {
        return done.find(episode, ordinal) >= 0;
    }

    /** Whether one of the arms that matter answers so; those of the regimen whose cycles date the visit matter too. */
    boolean isIn(Truth arm) {
        return applicability.arm() == arm
                || (regimen != null && regimen.applicability().arm() == arm);
    }

    /** Adds what is missing to know whether the conditions hold at a day; false when one of them does not hold for sure. */
    private boolean keeps(int day) {
        boolean byRegimen = regimen == null || regimen.applicability().keeps(day, row.flags());
        return byRegimen && applicability.keeps(day, row.flags());
    }

    void waitFor(List<String> needs) {
        waiting.addAll(needs);
    }

    void waitFor(String need) {
        waiting.add(need);
    }

    /** Lists what waits for a cycle that waits for a recovery, unless the visit has an end by now. */
    void waitForRecovery(CycleClock clock, int ordinal) {
        if (isDone(ordinal) || (end == EpochDays.NEVER && clock.waitsBy(look.horizon()))) {
            waiting.add(DoseRule.RECOVERY);
            pending(ordinal);
        }
    }

    /** Lists one undated row if anything is being waited for (T09); whether the plan has no dates. */
    boolean pending(int ordinal) {
        if (alwaysNeeds != null) {
            waiting.clear();
            waiting.add(alwaysNeeds);
        }
        boolean dated = waiting.isEmpty();
        if (!dated && isDone(ordinal)) {
            pendingDone(ordinal);
            return true;
        }
        if (from != null) {
            waiting.addAll(from.needs());
        }
        if (waiting.isEmpty()) {
            return false;
        }
        if (!doneAlone && done.isAskedFor(done.find(episode, ordinal)) && !isDone(ordinal)) {
            undated();
            if (course.endOfLife() == EpochDays.NEVER && keeps(look.horizon())) {
                row.pending(ordinal, waiting.first());
                look.accept(row);
            }
        }
        if (dated && done.any()) { // a beginning that is unknown takes away nothing that was done
            waiting.clear();
            doneAlone = true;
            return false;
        }
        return true;
    }

    private void undated() {
        row.flags().clear();
        if (isIn(Truth.UNKNOWN)) {
            row.flags().add("arm");
        }
        row.flags().addAll(waiting);
    }

    private void pendingDone(int ordinal) {
        int at = done.find(episode, ordinal);
        int actual = done.day(at);
        undated();
        if (done.isAskedFor(at) && keeps(actual)) {
            done.list(at);
            row.pending(ordinal, waiting.first());
            row.doneOn(actual, Status.DONE);
            acceptUntilHorizon(actual);
        }
    }

    /** Settles between which days a visit may lie that nothing but its own until ends; its anchor may be unknown. */
    void bounds(int anchor) {
        settle(anchor, ending(anchor), EpochDays.NEVER);
    }

    /** The same for a series, which ends with the epoch of the day after its anchor (T24). */
    void boundsOfSeries(int anchor) {
        boolean byEpoch = until == null && anchor != EpochDays.UNKNOWN;
        settle(anchor, byEpoch ? course.endOfEpoch(EpochDays.plusDays(anchor, 1)) : ending(anchor), reachOfSeries());
    }

    /** The same for what counts cycles, which belongs to treatment. */
    void boundsOfCycles(int anchor) {
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

    /** Says that all occurrences that a limit allows are settled, which ends the visit too (T26). */
    void settled() {
        look.ended(true, end);
    }

    /** Says that what follows has no limit. */
    void goesOn() {
        look.goesOn();
    }

    /** Whether no occurrence can be listed on this day or later. */
    boolean beyond(int day) {
        return (day > stop && day > reach) || look.isStopped();
    }

    /** One occurrence on the date of an anchor. */
    void emit(int ordinal, Anchor at, Window window) {
        emit(ordinal, at.day(), window, at.interval(), at.name());
    }

    /** One occurrence; its window is around the due date, where it is a percentage of {@code interval} days. */
    void emit(int ordinal, int due, Window window, long interval, String anchor) {
        row.numbered(ordinal, 0, 0);
        row.dated(window.earliest(due, interval), due, window.latest(due, interval), anchor);
        emit(null, false);
    }

    /** An interval without a due date; an open end is unknown. */
    void emitBetween(int ordinal, int earliest, int latest, String anchor) {
        row.numbered(ordinal, 0, 0);
        row.dated(earliest, EpochDays.UNKNOWN, latest, anchor);
        emit(null, false);
    }

    /**
     * An occurrence that a cycle dates.
     *
     * @param ownDay whether it is a visit on that day of that cycle, not one after a number of cycles
     */
    void emitInCycle(
            Regimen counted, int ordinal, int cycle, int day, int due, Window window, long interval, boolean ownDay) {
        row.numbered(ordinal, cycle, day);
        row.dated(window.earliest(due, interval), due, window.latest(due, interval), null);
        emit(counted, ownDay && day == 1);
    }

    private void emit(@Nullable Regimen counted, boolean isStart) {
        int day = row.orderingDay();
        int at = done.find(episode, row.ordinal());
        if (!done.isAskedFor(at)) {
            return;
        }
        if (at >= 0) {
            emitDone(at, day);
            return;
        }
        if (doneAlone || day > stop || day < firstDay || !isFor(day)) {
            return;
        }
        int asOf = course.record().asOf();
        if (asOf != EpochDays.NEVER) {
            boolean waits = isStart && counted != null && counted.overdue().waitsForStart(row.cycle());
            boolean provisional = counted != null && counted.overdue().movesVisit(row.cycle(), row.cycleDay());
            row.standing(Standing.of(row, asOf, waits || provisional), provisional);
        }
        look.accept(row);
    }

    private boolean isFor(int day) {
        row.flags().clear();
        if (isIn(Truth.UNKNOWN)) {
            row.flags().add("arm");
        }
        return keeps(day);
    }

    private void emitDone(int at, int day) {
        int actual = done.day(at);
        if (look.isAtVisit()) {
            if (day <= course.endOfLife() && isFor(day)) {
                look.accept(row);
            }
        } else if (day <= reach && isFor(day)) {
            done.list(at);
            row.doneOn(actual, Standing.ofDone(row, actual));
            acceptUntilHorizon(Math.min(day, actual));
        }
    }

    private void acceptUntilHorizon(int day) {
        if (day <= look.horizon()) {
            look.accept(row);
        }
    }

    /** Lists what was done and belongs to no occurrence of the plan. */
    void listUnscheduled() {
        for (int at = 0; at < done.size(); at++) {
            if (!done.isListed(at)) {
                row.flags().clear();
                row.unscheduled(done.episode(at), done.ordinal(at), done.day(at));
                acceptUntilHorizon(done.day(at));
            }
        }
    }
}
