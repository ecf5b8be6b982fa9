package dev.trialc.runtime;

import java.util.Map;
import java.util.NavigableMap;

/** Recorded cycle starts have to make sense before anything is counted from them (T11, T17). */
final class RecordedStarts {
    private RecordedStarts() {}

    static void check(String regimen, Anchor from, NavigableMap<Integer, Integer> recorded) {
        Integer first = recorded.get(1);
        if (first != null && from.isKnown() && first != from.day()) {
            throw new InconsistentRecordException("Cycle 1 of " + regimen + " started on " + EpochDays.date(first)
                    + ", but " + from.name() + " puts its start on " + EpochDays.date(from.day()) + ".");
        }
        // Cycle 1 begins on the anchor, recorded or not: a later cycle cannot have begun on or before it.
        int number = from.isKnown() ? 1 : 0;
        int start = from.isKnown() ? from.day() : EpochDays.UNKNOWN;
        for (Map.Entry<Integer, Integer> next : recorded.tailMap(number, false).entrySet()) {
            if (next.getValue() <= start) {
                throw new InconsistentRecordException("Cycle " + next.getKey() + " of " + regimen + " started on "
                        + EpochDays.date(next.getValue()) + ", not after cycle " + number + ", which started on "
                        + EpochDays.date(start) + ".");
            }
            number = next.getKey();
            start = next.getValue();
        }
    }
}
