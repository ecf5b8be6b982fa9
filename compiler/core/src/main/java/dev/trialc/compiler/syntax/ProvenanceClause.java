package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/** Whence the words before it come. */
public sealed interface ProvenanceClause extends Clause {
    /** @param over the passage that says otherwise, where the writer names one */
    record Cites(Text quote, Optional<Over> over, Span span) implements ProvenanceClause {}

    /** {@code over "B" because "why"}. */
    record Over(Text passage, Text why) {}

    record Assumed(Text why, Span span) implements ProvenanceClause {}

    record NotStated(Span span) implements ProvenanceClause {}
}
