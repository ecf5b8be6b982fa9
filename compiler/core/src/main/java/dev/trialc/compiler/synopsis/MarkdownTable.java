package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.source.TextWidth;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table set in columns of even width. The text is escaped here, because only escaped text has the width that is padded.
 *
 * <p>Columns are padded to their widest cell, though to no more than a limit: one long cell must not change every line of a diff.
 */
final class MarkdownTable {
    private static final int LIMIT = 60;
    private static final String ONWARD = "\u2192";

    private MarkdownTable() {}

    static List<String> lines(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(texts(table.heads().get(table.main())));
        int columns = rows.get(0).size();
        for (int i = 0; i < table.heads().size(); i++) {
            if (i != table.main()) {
                rows.add(texts(table.heads().get(i)));
            }
        }
        table.rows().forEach(r -> rows.add(texts(r)));
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(
                        "a row of " + row.size() + " cells in a table of " + columns + " columns");
            }
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(LIMIT, Math.max(3, TextWidth.of(row.get(i)))));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    private static List<String> texts(Block.Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            texts.add(text(cell));
            texts.addAll(Collections.nCopies(cell.span() - 1, cell.goesOn() ? ONWARD : text(cell)));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.style().equals("key")) {
            return "`" + cell.words() + "`";
        }
        StringBuilder text = new StringBuilder();
        String escaped = CommonMark.escape(cell.words().strip());
        text.append(cell.unstated() ? "*" + escaped + "*" : escaped);
        for (Mark mark : cell.marks()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append('[')
                    .append(CommonMark.escape(mark.label()))
                    .append(']');
        }
        return text.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(Math.max(0, widths[i] - TextWidth.of(cell))))
                    .append(" |");
        }
        return line.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int width : widths) {
            rule.append(' ').append("-".repeat(width)).append(" |");
        }
        return rule.toString();
    }
}
