package dev.trialc.runtime;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Recorded cycle starts have to make sense before anything is counted from them (T11, T17, T18). */
final class RecordedStarts {
    private RecordedStarts() {}

    static void check(
            String regimen,
            Anchor from,
            NavigableMap<Integer, Integer> recorded,
            NavigableMap<Integer, Integer> restarts) {
        Integer first = recorded.get(1);
        if (first != null && from.isKnown() && first != from.day()) {
            throw new InconsistentRecordException("Cycle 1 of " + regimen + " started on " + EpochDays.date(first)
                    + ", but " + from.name() + " puts its start on " + EpochDays.date(from.day()) + ".");
        }
        restarts.forEach((cycle, day) -> {
            if (from.isKnown() && day <= from.day()) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen + " was restarted on "
                        + EpochDays.date(day) + ", not after the regimen began on " + EpochDays.date(from.day())
                        + ".");
            }
        });
        rising(regimen, from, recorded, restarts);
    }

    /** Whatever is recorded of a cycle lies after all that is of the cycles before it. */
    private static void rising(
            String regimen,
            Anchor from,
            NavigableMap<Integer, Integer> recorded,
            NavigableMap<Integer, Integer> restarts) {
        // Cycle 1 begins on the anchor, recorded or not: a later cycle cannot have begun on or before it.
        NavigableMap<Integer, Integer> first = new TreeMap<>(recorded);
        NavigableMap<Integer, Integer> last = new TreeMap<>(recorded);
        if (from.isKnown()) {
            first.put(1, from.day());
            last.put(1, from.day());
        }
        restarts.forEach((cycle, day) -> first.merge(cycle, day, Math::min));
        restarts.forEach((cycle, day) -> last.merge(cycle, day, Math::max));
        int number = 0;
        int latest = EpochDays.UNKNOWN;
        for (Map.Entry<Integer, Integer> next : first.entrySet()) {
            if (next.getValue() <= latest) {
                throw new InconsistentRecordException("Cycle " + next.getKey() + " of " + regimen + " started on "
                        + EpochDays.date(next.getValue()) + ", not after cycle " + number + ", which started on "
                        + EpochDays.date(latest) + ".");
            }
            number = next.getKey();
            latest = last.getOrDefault(number, latest);
        }
    }
}
