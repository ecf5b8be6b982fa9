package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/** A condition on a participant; three-valued (true, false, unknown) after Kleene. */
public sealed interface Expr {
    record And(List<Expr> all) implements Expr {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Expr> any) implements Expr {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Expr expr) implements Expr {}

    /** {@code A unless B}: A and not B. */
    record Unless(Expr expr, Expr exception) implements Expr {}

    /** {@code if C, must have D}: not C or D. */
    record IfThen(Expr condition, Expr then) implements Expr {}

    /** {@code any of { … }}, {@code all of { … }}, {@code at least n of { … }}; true when at least {@code atLeast} are. */
    record Options(Quantifier quantifier, int atLeast, List<Option> options) implements Expr {
        public Options {
            options = List.copyOf(options);
        }
    }

    /** How many of several. */
    enum Quantifier {
        ANY,
        ALL,
        AT_LEAST
    }

    record Compare(Operand left, Comparison op, Quantity right) implements Expr {}

    /** {@code age from 18 to 75 years}; both ends inclusive. */
    record Between(Operand operand, Quantity low, Quantity high) implements Expr {}

    /** {@code X is one of a, b}; {@code X is a} has one value. */
    record IsOneOf(Operand operand, List<String> values) implements Expr {
        public IsOneOf {
            values = List.copyOf(values);
        }
    }

    /** An ordered code compared by rank, {@code ECOG <= 1}. */
    record RankCompare(Operand operand, Comparison op, String value) implements Expr {}

    /**
     * {@code LVEF >= 50 % after LowLVEF}: a comparison of which only values dated strictly before or after the anchor count. Undated values
     * do not; while the anchor is unknown, and while there is no such value, it is unknown.
     *
     * @param comparison a {@link Compare}, {@link Between}, {@link IsOneOf} or {@link RankCompare} of a fact; a {@link Not} of one for
     *     {@code is not}
     * @param side before or after
     */
    record Dated(Expr comparison, Side side, Anchor anchor) implements Expr {}

    /** A yes/no fact that is yes. */
    record IsYes(Operand operand) implements Expr {}

    record InGroup(String group) implements Expr {}

    record Known(Operand operand) implements Expr {}

    /**
     * A record of an event (or history) exists.
     *
     * @param source an event or a fact of type history
     * @param filter a condition on its attributes
     * @param when where in time; empty for any time up to the date of evaluation
     */
    record Occurred(String source, Optional<Expr> filter, Optional<When> when) implements Expr {}

    /** {@code in the investigator's judgment "…"}; a question that a person answers. */
    record Judged(String role, String question) implements Expr {}

    /** {@code agrees "to contraception"}; the participant's own answer. */
    record Agreed(String text) implements Expr {}

    /** Comparison signs. */
    enum Comparison {
        LESS("<"),
        AT_MOST("≤"),
        EQUAL("="),
        AT_LEAST("≥"),
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Where in time a record must lie. */
    sealed interface When {
        /** Closed: within {@code length} before, after or on both sides of the anchor. */
        record Within(Length length, Side side, Anchor anchor) implements When {}

        /** {@code at least / more than n before or after}; {@code strict} for more than. */
        record Beyond(Length length, boolean strict, Side side, Anchor anchor) implements When {}

        /** Strictly before or after the anchor. */
        record Relative(Side side, Anchor anchor) implements When {}

        /** A treatment that lasted longer than, or at least, a length (both ends counted). */
        record Lasting(Length length, boolean strict) implements When {}

        /** While a record of another history lasted, or also at any time after it. */
        record During(String other, boolean orAfter) implements When {}
    }

    /** Before, after, or both. */
    enum Side {
        BEFORE,
        AFTER,
        EITHER
    }
}
