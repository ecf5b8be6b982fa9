package dev.trialc.compiler.model;

import java.util.Optional;

/** What a comparison looks at. */
public sealed interface Operand {
    /**
     * A fact's value: the latest on or before the date of evaluation, or of the anchor.
     *
     * @param at {@code X at Consent}, {@code baseline X}; empty for the date of evaluation
     */
    record OfFact(String fact, Optional<Anchor> at) implements Operand {}

    /** Completed years at an anchor, Consent unless said otherwise; needs the built-in fact {@code birth} or {@code age}. */
    record Age(Anchor at) implements Operand {}

    /**
     * An attribute of the record in whose parentheses it stands.
     *
     * @param source the event or history
     */
    record OfAttribute(String source, String attribute) implements Operand {}

    /** The option that was chosen. */
    record OfChoice(String choice) implements Operand {}
}
