package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.source.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A schedule for a terminal: visits one by one, doses as runs of days. */
final class ScheduleTable {
    private static final List<String> HEADER =
            List.of("WHAT", "NO.", "CYCLE", "DAY", "DUE", "FROM", "TO", "DONE", "STATUS", "ACTIVITIES", "REMARKS");

    private ScheduleTable() {}

    static String write(List<Row> rows, AskedActivities activities) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (DoseRuns.Line line : DoseRuns.of(rows)) {
            lines.add(cells(line, activities));
        }
        if (rows.stream().allMatch(r -> r.actual() == null)) {
            lines = without("DONE", lines); // an empty column says nothing
        }
        if (!activities.asked()) {
            lines = without("ACTIVITIES", lines);
        }
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                for (String part : parts(line.get(i))) {
                    widths[i] = Math.max(widths[i], TextWidth.of(part));
                }
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            int height =
                    line.stream().mapToInt(cell -> parts(cell).size()).max().orElse(1);
            for (int row = 0; row < height; row++) {
                table.append(text(line, row, widths)).append('\n');
            }
        }
        return table.toString();
    }

    /** One of the lines that a row takes. */
    private static String text(List<String> line, int row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            List<String> parts = parts(line.get(i));
            String part = row < parts.size() ? parts.get(row) : "";
            text.append(part).append(" ".repeat(widths[i] - TextWidth.of(part) + 2));
        }
        return text.toString().stripTrailing();
    }

    /** A cell of activities may take several lines. */
    private static List<String> parts(String cell) {
        return List.of(cell.split("\n", -1));
    }

    private static List<List<String>> without(String heading, List<List<String>> lines) {
        int column = lines.get(0).indexOf(heading);
        List<List<String>> rest = new ArrayList<>();
        for (List<String> line : lines) {
            List<String> cells = new ArrayList<>(line);
            cells.remove(column);
            rest.add(cells);
        }
        return rest;
    }

    private static List<String> cells(DoseRuns.Line line, AskedActivities activities) {
        Row row = line.first();
        List<String> csv = ScheduleCsv.cells(row);
        String dose = String.join(" ", List.of(row.amount(), row.route(), times(row)))
                .strip()
                .replaceAll(" +", " ");
        String remarks =
                row.flags().isEmpty() ? dose : (dose.isEmpty() ? "" : dose + "; ") + String.join("; ", row.flags());
        boolean run = line.days() > 1;
        String day = run ? "" : csv.get(5);
        return List.of(
                row.item(),
                csv.get(2),
                line.cycles(),
                day,
                run ? "daily" : csv.get(7),
                csv.get(6),
                run ? ScheduleCsv.cells(line.last()).get(8) : csv.get(8),
                csv.get(11),
                csv.get(9),
                String.join("\n", activities.lines(row)),
                remarks);
    }

    private static String times(Row row) {
        if (row.times().isEmpty()) {
            return "";
        }
        return switch (row.times().getAsInt()) {
            case 1 -> "";
            case 2 -> "twice a day";
            default -> row.times().getAsInt() + " times a day";
        };
    }
}
