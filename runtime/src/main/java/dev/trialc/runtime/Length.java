package dev.trialc.runtime;

/**
 * An elapsed period of the calendar.
 *
 * @param amount how many; never negative
 */
public record Length(int amount, Unit unit) {
    /** Calendar units. Months and years have no fixed number of days. */
    public enum Unit {
        DAYS("day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** @throws IllegalArgumentException when the amount is negative */
    public Length {
        if (amount < 0) {
            throw new IllegalArgumentException("a length cannot be negative: " + amount);
        }
    }

    public static Length days(int amount) {
        return new Length(amount, Unit.DAYS);
    }

    public static Length weeks(int amount) {
        return new Length(amount, Unit.WEEKS);
    }

    public static Length months(int amount) {
        return new Length(amount, Unit.MONTHS);
    }

    public static Length years(int amount) {
        return new Length(amount, Unit.YEARS);
    }

    /**
     * Reads {@code 6 weeks}, {@code 1 day}.
     *
     * @throws IllegalArgumentException when the words are no length of at least one unit
     */
    public static Length parse(String text) {
        Words words = Words.of(text);
        Length length = read(words);
        words.end();
        return length;
    }

    static Length read(Words words) {
        int amount = words.number();
        if (amount < 1) {
            throw new IllegalArgumentException("a length is at least 1, not " + amount);
        }
        return new Length(amount, readUnit(words));
    }

    static Unit readUnit(Words words) {
        for (Unit unit : Unit.values()) {
            if (words.take(unit.word) || words.take(unit.word + "s")) {
                return unit;
            }
        }
        throw words.unexpected("days, weeks, months or years");
    }

    /** Whether it is a fixed number of days. */
    public boolean inDays() {
        return unit == Unit.DAYS || unit == Unit.WEEKS;
    }

    /** Its number of days; only for days and weeks. */
    public long toDays() {
        if (!inDays()) {
            throw new IllegalStateException(this + " is no fixed number of days");
        }
        return unit == Unit.WEEKS ? 7L * amount : amount;
    }

    /** The epoch day this length, {@code times} times over, after {@code day}: counted from there, never accumulated (T02, T03). */
    public int after(int day, long times) {
        return inDays() ? EpochDays.plusDays(day, times * toDays()) : EpochDays.plusMonths(day, times * toMonths());
    }

    /** The epoch day this length before {@code day}. */
    public int before(int day) {
        return after(day, -1);
    }

    private long toMonths() {
        return unit == Unit.YEARS ? 12L * amount : amount;
    }

    /** {@code 6 weeks}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return amount + " " + unit.word + (amount == 1 ? "" : "s");
    }
}
