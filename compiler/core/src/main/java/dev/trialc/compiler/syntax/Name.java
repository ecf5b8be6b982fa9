package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/** An identifier, or another bare word, with its place. */
public record Name(String text, Span span) {}
