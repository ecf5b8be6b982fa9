package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins doses of one drug, one day after another in the same cycle, into one line, so that a table shows what a person looks for. */
final class DoseRuns {
    private DoseRuns() {}

    /** @param days number of days from {@code first} to {@code last}, 1 for anything but a run */
    record Line(Row first, Row last, int days) {
        String cycles() {
            return first.cycle().isPresent() ? Integer.toString(first.cycle().getAsInt()) : "";
        }
    }

    /** In the schedule's order, a run standing where its first day stands. */
    static List<Line> of(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.kind() == Row.Kind.VISIT || row.due() == null) {
                lines.add(new Line(row, row, 1));
                continue;
            }
            Integer at = open.get(row.item());
            if (at != null && continues(lines.get(at), row)) {
                Line line = lines.get(at);
                lines.set(at, new Line(line.first(), row, line.days() + 1));
            } else {
                open.put(row.item(), lines.size());
                lines.add(new Line(row, row, 1));
            }
        }
        return lines;
    }

    private static boolean continues(Line line, Row row) {
        Row last = line.last();
        return last.due() != null
                && last.due().plusDays(1).equals(row.due())
                && last.cycle().equals(row.cycle())
                && last.amount().equals(row.amount())
                && last.flags().equals(row.flags());
    }
}
