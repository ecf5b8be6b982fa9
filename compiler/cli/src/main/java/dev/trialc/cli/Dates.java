package dev.trialc.cli;

import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates on the command line. */
final class Dates {
    private Dates() {}

    /** A time of day, {@code 14:30} or {@code 14:30+01:00}. */
    static ClockTime time(String where, String text) {
        return ClockTime.parse(text.strip())
                .orElseThrow(
                        () -> new UsageException(
                                where + ": “" + text
                                        + "” is no time of day; write hours and minutes, such as 2026-01-20T14:30, or 2026-01-20T14:30+01:00 with the distance from UTC"));
    }

    /** A month or a year, {@code 2026-03} or {@code 2026}; empty for all that is none. */
    static Optional<PartialDate> partial(String text) {
        return PartialDate.parse(text.strip()).filter(d -> inCalendar(d.year()));
    }

    private static boolean inCalendar(int year) {
        return year >= 1900 && year <= 2999;
    }

    /** A date of the years 1900 to 2999, which keeps every schedule finite. */
    static LocalDate parse(String where, String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (inCalendar(date.getYear())) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below, in the same words as a year that cannot be meant
        }
        throw new UsageException(where + ": “" + text
                + "” is no date; write year-month-day, such as 2026-01-20, in the years 1900 to 2999");
    }
}
