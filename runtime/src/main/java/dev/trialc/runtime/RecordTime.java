package dev.trialc.runtime;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * The time of day of a record, to the second (T51).
 *
 * @param second of the day by the site's clock; {@link #NONE} where only the date is known
 * @param offset of that clock from UTC in seconds; {@link #NONE} where it is not known
 */
public record RecordTime(int second, int offset) implements Comparable<RecordTime> {
    /** Not recorded. */
    public static final int NONE = Integer.MIN_VALUE;

    /** Of a record of which only the date is known. */
    static final RecordTime UNKNOWN = new RecordTime(NONE, NONE);

    private static final int DAY = 86_400;

    static RecordTime of(LocalDateTime time) {
        return new RecordTime(time.toLocalTime().toSecondOfDay(), NONE);
    }

    static RecordTime of(OffsetDateTime time) {
        return new RecordTime(
                time.toLocalTime().toSecondOfDay(), time.getOffset().getTotalSeconds());
    }

    boolean isKnown() {
        return second != NONE;
    }

    /** The first second of an epoch day that a record of that day may mean, counted from 1970; in true time where both have offsets. */
    long from(int day, boolean offsets) {
        long start = (long) day * DAY;
        return isKnown() ? start + second - (offsets ? offset : 0) : start;
    }

    /** The last such second. */
    long to(int day, boolean offsets) {
        return isKnown() ? from(day, offsets) : (long) day * DAY + DAY - 1;
    }

    /** Whether two times are compared in true time. */
    boolean hasOffsetLike(RecordTime other) {
        return offset != NONE && other.offset != NONE;
    }

    /** Without a time first, then by the clock; without an offset first, then the earlier instant. */
    @Override
    public int compareTo(RecordTime other) {
        if (second != other.second) {
            return Integer.compare(second, other.second);
        }
        boolean one = offset == NONE;
        return one || other.offset == NONE
                ? Boolean.compare(other.offset == NONE, one)
                : Integer.compare(other.offset, offset);
    }
}
