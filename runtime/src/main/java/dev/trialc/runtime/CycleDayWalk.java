package dev.trialc.runtime;

/** Lists the visits on given days of given cycles (T13, T16, T17). */
final class CycleDayWalk {
    private final VisitRows rows;
    private final Regimen regimen;
    private final CycleDays days;
    private final Cycles cycles;
    private final Window window;
    private final Limit limit;

    CycleDayWalk(VisitRows rows, Regimen regimen, CycleDays days, Cycles cycles, Window window, Limit limit) {
        this.rows = rows;
        this.regimen = regimen;
        this.days = days;
        this.cycles = cycles;
        this.window = window;
        this.limit = limit;
    }

    void run() {
        Anchor anchor = regimen.anchor();
        rows.bounds().ofCycles(anchor.day());
        rows.waitFor(anchor.needs());
        if (!window.needs().isEmpty()) { // nobody can say in what window any of them lies
            rows.waitFor(window.needs());
            rows.pending(1);
            return;
        }
        boolean startStands =
                hasTheStart() && anchor.isKnown() && !regimen.lengthNeeds().isEmpty();
        if (startStands) {
            if (rows.pending(1)) {
                return;
            }
            theStartAlone();
        }
        boolean more = hasMoreThanTheStart();
        if (more) {
            rows.waitFor(regimen.lengthNeeds());
            rows.waitFor(limit.needs());
        }
        if (rows.pending(startStands ? 2 : 1) || startStands || !(more || hasTheStart())) {
            return;
        }
        walk(regimen.clock(), limit.lastDay(anchor.day()));
    }

    /** Day 1 of cycle 1, which needs no length. */
    private boolean hasTheStart() {
        return cycles.contains(1) && limit.cycle() >= 1 && days.get(0) == 1;
    }

    private boolean hasMoreThanTheStart() {
        int next = cycles.after(hasTheStart() ? 1 : 0);
        boolean laterCycles = next != EpochDays.NEVER && next <= limit.cycle();
        return laterCycles || (hasTheStart() && days.size() > 1);
    }

    private void theStartAlone() {
        boolean limited = limit.needs().isEmpty()
                && regimen.firstDue() > limit.lastDay(regimen.anchor().day());
        if (!limited) {
            rows.emitInCycle(regimen, 1, 1, 1, regimen.firstDue(), window, 0, true);
        }
    }

    private void walk(CycleClock clock, int lastDay) {
        rows.goesOn();
        int ordinal = 0;
        int pending = 0;
        for (int cycle = cycles.after(0);
                cycle <= limit.cycle() && cycle != EpochDays.NEVER;
                cycle = cycles.after(cycle)) {
            int due = clock.due(cycle);
            if ((rows.beyond(due) || due > lastDay) && cycle > clock.lastRecorded()) {
                return;
            }
            if (!clock.skipped(cycle)) {
                pending = due == EpochDays.UNKNOWN
                        ? firstThatWaits(clock, cycle, ordinal)
                        : cycle(clock, cycle, ordinal, lastDay);
            }
            if (pending > 0) {
                rows.waitForRecovery(clock, pending);
                return;
            }
            if (due == EpochDays.UNKNOWN && cycle >= clock.lastChange()) {
                return; // this cycle has none of the days, and no later one will
            }
            ordinal += days.size();
        }
    }

    /** The ordinal of the first day of a cycle that it has but whose date is not known; 0 if there is none. */
    private int firstThatWaits(CycleClock clock, int cycle, int before) {
        return days.get(0) <= clock.length(cycle) ? before + 1 : 0;
    }

    /** Lists the visits of one cycle; the ordinal of the first that cannot be dated yet, 0 if all can. */
    private int cycle(CycleClock clock, int cycle, int before, int lastDay) {
        int next = clock.nextStart(cycle);
        for (int i = 0; i < days.size(); i++) {
            int day = days.get(i);
            int due = clock.visitDay(cycle, day);
            if (due == EpochDays.UNKNOWN) {
                if (day <= clock.length(cycle)) {
                    return before + i + 1;
                }
                continue;
            }
            boolean inCycle = day == 1 || (day <= clock.length(cycle) && due < next);
            if (inCycle && due <= lastDay) {
                rows.emitInCycle(regimen, before + i + 1, cycle, day, due, window, clock.length(1), true);
            }
        }
        return 0;
    }
}
