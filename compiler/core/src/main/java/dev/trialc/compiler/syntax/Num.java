package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/** A number as written, never yet converted, so that one too long to hold is a finding and not a crash. */
public record Num(String text, Span span) {}
