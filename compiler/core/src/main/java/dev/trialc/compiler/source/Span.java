package dev.trialc.compiler.source;

/**
 * A stretch of one file's text.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset after the last unit (exclusive); never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
