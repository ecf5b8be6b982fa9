package dev.trialc.runtime;

/**
 * When the cycles of one participant's regimen are due and when they started (T11 to T19, T42).
 *
 * <p>Cycles are numbered from 1; dates are epoch days, {@link EpochDays#UNKNOWN} where they hang on a recovery that is not recorded yet.
 */
public abstract sealed class CycleClock permits RecordedClock, WalkedClock {
    private final int anchor;
    private final CycleLengths lengths;

    CycleClock(Anchor from, CycleLengths lengths) {
        this.anchor = from.day();
        this.lengths = lengths;
    }

    /** D(c): the day on which a cycle is due to start. */
    public abstract int due(int cycle);

    /** S(c): the recorded start, else the one that follows; unknown while a recovery that it waits for is. */
    public abstract int start(int cycle);

    /** The day on which day {@code day} of a cycle is visited: day 1 when the cycle is due, later days by the clock (T13). */
    public abstract int visitDay(int cycle, int day);

    /** Whether the cycle was not recorded and a recorded start shows that it never took place (T17). */
    public abstract boolean skipped(int cycle);

    /** The number of the highest cycle that was recorded or restarted, 0 if none was; after it, starts rise with the number. */
    abstract int lastRecorded();

    /** The start of a cycle before it was begun again (T18); unknown where it was not. */
    int firstAttempt(int cycle) {
        return EpochDays.UNKNOWN;
    }

    /** Whether a cycle that is due on or before a day has to wait for a recovery that is not recorded yet. */
    boolean waitsBy(int day) {
        return false;
    }

    /** The first day of the next cycle that was not skipped; {@link EpochDays#NEVER} if the cycle does not end, as far as is known. */
    public int nextStart(int cycle) {
        if (length(cycle) == EpochDays.NEVER) {
            return EpochDays.NEVER;
        }
        int next = cycle + 1;
        while (skipped(next)) {
            next++;
        }
        int attempt = firstAttempt(next);
        int start = attempt == EpochDays.UNKNOWN ? start(next) : attempt;
        return start == EpochDays.UNKNOWN ? EpochDays.NEVER : start;
    }

    /** The cycle from which on all have the same length. */
    final int lastChange() {
        return lengths.lastChange();
    }

    /** The written length of a cycle in days; {@link EpochDays#NEVER} for treatment without cycles. */
    public final int length(int cycle) {
        return lengths.of(cycle);
    }

    final int anchor() {
        return anchor;
    }

    /** Days from the start of one cycle to the due start of a later one, by the written lengths. */
    final long daysBetween(int cycle, int later) {
        return lengths.before(later) - lengths.before(cycle);
    }
}
