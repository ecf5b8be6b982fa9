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
                widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(line.get(i)).append(" ".repeat(widths[i] - TextWidth.of(line.get(i)) + 2));
            }
            table.append(text.toString().stripTrailing()).append('\n');
        }
        return table.toString();
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
                activities.words(row),
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
