package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;
import dev.trialc.compiler.source.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of a grid, their bars under one another; what stands behind the last bar follows it. */
final class GridLines {
    private GridLines() {}

    private record Row(List<String> cells, String rest) {}

    static void append(StringBuilder text, List<Line> lines) {
        List<Line> rows = lines.stream().filter(Line::grid).toList();
        int[] widths =
                new int[rows.stream().mapToInt(l -> bars(l.words())).max().orElse(1)];
        for (Line line : rows) {
            List<String> cells = row(line.words(), bars(line.words())).cells();
            for (int i = 0; i < cells.size(); i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(cells.get(i)));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(i > 0 && line.blankBefore() ? "\n" : "").append(" ".repeat(line.indent()));
            text.append(
                    line.grid() ? aligned(row(line.words(), bars(line.words())), widths) : Spacing.words(line.words()));
            text.append('\n');
        }
    }

    private static String aligned(Row row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            line.append(
                    i == 0
                            ? left(row.cells().get(i), widths[i])
                            : centred(row.cells().get(i), widths[i]));
            line.append(" |");
        }
        return line.append(row.rest().isEmpty() ? "" : " " + row.rest())
                .toString()
                .stripTrailing();
    }

    private static int bars(List<Lexeme> words) {
        return (int) words.stream().filter(w -> w.is("BAR")).count();
    }

    /** The row's name, then one cell before each further bar. */
    private static Row row(List<Lexeme> words, int bars) {
        List<String> cells = new ArrayList<>();
        List<Lexeme> cell = new ArrayList<>();
        int seen = 0;
        for (Lexeme word : words) {
            if (word.is("BAR") && seen < bars) {
                cells.add(Spacing.words(cell));
                cell.clear();
                seen++;
            } else {
                cell.add(word);
            }
        }
        return new Row(cells, Spacing.words(cell));
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - TextWidth.of(cell));
    }

    private static String centred(String cell, int width) {
        int space = width - TextWidth.of(cell);
        return " " + " ".repeat(space / 2) + cell + " ".repeat(space - space / 2);
    }
}
