package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** Which cycles, as written. */
public sealed interface CycleSelection {
    Span span();

    /** {@code every cycle}, {@code every 2nd cycle}. */
    record Every(Optional<Name> ordinal, Span span) implements CycleSelection {}

    record Parity(boolean even, Span span) implements CycleSelection {}

    /** {@code cycles 1, 4, 7 and every 3 thereafter}. */
    record Listed(List<Range> items, Optional<Num> thereafter, Span span) implements CycleSelection {}
}
