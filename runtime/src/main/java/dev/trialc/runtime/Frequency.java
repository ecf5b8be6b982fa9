package dev.trialc.runtime;

/**
 * How often a drug is given on a dosing day.
 *
 * @param timesDaily at least 1
 */
public record Frequency(int timesDaily) {
    private static final int MOST_DAILY = 24;

    public Frequency {
        if (timesDaily < 1) {
            throw new IllegalArgumentException("a frequency is at least once daily, not " + timesDaily);
        }
    }

    /**
     * Reads {@code once daily}, {@code twice daily}, {@code 3 times daily}, {@code every 12 hours}.
     *
     * @throws IllegalArgumentException when the words say nothing of the kind
     */
    public static Frequency parse(String text) {
        Words words = Words.of(text);
        Frequency frequency = new Frequency(read(words));
        words.end();
        return frequency;
    }

    private static int read(Words words) {
        if (words.take("once", "daily") || words.take("daily")) {
            return 1;
        }
        if (words.take("twice", "daily")) {
            return 2;
        }
        if (words.take("three", "times", "daily")) {
            return 3;
        }
        if (words.take("every")) {
            int hours = words.number();
            if (hours < 1 || 24 % hours != 0 || !(words.take("hours") || words.take("hour"))) {
                throw words.unexpected("a number of hours that divides a day");
            }
            return 24 / hours;
        }
        int times = words.number();
        if (!(words.take("times", "daily") || words.take("time", "daily"))) {
            throw words.unexpected("times daily");
        }
        if (times > MOST_DAILY) {
            throw new IllegalArgumentException("expected at most " + MOST_DAILY + " times daily");
        }
        return times;
    }

    /** {@code once daily}, {@code 3 times daily}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return timesDaily == 1 ? "once daily" : timesDaily == 2 ? "twice daily" : timesDaily + " times daily";
    }
}
