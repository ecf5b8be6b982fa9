package dev.trialc.runtime;

/** Whether a condition holds; three-valued after Kleene, because a fact may not be known yet (language §5.7). */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** True when both are; false when one is false. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True when one is true; false when both are false. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }

    /** True when at least {@code wanted} are true, false when not even the unknown ones could make it so. */
    public static Truth atLeast(int wanted, Truth... all) {
        int sure = 0;
        int possible = 0;
        for (Truth truth : all) {
            sure += truth == TRUE ? 1 : 0;
            possible += truth == FALSE ? 0 : 1;
        }
        return sure >= wanted ? TRUE : possible < wanted ? FALSE : UNKNOWN;
    }
}
