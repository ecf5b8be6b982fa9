package dev.trialc.compiler.model;

/** Units of elapsed time. Hours stand only where a statement allows them; days are then their outer bound. */
public enum CalendarUnit {
    HOUR("hour"),
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
