package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/**
 * {@code (= 8 weeks)}, or {@code (about 8 weeks)}, which is not checked.
 *
 * @param unit {@code weeks}, {@code cycles} …
 */
public record Equivalence(boolean about, Num amount, Name unit, Span span) {}
