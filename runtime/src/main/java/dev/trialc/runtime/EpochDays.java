package dev.trialc.runtime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Calendar arithmetic on epoch days: whole days since 1970-01-01, as {@link LocalDate#toEpochDay()} counts them.
 *
 * <p>No method allocates, reads a clock, or knows a time zone. Sums beyond the calendar stop at {@link #NEVER} instead of
 * overflowing, so that a loop towards a horizon always ends.
 */
public final class EpochDays {
    /** Later than every date: an end that nobody knows. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** No date. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** 1900-01-01, the first date that a record may hold. */
    public static final int FIRST = -25567;

    /** 9999-12-31, the last date that a record may hold. */
    public static final int LAST = 2932896;

    private static final int DAYS_IN_400_YEARS = 146097;
    /** Days from 0000-03-01, where the arithmetic below begins its years, to 1970-01-01. */
    private static final int MARCH_OF_YEAR_0 = 719468;

    private EpochDays() {}

    /**
     * The epoch day of a date.
     *
     * @param what what the date is, for the message: {@code Progression}
     * @throws DateOutOfRangeException when the date is before 1900-01-01 or after 9999-12-31
     */
    public static int of(LocalDate date, String what) {
        return checked(date.toEpochDay(), what);
    }

    /** The same of a date that is an epoch day already. */
    static int checked(long day, String what) {
        if (day < FIRST || day > LAST) {
            throw new DateOutOfRangeException(what, LocalDate.ofEpochDay(day));
        }
        return (int) day;
    }

    /** The date of an epoch day that {@link #UNKNOWN} and {@link #NEVER} are not. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** Adds days, which may be negative; stays at {@link #NEVER} where the calendar of a schedule ends. */
    public static int plusDays(int day, long days) {
        long sum = day + days;
        return sum > LAST + 1_000_000L ? NEVER : (int) Math.max(sum, FIRST - 1_000_000L);
    }

    /** Adds calendar months, which may be negative; the day is clamped to the end of the month (T03). */
    public static int plusMonths(int day, long months) {
        if (day == NEVER) {
            return NEVER;
        }
        int shifted = day + MARCH_OF_YEAR_0;
        int era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        int dayOfEra = Math.floorMod(shifted, DAYS_IN_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        long total = (400L * era + yearOfEra) * 12 + marchMonth + months;
        if (total > 12L * 20_000) {
            return NEVER;
        }
        long clamped = Math.max(total, 0);
        return ofMarchYear((int) Math.floorDiv(clamped, 12L), (int) Math.floorMod(clamped, 12L), dayOfMonth);
    }

    private static int ofMarchYear(int year, int month, int wanted) {
        int day = Math.min(wanted, lengthOfMarchMonth(year, month));
        int yearOfEra = year % 400;
        int dayOfYear = (153 * month + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return year / 400 * DAYS_IN_400_YEARS + dayOfEra - MARCH_OF_YEAR_0;
    }

    /** Month 0 is March, month 11 the February of the next calendar year. */
    private static int lengthOfMarchMonth(int year, int month) {
        if (month == 11) {
            int calendarYear = year + 1;
            boolean leap = calendarYear % 4 == 0 && (calendarYear % 100 != 0 || calendarYear % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 1 || month == 3 || month == 6 || month == 8 ? 30 : 31;
    }

    /**
     * Reads an ISO date.
     *
     * @throws InconsistentRecordException when it is no date, or one outside 1900 to 9999
     */
    static int parse(String text, String what) {
        try {
            return of(LocalDate.parse(text), what);
        } catch (DateTimeParseException e) {
            throw new InconsistentRecordException(
                    what + ": \"" + text + "\" is no date; write it as year-month-day, for example 2026-01-20.");
        }
    }

    /** Completed years between two dates; a birthday of 29 February falls on 1 March in other years (language §7). */
    static int completedYears(int from, int to) {
        int years = (to - from) / 366;
        while (birthday(from, years + 1) <= to) {
            years++;
        }
        return years;
    }

    private static int birthday(int from, int years) {
        int day = plusMonths(from, 12L * years);
        boolean clamped = plusMonths(day, -12L * years) != from;
        return clamped ? day + 1 : day;
    }

    /** The latest of some days; {@link #UNKNOWN} if there is none. */
    static int latest(int... days) {
        int latest = UNKNOWN;
        for (int day : days) {
            latest = Math.max(latest, day);
        }
        return latest;
    }

    /** The earliest of some days; {@link #NEVER} if there is none. */
    static int earliest(int... days) {
        int earliest = NEVER;
        for (int day : days) {
            earliest = Math.min(earliest, day);
        }
        return earliest;
    }
}
