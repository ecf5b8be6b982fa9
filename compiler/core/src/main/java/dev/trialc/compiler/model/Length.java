package dev.trialc.compiler.model;

/** An elapsed calendar period, or the parameter that will say it. */
public sealed interface Length {
    /**
     * A stated period.
     *
     * @param amount never negative
     */
    record Fixed(int amount, CalendarUnit unit) implements Length {
        /** Whether it is a fixed number of days (hours, days and weeks are, months and years are not). */
        public boolean inDays() {
            return unit != CalendarUnit.MONTH && unit != CalendarUnit.YEAR;
        }

        /** Number of days of a period in days or weeks; of hours, the days that hold them from any instant of a date (T51). */
        public int days() {
            if (!inDays()) {
                throw new IllegalStateException("months and years have no fixed number of days");
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
