package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one visit: occurrences within their bounds and for whom they are, and what was done, which no bound takes away. */
final class VisitRows {
    private final Course course;
    private final Look look;
    private final VisitRow row;
    private final Applicability applicability;
    private final DoneVisits done;
    private final VisitBounds bounds;
    private final Needs waiting = new Needs();
    private @Nullable Regimen regimen;
    private @Nullable String alwaysNeeds;

    private int episode;
    private boolean doneAlone;
    /** Whether the row's flags are already those of each further occurrence. */
    private boolean flagsStand;

    VisitRows(Course course, Sourced visit) {
        this.course = course;
        this.look = course.look();
        this.row = new VisitRow(course, visit);
        this.applicability = new Applicability(course);
        this.done = new DoneVisits(course, visit.code());
        this.bounds = new VisitBounds(course, done);
    }

    Applicability applicability() {
        return applicability;
    }

    VisitBounds bounds() {
        return bounds;
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
        bounds.clear();
    }

    /** A new plan begins. */
    void begin() {
        waiting.clear();
        doneAlone = false;
        flagsStand = false;
        bounds.unmade().clear();
        if (regimen != null) {
            regimen.applicability().addUnmade(bounds.unmade());
        }
        applicability.addUnmade(bounds.unmade());
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
        if (isDone(ordinal) || (!bounds.hasEnded() && clock.waitsBy(look.horizon()))) {
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
        if (bounds.hasEnded() && waiting.names().contains(DoseRule.RECOVERY)) {
            return true; // a start that waits for a recovery is nobody's to wait for once the visit has an end
        }
        if (alwaysNeeds == null) {
            bounds.addNeeds(waiting);
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
        flagsStand = false;
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

    /** Says that what follows has no limit. */
    void goesOn() {
        look.goesOn();
    }

    /** Whether no occurrence can be listed on this day or later. */
    boolean beyond(int day) {
        return day > bounds.last() || look.isStopped();
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

    /**
     * Lists what follows the last occurrence, every so many days, through a last day, where nothing but its number and its dates differs.
     *
     * @param step days from one to the next, which are also what a window in percent is of
     * @return how many were listed; 0 where each has to be looked at by itself
     */
    int emitAlike(long step, int lastDay, Window window) {
        boolean alike = flagsStand && !done.any() && done.isAskedFor(-1) && bounds.hold(row.due());
        if (!alike || course.record().asOf() != EpochDays.NEVER || !(look instanceof ScheduleLook schedule)) {
            return 0;
        }
        int last = Math.min(lastDay, bounds.last());
        int count = (int) Math.max(0, (last - row.due()) / step);
        if (!window.isSameAround(row.due(), last, step)) {
            return 0;
        }
        schedule.acceptAlike(row, (int) step, count);
        return count;
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
        if (doneAlone || !bounds.hold(day) || !isFor(day)) {
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
        if (flagsStand) {
            return true;
        }
        row.flags().clear();
        if (isIn(Truth.UNKNOWN)) {
            row.flags().add("arm");
        }
        flagsStand = !applicability.isConditional()
                && (regimen == null || !regimen.applicability().isConditional());
        return keeps(day);
    }

    private void emitDone(int at, int day) {
        int actual = done.day(at);
        if (look.isAtVisit()) {
            if (day <= course.endOfLife() && isFor(day)) {
                look.accept(row);
            }
        } else if (bounds.reach(day) && isFor(day)) {
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
            if (done.isAskedFor(at) && !done.isListed(at)) {
                row.flags().clear();
                row.unscheduled(done.episode(at), done.ordinal(at), done.day(at));
                acceptUntilHorizon(done.day(at));
            }
        }
    }
}
