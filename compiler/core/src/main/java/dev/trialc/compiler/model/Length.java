package dev.trialc.compiler.model;

/** An elapsed calendar period, or the parameter that will say it. */
public sealed interface Length {
    /**
     * A stated period.
     *
     * @param amount never negative
     */
    record Fixed(int amount, CalendarUnit unit) implements Length {
        /** Whether it is a fixed number of days (days and weeks are, months and years are not). */
        public boolean inDays() {
            return unit == CalendarUnit.DAY || unit == CalendarUnit.WEEK;
        }

        /** Number of days of a period in days or weeks. */
        public int days() {
            if (!inDays()) {
                throw new IllegalStateException("months and years have no fixed number of days");
            }
            return unit == CalendarUnit.WEEK ? Math.multiplyExact(7, amount) : amount;
        }
    }

    /** A period that a parameter of type DURATION says. */
    record Unknown(String parameter) implements Length {}

    static Fixed ofDays(int days) {
        return new Fixed(days, CalendarUnit.DAY);
    }
}
