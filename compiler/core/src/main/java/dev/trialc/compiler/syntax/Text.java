package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/**
 * A quoted string.
 *
 * @param value without quotes, {@code \"} and {@code \\} resolved
 * @param span with its quotes
 */
public record Text(String value, Span span) {}
