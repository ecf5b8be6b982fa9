package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/** A duration as written: a number with a unit of time, or the name of a parameter. */
public sealed interface Extent {
    Span span();

    record Amount(Num number, Name unit, Optional<Equivalence> equivalence, Span span) implements Extent {}

    record Named(Name name, Span span) implements Extent {}
}
