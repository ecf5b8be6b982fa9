package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One record of an event (T01). Records stand by date, those of one date by their attributes.
 *
 * @param attributes values in the protocol's words by the attribute's name; a missing one is unknown
 */
public record Recorded(LocalDate date, SortedMap<String, String> attributes) implements Comparable<Recorded> {
    private static final Comparator<Recorded> ORDER =
            Comparator.comparing(Recorded::date).thenComparing(Recorded::values);

    public Recorded {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** A record of which the date is all that is known. */
    static Recorded on(LocalDate date) {
        return new Recorded(date, new TreeMap<>());
    }

    static Recorded on(LocalDate date, Map<String, String> attributes) {
        return new Recorded(date, new TreeMap<>(attributes));
    }

    private String values() {
        return attributes.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(Recorded other) {
        return ORDER.compare(this, other);
    }
}
