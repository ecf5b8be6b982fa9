package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All records of one event, in the order of their dates, then of their times of day and their attributes; what was entered twice, all the
 * same, is one record.
 *
 * <p>Those with a partial date stand apart: they date nothing, but conditions ask for them (language §5.8).
 */
final class EventRecords {
    static final EventRecords NONE = new EventRecords(List.of());

    private static final Comparator<EventRecord> ORDER = Comparator.comparingInt(EventRecord::day)
            .thenComparing(EventRecord::time)
            .thenComparing(EventRecord::words);

    private final List<EventRecord> records;
    private final List<EventRecord> partial;
    private final List<EventRecord> perhaps;
    private final boolean empty;

    EventRecords(List<EventRecord> unsorted) {
        this(unsorted, List.of());
    }

    /** @param perhaps with a partial date, cut to the days that are looked at: they may lie on others */
    private EventRecords(List<EventRecord> unsorted, List<EventRecord> perhaps) {
        List<EventRecord> sorted = new ArrayList<>(new LinkedHashSet<>(unsorted));
        sorted.removeIf(r -> r.day() != r.lastDay());
        sorted.sort(ORDER);
        this.records = List.copyOf(sorted);
        this.partial = unsorted.stream().filter(r -> r.day() != r.lastDay()).toList();
        this.perhaps = List.copyOf(perhaps);
        this.empty = unsorted.isEmpty() && perhaps.isEmpty();
    }

    /** How many have a complete date. */
    int size() {
        return records.size();
    }

    boolean isEmpty() {
        return empty;
    }

    /** One of those with a complete date. */
    EventRecord get(int index) {
        return records.get(index);
    }

    /** All with a complete date. */
    List<EventRecord> all() {
        return records;
    }

    /** Those on or before a day. */
    EventRecords until(int day) {
        return between(EpochDays.UNKNOWN, day);
    }

    /** Those of a closed interval. */
    EventRecords between(int from, int to) {
        return new EventRecords(
                Stream.concat(records.stream(), partial.stream())
                        .filter(r -> r.isIn(from, to) == Truth.TRUE)
                        .toList(),
                Stream.concat(
                                partial.stream().filter(r -> r.isIn(from, to) == Truth.UNKNOWN),
                                perhaps.stream().filter(r -> r.isIn(from, to) != Truth.FALSE))
                        .map(r -> r.cut(from, to))
                        .toList());
    }

    /** Whether one of them, on or before a day, meets a condition. */
    Truth any(int day, RecordCondition condition) {
        Truth any = Truth.FALSE;
        for (int i = 0; i < records.size(); i++) {
            EventRecord one = records.get(i);
            any = one.day() <= day ? any.or(condition.of(one)) : any;
        }
        for (int i = 0; i < partial.size(); i++) {
            EventRecord one = partial.get(i);
            any = any.or(one.isBy(day).and(onOneOfItsDays(one, day, condition)));
        }
        for (int i = 0; i < perhaps.size(); i++) {
            any = any.or(Truth.UNKNOWN.and(onOneOfItsDays(perhaps.get(i), day, condition)));
        }
        return any;
    }

    /** Whether a record of a partial date meets a condition, if it lies on one of its days until a day. */
    private static Truth onOneOfItsDays(EventRecord one, int until, RecordCondition condition) {
        return one.isBy(until) == Truth.FALSE ? Truth.FALSE : condition.of(one.cut(EpochDays.UNKNOWN, until));
    }

    /** Whether something that is not known of one of them, an attribute or the day of a partial date, may decide such a condition. */
    boolean mayDecide(int day, RecordCondition attributes, RecordCondition time) {
        for (int i = 0; i < records.size(); i++) {
            EventRecord one = records.get(i);
            if (one.day() <= day && attributes.of(one) == Truth.UNKNOWN && time.of(one) != Truth.FALSE) {
                return true;
            }
        }
        RecordCondition both = one -> attributes.of(one).and(time.of(one));
        return undated().anyMatch(r -> onOneOfItsDays(r, day, both) != Truth.FALSE);
    }

    /**
     * Of the complete dates that meet a condition for sure, the one at an index from 0, or counted from the last where negative (−1 is the
     * last); null if there is none, or if a partial date may make it another.
     */
    @Nullable
    EventRecord pick(int index, RecordCondition condition) {
        int left = index < 0 ? -1 - index : index;
        for (int i = 0; i < records.size(); i++) {
            EventRecord one = records.get(index < 0 ? records.size() - 1 - i : i);
            if (condition.of(one) == Truth.TRUE && left-- == 0) {
                return isSettled(one, index < 0, condition) ? one : null;
            }
        }
        return null;
    }

    /** Whether a record, found by counting from the first or from the last, is that one whatever the partial dates mean. */
    private boolean isSettled(EventRecord record, boolean fromLast, RecordCondition condition) {
        return partial.isEmpty() && perhaps.isEmpty()
                || undated()
                        .filter(r -> condition.of(r) != Truth.FALSE)
                        .allMatch(r -> fromLast ? r.lastDay() < record.day() : r.day() > record.day());
    }

    private Stream<EventRecord> undated() {
        return Stream.concat(partial.stream(), perhaps.stream());
    }

    /** What is known of the first of them; null if there is none for sure. A time of day is that of a complete date. */
    @Nullable
    EventRecord first() {
        EventRecord dated = records.isEmpty() ? null : records.get(0);
        int last = partial.stream().mapToInt(EventRecord::lastDay).min().orElse(EpochDays.NEVER);
        last = dated == null ? last : Math.min(last, dated.day());
        int day = undated().mapToInt(EventRecord::day).min().orElse(EpochDays.NEVER);
        if (dated != null && day > dated.day()) {
            return dated;
        }
        return last == EpochDays.NEVER
                ? null
                : new EventRecord(Math.min(day, last), last, RecordTime.UNKNOWN, Map.of());
    }

    /** The first date on or after a day; {@link EpochDays#NEVER} if there is none. */
    int next(int from) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).day() >= from) {
                return records.get(i).day();
            }
        }
        return EpochDays.NEVER;
    }

    /** The last date on or before a day; {@link EpochDays#UNKNOWN} if there is none. */
    int lastUntil(int day) {
        int last = EpochDays.UNKNOWN;
        for (int i = 0; i < records.size() && records.get(i).day() <= day; i++) {
            last = records.get(i).day();
        }
        return last;
    }
}
