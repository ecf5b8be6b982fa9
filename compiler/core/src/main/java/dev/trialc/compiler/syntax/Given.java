package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/** One thing that an example says of its participant. */
public sealed interface Given {
    Span span();

    record OnDate(Name event, DateLiteral date, Span span) implements Given {}

    record Cycle(Num number, Optional<Name> regimen, DateLiteral date, Span span) implements Given {}

    record Value(Name name, Name value, Optional<Name> unit, Optional<DateLiteral> date, Span span) implements Given {}

    record InArm(Name arm, Span span) implements Given {}
}
