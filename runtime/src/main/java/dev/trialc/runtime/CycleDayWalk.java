package dev.trialc.runtime;

/** Lists the visits on given days of given cycles (T13, T16, T17). */
final class CycleDayWalk {
    private final VisitRule rule;
    private final Regimen regimen;
    private final CycleDays days;
    private final Cycles cycles;
    private final Window window;
    private final Limit limit;

    CycleDayWalk(VisitRule rule, Regimen regimen, CycleDays days, Cycles cycles, Window window, Limit limit) {
        this.rule = rule;
        this.regimen = regimen;
        this.days = days;
        this.cycles = cycles;
        this.window = window;
        this.limit = limit;
    }

    void run() {
        Anchor anchor = regimen.anchor();
        rule.boundsOfCycles(anchor.day());
        rule.waitFor(anchor.needs());
        boolean startStands =
                hasTheStart() && anchor.isKnown() && !regimen.lengthNeeds().isEmpty();
        if (startStands) {
            if (rule.pending(1)) {
                return;
            }
            theStartAlone(anchor);
        }
        if (hasMoreThanTheStart()) {
            rule.waitFor(regimen.lengthNeeds());
            rule.waitFor(limit.needs());
        }
        if (rule.pending(startStands ? 2 : 1) || startStands) {
            return;
        }
        walk(regimen.clock(), limit.lastDay(anchor.day()));
    }

    /** Day 1 of cycle 1, which needs no length. */
    private boolean hasTheStart() {
        return cycles.contains(1) && limit.cycle() >= 1 && days.get(0) == 1;
    }

    private boolean hasMoreThanTheStart() {
        boolean laterCycles = cycles.after(1) != EpochDays.NEVER && cycles.after(1) <= limit.cycle();
        return !hasTheStart() || days.size() > 1 || laterCycles;
    }

    private void theStartAlone(Anchor anchor) {
        rule.emitInCycle(1, 1, 1, anchor.day(), window, 0);
    }

    private void walk(CycleClock clock, int lastDay) {
        rule.goesOn();
        int ordinal = 0;
        for (int cycle = cycles.after(0);
                cycle <= limit.cycle() && cycle != EpochDays.NEVER;
                cycle = cycles.after(cycle)) {
            int due = clock.due(cycle);
            if ((rule.beyond(due) || due > lastDay) && cycle > clock.lastRecorded()) {
                return;
            }
            if (!clock.skipped(cycle)) {
                cycle(clock, cycle, ordinal, lastDay);
            }
            ordinal += days.size();
        }
    }

    private void cycle(CycleClock clock, int cycle, int before, int lastDay) {
        int next = clock.nextStart(cycle);
        for (int i = 0; i < days.size(); i++) {
            int day = days.get(i);
            int due = clock.visitDay(cycle, day);
            boolean inCycle = day == 1 || (day <= clock.length(cycle) && due < next);
            if (inCycle && due <= lastDay) {
                rule.emitInCycle(before + i + 1, cycle, day, due, window, clock.length(1));
            }
        }
    }
}
