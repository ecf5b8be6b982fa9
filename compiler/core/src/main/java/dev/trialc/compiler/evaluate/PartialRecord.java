package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A record of an event of which only the month or the year is known. It stands for each of its days, dates nothing, and nothing counts from
 * it (language §5.8).
 *
 * @param first day on which it may lie
 * @param last such day
 * @param certain whether it lies on one of these days; else only some of its days are looked at
 * @param attributes as of a {@link Recorded}
 */
record PartialRecord(LocalDate first, LocalDate last, boolean certain, SortedMap<String, String> attributes) {
    PartialRecord {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    static PartialRecord of(PartialDate date, Map<String, String> attributes) {
        return new PartialRecord(date.first(), date.last(), true, new TreeMap<>(attributes));
    }

    /** True if something holds on all of its days, false if on none. */
    Truth holds(Predicate<LocalDate> day) {
        boolean some = first.datesUntil(last.plusDays(1)).anyMatch(day);
        boolean all = some && certain && first.datesUntil(last.plusDays(1)).allMatch(day);
        return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The record as it would be if it lay on a day. */
    Recorded on(LocalDate day) {
        return Recorded.on(day, Optional.empty(), attributes);
    }

    /** The same record, as seen where only the days of a closed interval are looked at; empty where it has none of them. */
    Optional<PartialRecord> seenFrom(LocalDate from, LocalDate to) {
        LocalDate low = from.isAfter(first) ? from : first;
        LocalDate high = to.isBefore(last) ? to : last;
        boolean whole = low.equals(first) && high.equals(last);
        return low.isAfter(high)
                ? Optional.empty()
                : Optional.of(new PartialRecord(low, high, certain && whole, attributes));
    }
}
