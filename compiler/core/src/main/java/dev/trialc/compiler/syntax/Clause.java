package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/** One clause of a statement; the five parts of the language, less expressions, which stand in conditions. */
public sealed interface Clause permits ProvenanceClause, TimingClause, ApplicabilityClause, ActionClause {
    Span span();
}
