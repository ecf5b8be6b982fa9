package dev.trialc.compiler.model;

/**
 * A rule on people, {@code require Consent before any procedure}: printed, and a breach in what was done is a deviation (language §5.9).
 *
 * @param text the rule as written, white space folded
 */
public record Requirement(String text, Rule rule, Origin origin) {

    /** What must hold. */
    public sealed interface Rule {
        /**
         * {@code E before any procedure}: no visit done, no dose given and no cycle started before the first record of E.
         *
         * @param what {@code procedure}; or the event or procedure that must not come first
         */
        record BeforeAny(String event, String what) implements Rule {}

        /** {@code E within 72 hours before FirstDose}: closed; hours from instant to instant (T51). */
        record Within(String event, Length length, Expr.Side side, Anchor anchor) implements Rule {}

        /** {@code require E}: that it is recorded at all; nothing that was done can breach it. */
        record Recorded(String event) implements Rule {}
    }
}
