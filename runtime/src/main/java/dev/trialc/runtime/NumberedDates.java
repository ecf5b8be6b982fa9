package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects days by a number under a name: starts or restarts of the cycles of regimens, occurrences of visits. */
final class NumberedDates<K extends Comparable<K>> {
    private final Map<String, SortedMap<K, Integer>> dates = new HashMap<>();

    /**
     * Adds a day; the same once more is one record.
     *
     * @param what what is dated, for the message: {@code Cycle 3 of Treatment cannot start}
     * @throws InconsistentRecordException when another day is recorded already
     */
    void add(String name, K number, int day, String what) {
        Integer earlier = dates.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(number, day);
        if (earlier != null && earlier != day) {
            LocalDate one = EpochDays.date(earlier);
            throw new InconsistentRecordException(what + " on both " + one + " and " + EpochDays.date(day) + ".");
        }
    }

    /** What was collected, by name. */
    <T> Map<String, T> collect(Function<SortedMap<K, Integer>, T> function) {
        Map<String, T> collected = new HashMap<>();
        dates.forEach((name, all) -> collected.put(name, function.apply(all)));
        return collected;
    }
}
