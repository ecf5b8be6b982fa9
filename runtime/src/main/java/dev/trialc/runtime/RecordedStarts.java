package dev.trialc.runtime;

/** Recorded cycle starts have to make sense before anything is counted from them (T11, T17, T18). */
final class RecordedStarts {
    private final String regimen;
    private final Anchor from;
    private final CycleDates recorded;
    private final CycleDates restarts;

    RecordedStarts(String regimen, Anchor from, CycleDates recorded, CycleDates restarts) {
        this.regimen = regimen;
        this.from = from;
        this.recorded = recorded;
        this.restarts = restarts;
    }

    /** @throws InconsistentRecordException naming the first date that contradicts another */
    void check() {
        int first = recorded.on(1);
        if (first != EpochDays.UNKNOWN && from.isKnown() && first != from.day()) {
            throw new InconsistentRecordException("Cycle 1 of " + regimen + " started on " + EpochDays.date(first)
                    + ", but " + from.name() + " puts its start on " + EpochDays.date(from.day()) + ".");
        }
        for (int at = 0; at < restarts.size(); at++) {
            int day = restarts.day(at);
            if (from.isKnown() && day <= from.day()) {
                throw new InconsistentRecordException("Cycle " + restarts.cycle(at) + " of " + regimen
                        + " was restarted on " + EpochDays.date(day) + ", not after the regimen began on "
                        + EpochDays.date(from.day()) + ".");
            }
        }
        rising();
    }

    /** Whatever is recorded of a cycle lies after all that is of the cycles before it. */
    private void rising() {
        if (restarts.size() == 0 && recorded.riseFrom(from.day())) {
            return; // as mostly; an anchor that is not known is before every day
        }
        // Cycle 1 begins on the anchor, recorded or not: a later cycle cannot have begun on or before it.
        int before = from.isKnown() ? 1 : 0;
        int latest = from.isKnown() ? from.day() : EpochDays.UNKNOWN;
        int start = 0;
        int restart = 0;
        while (start < recorded.size() || restart < restarts.size()) {
            int cycle = Math.min(cycle(recorded, start), cycle(restarts, restart));
            boolean started = cycle(recorded, start) == cycle;
            boolean restarted = cycle(restarts, restart) == cycle;
            int day = started ? recorded.day(start++) : EpochDays.UNKNOWN;
            int again = restarted ? restarts.day(restart++) : EpochDays.UNKNOWN;
            int first = started && restarted ? Math.min(day, again) : Math.max(day, again);
            if (cycle > 1 && first <= latest) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen + " started on "
                        + EpochDays.date(first) + ", not after cycle " + before + ", which started on "
                        + EpochDays.date(latest) + ".");
            }
            before = cycle;
            latest = Math.max(cycle == 1 ? latest : EpochDays.UNKNOWN, Math.max(day, again));
        }
    }

    private static int cycle(CycleDates dates, int index) {
        return index < dates.size() ? dates.cycle(index) : EpochDays.NEVER;
    }
}
