package dev.trialc.compiler.model;

/** Units of elapsed calendar time. */
public enum CalendarUnit {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year");

    private final String word;

    CalendarUnit(String word) {
        this.word = word;
    }

    /** The singular word. */
    public String word() {
        return word;
    }
}
