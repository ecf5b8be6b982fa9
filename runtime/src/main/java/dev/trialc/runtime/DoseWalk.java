package dev.trialc.runtime;

/** Walks the days of a regimen's cycles on which one step of a drug is given (T13, T16, T17). */
final class DoseWalk {
    private final DoseRule rule;
    private final CycleClock clock;
    private final DoseStep step;
    private final CycleDays days;

    DoseWalk(DoseRule rule, CycleClock clock, DoseStep step) {
        this.rule = rule;
        this.clock = clock;
        this.step = step;
        this.days = step.days().get();
    }

    void run() {
        rule.begin(step);
        Cycles cycles = step.cycles();
        for (int cycle = cycles.after(0); cycle != EpochDays.NEVER; cycle = cycles.after(cycle)) {
            int start = clock.start(cycle);
            if (start == EpochDays.UNKNOWN) {
                if (!days.everyDay() || !cycles.isAll()) {
                    rule.waitForStart(clock);
                }
                return; // no later cycle is recorded
            }
            if (rule.beyond(start) && cycle > clock.lastRecorded()) {
                return;
            }
            if (clock.skipped(cycle)) {
                continue;
            }
            int attempt = clock.firstAttempt(cycle);
            if (attempt != EpochDays.UNKNOWN) {
                days(cycle, attempt, start);
            }
            days(cycle, start, clock.nextStart(cycle));
        }
    }

    private void days(int cycle, int start, int next) {
        if (rule.beyond(start)) {
            return;
        }
        if (days.everyDay()) {
            rule.give(cycle, start, start, next - 1);
            return;
        }
        int length = clock.length(cycle);
        for (int i = 0; i < days.ranges() && days.first(i) <= length; i++) {
            int last = Math.min(days.last(i), length);
            rule.give(cycle, start, start + days.first(i) - 1, Math.min(next, EpochDays.plusDays(start, last)) - 1);
        }
    }
}
