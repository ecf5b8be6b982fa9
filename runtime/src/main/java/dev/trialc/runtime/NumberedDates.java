package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Days by a number under a name: starts or restarts of the cycles of regimens, occurrences of visits. */
final class NumberedDates<K extends Comparable<K>> {
    private final Map<String, NavigableMap<K, Integer>> dates = new HashMap<>();

    NumberedDates() {}

    NumberedDates(NumberedDates<K> others, int until) {
        others.dates.forEach((name, all) -> all.forEach((number, day) -> {
            if (day <= until) {
                of(name).put(number, day);
            }
        }));
    }

    /**
     * Adds a day; the same once more is one record.
     *
     * @param what what is dated, for the message: {@code Cycle 3 of Treatment cannot start}
     * @throws InconsistentRecordException when another day is recorded already
     */
    void add(String name, K number, int day, String what) {
        Integer earlier = of(name).putIfAbsent(number, day);
        if (earlier != null && earlier != day) {
            LocalDate one = EpochDays.date(earlier);
            throw new InconsistentRecordException(what + " on both " + one + " and " + EpochDays.date(day) + ".");
        }
    }

    private NavigableMap<K, Integer> of(String name) {
        return dates.computeIfAbsent(name, n -> new TreeMap<>());
    }

    NavigableMap<K, Integer> get(String name) {
        return dates.getOrDefault(name, new TreeMap<>());
    }

    /** The latest day under a name; {@link EpochDays#UNKNOWN} if there is none. */
    int latest(String name) {
        return get(name).values().stream().mapToInt(Integer::intValue).max().orElse(EpochDays.UNKNOWN);
    }

    /** The earliest day under any name; {@link EpochDays#NEVER} if there is none. */
    int earliest() {
        return dates.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(EpochDays.NEVER);
    }

    Set<String> names() {
        return dates.keySet();
    }
}
