package dev.trialc.compiler.model;

import java.util.Optional;

/** An elapsed calendar period, or the parameter that will say it. */
public sealed interface Length {
    /**
     * A stated period.
     *
     * @param amount never negative
     * @param week the number of the week to which it leads, where weeks are counted from week 1 and it is written as one (T22)
     */
    record Fixed(int amount, CalendarUnit unit, Optional<Integer> week) implements Length {
        public Fixed(int amount, CalendarUnit unit) {
            this(amount, unit, Optional.empty());
        }

        /** Whether it is a fixed number of days (hours, days and weeks are, working days, months and years are not). */
        public boolean inDays() {
            return switch (unit) {
                case HOUR, DAY, WEEK -> true;
                case WORKING_DAY, MONTH, YEAR -> false;
            };
        }

        /** Whether it can be counted only by somebody who knows the holidays (T34). */
        public boolean inWorkingDays() {
            return unit == CalendarUnit.WORKING_DAY;
        }

        /** Number of days of a period in days or weeks; of hours, the days that hold them from any instant of a date (T51). */
        public int days() {
            if (!inDays()) {
                throw new IllegalStateException("working days, months and years have no fixed number of days");
            }
            return switch (unit) {
                case HOUR -> (int) ((amount + 23L) / 24);
                case WEEK -> Math.multiplyExact(7, amount);
                default -> amount;
            };
        }
    }

    /** A period that a parameter of type DURATION says. */
    record Unknown(String parameter) implements Length {}

    static Fixed ofDays(int days) {
        return new Fixed(days, CalendarUnit.DAY);
    }
}
