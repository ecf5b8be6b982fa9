package dev.trialc.compiler.model;

/**
 * Units of elapsed time. Hours and working days stand only where a statement allows them; days are then the outer bound of hours, and
 * working days are counted once the holidays are known (T34).
 */
public enum CalendarUnit {
    HOUR("hour"),
    DAY("day"),
    WORKING_DAY("working day"),
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
