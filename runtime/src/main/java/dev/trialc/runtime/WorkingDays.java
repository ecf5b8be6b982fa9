package dev.trialc.runtime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mondays to Fridays that are no holidays (T34). Immutable.
 *
 * <p>Days are epoch days. Counting takes a few steps, however many days lie between.
 */
public final class WorkingDays {
    private static final String NONE = "none";
    private static final int WEEK = 7;
    private static final int WORKED = 5;
    /** 1970-01-01 was a Thursday: the epoch day −3 a Monday. */
    private static final int MONDAY = -3;

    /** Rising. */
    private final int[] holidays;

    /** Those of them from Monday to Friday, rising: the others take no working day away. */
    private final int[] missed;

    private WorkingDays(int[] holidays) {
        this.holidays = holidays;
        this.missed = Arrays.stream(holidays)
                .filter(day -> Math.floorMod(day - MONDAY, WEEK) < WORKED)
                .toArray();
    }

    /**
     * All Mondays to Fridays but these dates, in any order; a date on a weekend changes nothing.
     *
     * @throws DateOutOfRangeException when a date is before 1900-01-01 or after 9999-12-31
     */
    public static WorkingDays without(LocalDate... holidays) {
        TreeSet<Integer> days = new TreeSet<>();
        for (LocalDate holiday : holidays) {
            days.add(EpochDays.of(holiday, "A holiday"));
        }
        return new WorkingDays(days.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Reads {@code 2026-04-03, 2026-04-06}, or {@code none}.
     *
     * @throws IllegalArgumentException when the words are no list of dates between 1900-01-01 and 9999-12-31
     */
    public static WorkingDays parse(String text) {
        Words words = Words.of(text);
        if (words.take(NONE)) {
            words.end();
            return without();
        }
        TreeSet<LocalDate> dates = new TreeSet<>();
        do {
            dates.add(date(words.word("a date")));
        } while (words.take(","));
        words.end();
        return without(dates.toArray(new LocalDate[0]));
    }

    private static LocalDate date(String word) {
        if (!word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("expected a date instead of " + word);
        }
        try {
            LocalDate date = LocalDate.parse(word);
            EpochDays.of(date, word);
            return date;
        } catch (DateTimeParseException | DateOutOfRangeException e) {
            throw new IllegalArgumentException("there is no holiday on " + word, e);
        }
    }

    /** The n-th working day after a day, which is not counted itself and may be any day; for 0 the day. */
    int after(int day, int number) {
        if (number == 0) {
            return day;
        }
        long wanted = upTo(day) + number;
        return nth(wanted);
    }

    /** The n-th working day before a day, which is not counted itself and may be any day; for 0 the day. */
    int before(int day, int number) {
        if (number == 0) {
            return day;
        }
        // the last one before the day is the first to be counted
        return nth(upTo(day - 1) - number + 1);
    }

    /** How many working days lie before or on a day, counted from an arbitrary one; negative before that. */
    private long upTo(int day) {
        return weekdays(day) - missedUpTo(day);
    }

    private static long weekdays(int day) {
        long since = (long) day - MONDAY;
        return Math.floorDiv(since, (long) WEEK) * WORKED + Math.min(Math.floorMod(since, (long) WEEK) + 1, WORKED);
    }

    private int missedUpTo(int day) {
        int at = Arrays.binarySearch(missed, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The working day up to which there are so many: a holiday before it moves it on, and may uncover another one. */
    private int nth(long wanted) {
        int passed = 0;
        while (true) {
            int day = weekday(wanted + passed);
            int lying = missedUpTo(day);
            if (lying == passed) {
                return day;
            }
            passed = lying;
        }
    }

    /** The Monday to Friday up to which there are so many. */
    private static int weekday(long number) {
        long before = number - 1;
        long day = Math.floorDiv(before, (long) WORKED) * WEEK + Math.floorMod(before, (long) WORKED) + MONDAY;
        return EpochDays.plusDays(0, day);
    }

    /** The holidays, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return holidays.length == 0
                ? NONE
                : Arrays.stream(holidays)
                        .mapToObj(day -> EpochDays.date(day).toString())
                        .collect(Collectors.joining(", "));
    }
}
