package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.source.TextWidth;
import dev.trialc.compiler.synopsis.view.Schema;
import dev.trialc.compiler.synopsis.view.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lays the schema out: boxes in a raster, text broken into lines by an even width, so that every machine draws the same. */
final class SchemaDrawing {
    private static final int ARM_WIDTH = 160;
    private static final int GAP = 24;
    private static final int TOTAL = 780;
    private static final int LINE = 17;
    private static final int PAD = 12;
    private static final int HEAD = 34;

    /** A generous mean width of a letter in the schema's size; arms and epochs are set in bold. */
    private static final double LETTER = 6.6;

    private static final double BOLD = 8.2;

    private final List<Schema.Box> boxes = new ArrayList<>();
    private final List<Schema.Arrow> arrows = new ArrayList<>();
    private final int columns;
    private final int width;
    private int y;

    SchemaDrawing(List<String> epochs) {
        this.columns = epochs.size();
        this.width = (TOTAL - ARM_WIDTH - columns * GAP) / Math.max(1, columns);
        int height = epochs.stream()
                .mapToInt(e -> height(List.of(e), width, BOLD))
                .max()
                .orElse(HEAD);
        for (int i = 0; i < columns; i++) {
            boxes.add(box("epoch", x(i), 1, width, height, List.of(epochs.get(i))));
        }
        this.y = height + PAD;
    }

    void row(String label, List<List<String>> cells) {
        int height = height(List.of(label), ARM_WIDTH, BOLD);
        for (List<String> cell : cells) {
            height = Math.max(height, height(cell, width, LETTER));
        }
        boxes.add(box("arm", 1, y, ARM_WIDTH - 2, height, List.of(label)));
        for (int i = 0; i < columns; i++) {
            int before = i == 0 ? ARM_WIDTH - 1 : x(i - 1) + width;
            arrows.add(new Schema.Arrow(before + 3, x(i) - 4, y + height / 2));
            boxes.add(box("cell", x(i), y, width, height, cells.get(i)));
        }
        y += height + PAD;
    }

    Schema schema(String caption, List<Statement> lines) {
        return new Schema(caption, TOTAL, y, boxes, arrows, lines);
    }

    private int x(int column) {
        return ARM_WIDTH + GAP + column * (width + GAP) - 1;
    }

    private static int height(List<String> items, int width, double letter) {
        return Math.max(HEAD, broken(items, width, letter).size() * LINE + PAD);
    }

    private static Schema.Box box(String role, int x, int y, int width, int height, List<String> items) {
        List<String> broken = broken(items, width, role.equals("cell") ? LETTER : BOLD);
        List<Schema.Line> lines = new ArrayList<>();
        int first = y + (height - broken.size() * LINE) / 2 + LINE - 4;
        for (int i = 0; i < broken.size(); i++) {
            lines.add(new Schema.Line(x + width / 2, first + i * LINE, broken.get(i)));
        }
        return new Schema.Box(role, x, y, width, height, lines);
    }

    private static List<String> broken(List<String> items, int width, double letter) {
        int letters = Math.max(6, (int) ((width - PAD) / letter));
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            String line = "";
            for (String word : item.split("\\s+", -1)) {
                if (!line.isEmpty() && TextWidth.of(line) + 1 + TextWidth.of(word) > letters) {
                    lines.add(line);
                    line = "";
                }
                line = line.isEmpty() ? word : line + " " + word;
                while (TextWidth.of(line) > letters) {
                    int cut = line.offsetByCodePoints(0, Math.min(letters - 1, line.codePointCount(0, line.length())));
                    lines.add(line.substring(0, cut) + "-");
                    line = line.substring(cut);
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
