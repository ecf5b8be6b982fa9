package dev.trialc.compiler.model;

import dev.trialc.compiler.source.Span;

/**
 * A passage of a source record. {@code …} in it skips text.
 *
 * @param quote the words as the writer quoted them
 * @param span the place of the quotation in the {@code .trial} file
 */
public record Citation(String quote, Span span) {}
