package dev.trialc.runtime;

import java.util.Arrays;
import java.util.NavigableMap;

/** A clock that only recorded starts move: any number of cycles costs the same, and only recorded starts take memory. */
abstract sealed class RecordedClock extends CycleClock permits ElasticClock, RigidClock {
    private final int[] numbers;
    private final int[] starts;

    RecordedClock(Anchor from, CycleLengths lengths, NavigableMap<Integer, Integer> recorded) {
        super(from, lengths);
        this.numbers = recorded.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.starts = recorded.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a start recorded before this unrecorded cycle shows that it never took place. */
    abstract boolean skippedByEarlier(int cycle);

    @Override
    public final int start(int cycle) {
        int at = Arrays.binarySearch(numbers, cycle);
        return at >= 0 ? starts[at] : due(cycle);
    }

    @Override
    public final boolean skipped(int cycle) {
        int at = Arrays.binarySearch(numbers, cycle);
        if (at >= 0) {
            return false;
        }
        int next = -at - 1;
        return (next < starts.length && starts[next] <= due(cycle)) || skippedByEarlier(cycle);
    }

    @Override
    final int lastRecorded() {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
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
}
