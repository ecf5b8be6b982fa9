package dev.trialc.compiler.evaluate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Mondays to Fridays that are no holidays, walked day by day (T34). */
final class WorkingDays {
    private final Set<LocalDate> holidays;

    WorkingDays(Set<LocalDate> holidays) {
        this.holidays = holidays;
    }

    /** The n-th working day after or before a date, which is never counted itself; for 0 the date, whatever day it is. */
    LocalDate count(LocalDate from, int number, boolean after) {
        LocalDate day = from;
        int left = number;
        while (left > 0) {
            day = after ? day.plusDays(1) : day.minusDays(1);
            if (isOne(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }
}
