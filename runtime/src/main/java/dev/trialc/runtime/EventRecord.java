package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One record of an event, or of a history. Where only the month or the year is known, it stands for all of its days (language §5.8).
 *
 * @param day epoch day; of a partial date the first that it may mean
 * @param lastDay the last that it may mean; for a complete date the same
 * @param time of day
 * @param attributes values in the protocol's words, by the attribute's name
 */
public record EventRecord(int day, int lastDay, RecordTime time, Map<String, String> attributes) {
    public EventRecord {
        attributes = Map.copyOf(attributes);
    }

    /** A record of a complete date. */
    public EventRecord(int day, RecordTime time, Map<String, String> attributes) {
        this(day, day, time, attributes);
    }

    /** A record without a time of day. */
    public EventRecord(int day, Map<String, String> attributes) {
        this(day, RecordTime.UNKNOWN, attributes);
    }

    /** The value of an attribute; null where it is not recorded. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** Whether an attribute has a value; unknown where it is not recorded. */
    public Truth is(String name, String value) {
        String recorded = attributes.get(name);
        return recorded == null ? Truth.UNKNOWN : Truth.of(recorded.equals(value));
    }

    /** Whether a yes/no attribute is yes; unknown where it is not recorded. */
    public Truth isYes(String name) {
        return is(name, "yes");
    }

    /** Whether an attribute is recorded; never unknown. */
    public Truth knows(String name) {
        return Truth.of(attributes.containsKey(name));
    }

    /** The number that an attribute holds; null where it is not recorded, or is no number. */
    public @Nullable BigDecimal number(String name) {
        String recorded = attributes.get(name);
        return recorded == null ? null : FactHistory.value(day, recorded).number();
    }

    /**
     * The rank of the value that an attribute with an order has, from 0; null where it is not recorded, or is none of them.
     *
     * @param rising all values of the attribute
     */
    public @Nullable BigDecimal rank(String name, String... rising) {
        int rank = Arrays.asList(rising).indexOf(attributes.get(name));
        return rank < 0 ? null : BigDecimal.valueOf(rank);
    }

    /** The attributes as text, in the order of their names: what orders the records of one date. */
    String words() {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(attributes)
                .forEach((name, value) -> words.append(words.length() == 0 ? "" : ", ")
                        .append(name)
                        .append('=')
                        .append(value));
        return words.toString();
    }

    /** Whether the record lies within a length before or after an anchor, both ends included. */
    public Truth within(Stated<Length> length, boolean before, boolean after, Anchor anchor) {
        if (!anchor.isKnown() || !length.known()) {
            return Truth.UNKNOWN;
        }
        int from = before ? length.get().before(anchor.day()) : anchor.day();
        int to = after ? length.get().after(anchor.day(), 1) : anchor.day();
        return isIn(from, to);
    }

    /** Whether it lies on or before a day. */
    Truth isBy(int limit) {
        return isIn(EpochDays.UNKNOWN, limit);
    }

    /** Whether it lies in a closed interval: true if all of its days do, false if none does. */
    Truth isIn(int from, int to) {
        if (from <= day && lastDay <= to) {
            return Truth.TRUE;
        }
        return lastDay < from || to < day || to < from ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The same record, if it lies in a closed interval that has some of its days. */
    EventRecord cut(int from, int to) {
        return new EventRecord(Math.max(day, from), Math.min(lastDay, to), time, attributes);
    }

    private Truth isFrom(int limit) {
        return isBy(limit - 1).not();
    }

    /** Whether the record lies at least a length before an anchor. */
    public Truth atLeastBefore(Stated<Length> length, Anchor anchor) {
        return anchor.isKnown() && length.known() ? isBy(length.get().before(anchor.day())) : Truth.UNKNOWN;
    }

    /** Whether the record lies at least a length after an anchor. */
    public Truth atLeastAfter(Stated<Length> length, Anchor anchor) {
        return anchor.isKnown() && length.known() ? isFrom(length.get().after(anchor.day(), 1)) : Truth.UNKNOWN;
    }

    /** Whether the record lies more than a length before an anchor. */
    public Truth moreThanBefore(Stated<Length> length, Anchor anchor) {
        return anchor.isKnown() && length.known()
                ? isFrom(length.get().before(anchor.day())).not()
                : Truth.UNKNOWN;
    }

    /** Whether the record lies more than a length after an anchor. */
    public Truth moreThanAfter(Stated<Length> length, Anchor anchor) {
        return anchor.isKnown() && length.known()
                ? isBy(length.get().after(anchor.day(), 1)).not()
                : Truth.UNKNOWN;
    }
}
