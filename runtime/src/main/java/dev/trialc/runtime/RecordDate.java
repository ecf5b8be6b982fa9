package dev.trialc.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;

/**
 * What is known of the date of a record: its day, which may have a time (T51), or no more than a month or a year (T53). Immutable.
 */
public final class RecordDate {
    private static final int MONTHS = 12;

    private final LocalDate first;
    private final LocalDate last;
    private final RecordTime time;

    private RecordDate(LocalDate first, LocalDate last, RecordTime time) {
        this.first = first;
        this.last = last;
        this.time = time;
    }

    public static RecordDate of(LocalDate day) {
        return new RecordDate(day, day, RecordTime.UNKNOWN);
    }

    /** At a time of day by the site's clock, taken to the second. */
    public static RecordDate of(LocalDateTime moment) {
        return new RecordDate(moment.toLocalDate(), moment.toLocalDate(), RecordTime.of(moment));
    }

    /** At a time of day, with the offset of that clock from UTC: the day is the one by that clock. */
    public static RecordDate of(OffsetDateTime moment) {
        return new RecordDate(moment.toLocalDate(), moment.toLocalDate(), RecordTime.of(moment));
    }

    /** In a month of which nobody knows the day: conditions ask for it, but nothing is counted from it. */
    public static RecordDate of(YearMonth month) {
        return new RecordDate(month.atDay(1), month.atEndOfMonth(), RecordTime.UNKNOWN);
    }

    /** In a year of which nobody knows the month; likewise. */
    public static RecordDate of(Year year) {
        return new RecordDate(year.atDay(1), year.atMonth(MONTHS).atEndOfMonth(), RecordTime.UNKNOWN);
    }

    /** @throws DateOutOfRangeException when the date cannot belong to a trial */
    EventRecord record(String event, Map<String, String> attributes) {
        return new EventRecord(EpochDays.of(first, event), EpochDays.of(last, event), time, attributes);
    }
}
