package dev.trialc.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text read sign by sign, whose places are counted in UTF-16 units as {@link dev.trialc.compiler.source.Span} counts them. ANTLR's own
 * streams count code points, so that behind a sign of two units every place would be one too small.
 */
final class Utf16Stream implements CharStream {
    private final String text;
    private int at;

    Utf16Stream(String text) {
        this.text = text;
    }

    @Override
    public void consume() {
        if (at >= text.length()) {
            throw new IllegalStateException("nothing is left to read");
        }
        at += Character.charCount(text.codePointAt(at));
    }

    @Override
    public int LA(int offset) {
        int place = at;
        for (int i = 1; i < offset && place < text.length(); i++) {
            place = text.offsetByCodePoints(place, 1);
        }
        for (int i = 0; i > offset && place >= 0; i--) {
            place = place == 0 ? -1 : text.offsetByCodePoints(place, -1);
        }
        return place >= 0 && place < text.length() ? text.codePointAt(place) : IntStream.EOF;
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    /** Nothing to keep: the whole text is at hand. */
    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }
}
