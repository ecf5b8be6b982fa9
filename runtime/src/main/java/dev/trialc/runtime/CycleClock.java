package dev.trialc.runtime;

import java.util.Arrays;
import java.util.NavigableMap;

/**
 * When the cycles of one participant's regimen are due and when they started (T11 to T17).
 *
 * <p>Cycles are numbered from 1; dates are epoch days. Any number of cycles costs the same: only recorded starts take memory.
 */
public abstract sealed class CycleClock permits ElasticClock, RigidClock {
    private final int anchor;
    private final CycleLengths lengths;
    private final int[] numbers;
    private final int[] starts;

    CycleClock(Anchor from, CycleLengths lengths, NavigableMap<Integer, Integer> recorded) {
        this.anchor = from.day();
        this.lengths = lengths;
        this.numbers = recorded.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.starts = recorded.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** D(c): the day on which a cycle is due to start. */
    public abstract int due(int cycle);

    /** The day on which day {@code day} of a cycle is visited: day 1 when the cycle is due, later days by the clock (T13). */
    public abstract int visitDay(int cycle, int day);

    /** Whether a start recorded before this unrecorded cycle shows that it never took place. */
    abstract boolean skippedByEarlier(int cycle);

    /** S(c): the recorded start, else the due one. */
    public final int start(int cycle) {
        int at = Arrays.binarySearch(numbers, cycle);
        return at >= 0 ? starts[at] : due(cycle);
    }

    /** Whether the cycle was not recorded and a recorded start shows that it never took place (T17). */
    public final boolean skipped(int cycle) {
        int at = Arrays.binarySearch(numbers, cycle);
        if (at >= 0) {
            return false;
        }
        int next = -at - 1;
        return (next < starts.length && starts[next] <= due(cycle)) || skippedByEarlier(cycle);
    }

    /** The start of the next cycle that was not skipped; {@link EpochDays#NEVER} if the cycle does not end. */
    public final int nextStart(int cycle) {
        if (length(cycle) == EpochDays.NEVER) {
            return EpochDays.NEVER;
        }
        int next = cycle + 1;
        while (skipped(next)) {
            next++;
        }
        return start(next);
    }

    /** The written length of a cycle in days; {@link EpochDays#NEVER} for treatment without cycles. */
    public final int length(int cycle) {
        return lengths.of(cycle);
    }

    /** The number of the highest recorded cycle, 0 if none is; after it, starts rise with the number. */
    final int lastRecorded() {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    }

    final int anchor() {
        return anchor;
    }

    /** Index of the latest recorded cycle before one; −1 if there is none. */
    final int recordedBefore(int cycle) {
        int at = Arrays.binarySearch(numbers, cycle);
        return (at >= 0 ? at : -at - 1) - 1;
    }

    /** How many starts are recorded. */
    final int recorded() {
        return numbers.length;
    }

    final int recordedNumber(int index) {
        return numbers[index];
    }

    final int recordedStart(int index) {
        return starts[index];
    }

    /** Days from the start of one cycle to the due start of a later one, by the written lengths. */
    final long daysBetween(int cycle, int later) {
        return lengths.before(later) - lengths.before(cycle);
    }
}
