package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.ClockTime;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One record of an event (T01). Records stand by date, those of one date by their times of day, then by their attributes.
 *
 * @param time of day, where it is known
 * @param attributes values in the protocol's words by the attribute's name; a missing one is unknown
 */
public record Recorded(LocalDate date, Optional<ClockTime> time, SortedMap<String, String> attributes)
        implements Comparable<Recorded> {
    /** Without a time first, then by the clock; without an offset first, then the earlier instant. */
    private static final Comparator<Recorded> ORDER = Comparator.comparing(Recorded::date)
            .thenComparing(r -> r.time().map(t -> t.time().toSecondOfDay()).orElse(-1))
            .thenComparing(r -> r.time()
                    .flatMap(ClockTime::offset)
                    .map(o -> -o.getTotalSeconds())
                    .orElse(Integer.MIN_VALUE))
            .thenComparing(Recorded::values);

    public Recorded {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** A record of which the date is all that is known. */
    static Recorded on(LocalDate date) {
        return new Recorded(date, Optional.empty(), new TreeMap<>());
    }

    static Recorded on(LocalDate date, Optional<ClockTime> time, Map<String, String> attributes) {
        return new Recorded(date, time, new TreeMap<>(attributes));
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
