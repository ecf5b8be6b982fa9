package dev.trialc.compiler.source;

import java.util.Arrays;

/** Finds lines and columns of offsets; made once a file, asked only when a place is printed. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || loneReturn) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
        this.length = text.length();
    }

    /** Line of an offset, from 1. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, Math.min(offset, length));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Column of an offset in its line, from 1, in UTF-16 units. */
    public int column(int offset) {
        return Math.min(offset, length) - starts[line(offset) - 1] + 1;
    }

    public int lineCount() {
        return starts.length;
    }

    /** Offset of the first unit of a line (from 1). */
    public int lineStart(int line) {
        return starts[line - 1];
    }
}
