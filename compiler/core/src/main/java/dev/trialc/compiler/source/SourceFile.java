package dev.trialc.compiler.source;

import java.util.Objects;

/**
 * One text with the name under which findings and generated files speak of it.
 *
 * <p>The path is relative to the project root and written with {@code /} on every machine, so that nothing that is printed depends
 * on where the project lies.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final LineIndex lines;

    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.lines = new LineIndex(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
    }

    public String slice(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** The text of a line (from 1) without its line end. */
    public String line(int number) {
        int from = lines.lineStart(number);
        int to = number < lines.lineCount() ? lines.lineStart(number + 1) : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return path;
    }
}
