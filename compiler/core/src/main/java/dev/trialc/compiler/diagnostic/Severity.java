package dev.trialc.compiler.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** The meaning is open or false: nothing is generated. Cannot be accepted. */
    ERROR("error"),
    /** Means one thing, but probably not what was intended. May be accepted with a reason. */
    WARNING("warning"),
    /** What a reader should know. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
