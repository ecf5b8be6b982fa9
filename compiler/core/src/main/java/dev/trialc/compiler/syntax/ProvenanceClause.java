package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/** Whence the words before it come. */
public sealed interface ProvenanceClause extends Clause {
    record Cites(Text quote, Span span) implements ProvenanceClause {}

    record Assumed(Text why, Span span) implements ProvenanceClause {}

    record NotStated(Span span) implements ProvenanceClause {}
}
