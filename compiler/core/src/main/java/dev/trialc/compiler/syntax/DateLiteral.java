package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;

/** A date as written, {@code 2026-02-30} included: whether it exists is for {@code resolve} to say. */
public record DateLiteral(String text, Span span) {
    /** Whether it has a year, a month and a day; else it may be a month or a year. */
    public boolean isComplete() {
        return text.matches("\\d{4}-\\d\\d-\\d\\d");
    }
}
