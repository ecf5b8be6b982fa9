package dev.trialc.compiler.diagnostic;

import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;

/** A stretch of a known file. */
public record Place(SourceFile file, Span span) {
    public int line() {
        return file.lines().line(span.start());
    }

    public int column() {
        return file.lines().column(span.start());
    }
}
