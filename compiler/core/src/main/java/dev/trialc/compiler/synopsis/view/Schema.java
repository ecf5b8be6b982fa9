package dev.trialc.compiler.synopsis.view;

import java.util.List;

/**
 * The trial schema: drawn in HTML, a list in Markdown. Coordinates are finished.
 *
 * @param caption what the picture shows
 * @param width in user units
 * @param lines the same in words, one arm a line
 */
public record Schema(String caption, int width, int height, List<Box> boxes, List<Arrow> arrows, List<Statement> lines)
        implements Block {
    public Schema {
        caption = Clean.line(caption);
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
        return "schema";
    }

    /**
     * A box with its text broken into lines.
     *
     * @param role {@code epoch}, {@code arm} or {@code cell}
     */
    public record Box(String role, int x, int y, int width, int height, List<Line> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /** A line of text, centred at x, on the base line y. */
    public record Line(int x, int y, String words) {
        public Line {
            words = Clean.line(words);
        }
    }

    /** An arrow from left to right. */
    public record Arrow(int x1, int x2, int y) {}
}
