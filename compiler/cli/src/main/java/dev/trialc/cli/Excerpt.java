package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.source.TextWidth;

/**
 * A line of source with marks under the stretch in question, of the width that a terminal gives each sign.
 *
 * @param line tabs written as spaces; a long line shortened around the stretch
 */
record Excerpt(String line, String marks) {
    private static final int WIDTH = 120;
    private static final int TAB = 4;

    static Excerpt of(Place place) {
        String text = place.file().line(place.line());
        int from = Math.min(place.column() - 1, text.length());
        int length = Math.max(1, place.span().end() - place.span().start());
        int to = Math.min(text.length(), from + length);
        int cut = Math.max(0, from - WIDTH / 2);
        StringBuilder line = new StringBuilder(cut > 0 ? "…" : "");
        StringBuilder marks = new StringBuilder(cut > 0 ? " " : "");
        int width = 0;
        for (int i = cut; i < text.length() && width < WIDTH; ) {
            int point = text.codePointAt(i);
            int columns = width(point);
            line.append(
                    point == '\t' ? " ".repeat(TAB) : Character.isISOControl(point) ? "·" : Character.toString(point));
            boolean marked = i >= from && i < Math.max(to, from + 1);
            if (marked || i < from) {
                marks.append((marked ? "^" : " ").repeat(columns));
            }
            width += columns;
            i += Character.charCount(point);
        }
        if (from >= text.length()) {
            marks.append("^");
        }
        boolean more = width >= WIDTH;
        return new Excerpt(line + (more ? "…" : ""), marks.toString());
    }

    private static int width(int point) {
        return point == '\t' ? TAB : TextWidth.of(point);
    }
}
