package dev.trialc.compiler.synopsis.view;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param unstated whether it says that the value is not stated
 * @param style how the layout sets it: key, mark, date, text or flag
 * @param span columns that it covers
 */
public record Cell(String words, boolean unstated, String style, int span, List<Mark> marks) {
    public Cell {
        words = Clean.line(words);
        marks = List.copyOf(marks);
    }

    public static Cell of(String words) {
        return new Cell(words, false, "text", 1, List.of());
    }

    public static Cell of(String words, List<Mark> marks) {
        return new Cell(words, false, "text", 1, marks);
    }

    public static Cell unstated(String words, List<Mark> marks) {
        return new Cell(words, true, "text", 1, marks);
    }

    /** A statement's key, which other sections refer to. */
    public static Cell key(String key) {
        return new Cell(key, false, "key", 1, List.of());
    }

    public static Cell spanning(String words, int span) {
        return new Cell(words, false, "text", span, List.of());
    }

    /** A mark of a grid; of several columns where it goes on. */
    public static Cell mark(String words, int span, List<Mark> marks) {
        return new Cell(words, false, "mark", span, marks);
    }

    /** What the columns behind the first one show where cells cannot be joined: the mark goes on, a heading is repeated. */
    public boolean goesOn() {
        return span > 1 && style.equals("mark");
    }

    public Cell styled(String newStyle) {
        return new Cell(words, unstated, newStyle, span, marks);
    }
}
