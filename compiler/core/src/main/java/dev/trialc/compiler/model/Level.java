package dev.trialc.compiler.model;

/** The rank of an objective or endpoint. */
public enum Level {
    OVERALL("Overall"),
    PRIMARY("Primary"),
    SECONDARY("Secondary"),
    EXPLORATORY("Exploratory");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
