package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one fact over time: at a date the latest one on or before it, where an undated one holds at every date. */
final class FactHistory {
    /** One value; undated ones come first. */
    record Value(int day, String text, @Nullable BigDecimal number) {}

    /** No values at all. */
    static final FactHistory NONE = new FactHistory(List.of());

    private final List<Value> values;

    FactHistory(List<Value> unsorted) {
        List<Value> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparingInt(Value::day));
        this.values = List.copyOf(sorted);
    }

    static Value value(int day, String text) {
        return new Value(day, text, number(text));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?") ? new BigDecimal(text) : null;
    }

    List<Value> values() {
        return values;
    }

    /** The day of the latest dated value; {@link EpochDays#UNKNOWN} where there is none. */
    int latest() {
        return values.isEmpty()
                ? EpochDays.UNKNOWN
                : values.get(values.size() - 1).day();
    }

    /** Undated values, and those of a day or before. */
    FactHistory until(int day) {
        return new FactHistory(values.stream().filter(v -> v.day() <= day).toList());
    }

    /** The value that holds; null where there is none or where two of one date differ. */
    @Nullable
    Value at(int day) {
        List<Value> all = at(day, EpochDays.UNKNOWN);
        return all.size() == 1 ? all.get(0) : null;
    }

    /** The different values of the latest date from {@code first} to {@code day}; undated ones count only where {@code first} is unknown. */
    List<Value> at(int day, int first) {
        int last = values.size() - 1;
        while (last >= 0 && values.get(last).day() > day) {
            last--;
        }
        if (last < 0 || values.get(last).day() < first) {
            return List.of();
        }
        Value value = values.get(last);
        if (last == 0 || values.get(last - 1).day() != value.day()) {
            return List.of(value);
        }
        List<Value> all = new ArrayList<>(List.of(value));
        for (int i = last - 1; i >= 0 && values.get(i).day() == value.day(); i--) {
            Value other = values.get(i);
            if (all.stream().noneMatch(one -> same(one, other))) {
                all.add(other);
            }
        }
        return all;
    }

    private static boolean same(Value a, Value b) {
        if (a.number() != null && b.number() != null) {
            return a.number().compareTo(b.number()) == 0;
        }
        return a.text().equals(b.text());
    }
}
