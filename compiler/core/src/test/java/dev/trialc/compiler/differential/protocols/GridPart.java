package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Action: the grid of activities, with its notes. */
final class GridPart {
    private static final List<String> ACTIVITIES =
            List.of("Vitals \"Vital signs\"", "Bloods", "Imaging \"CT or MRI\"", "PK");

    private final Pen pen;
    private final ApplicabilityPart applicability;
    private boolean noted;

    GridPart(Pen pen) {
        this.pen = pen;
        this.applicability = new ApplicabilityPart(pen);
    }

    Piece grid() {
        List<String> columns = pen.names().visits.stream()
                .map(Visit::name)
                .filter(v -> pen.dice().percent(75))
                .toList();
        if (columns.isEmpty()) {
            return Piece.NOTHING;
        }
        List<String> activities = new ArrayList<>(pen.names().activities);
        activities.addAll(ACTIVITIES.subList(0, pen.dice().between(1, ACTIVITIES.size())));
        List<List<String>> cells =
                activities.stream().map(a -> cells(columns.size())).toList();
        List<GridTable.Line> rows = new ArrayList<>();
        for (int row = 0; row < activities.size(); row++) {
            boolean declared = pen.names().activities.contains(activities.get(row));
            Piece behind = declared ? Piece.NOTHING : behind(activities, cells, row, columns);
            rows.add(new GridTable.Line(activities.get(row), cells.get(row), behind));
        }
        String head = pen.dice().percent(40) ? "grid \"Schedule of activities\"" : "grid";
        Piece table = new GridTable(head, columns, rows);
        return noted ? Piece.row(new Row(List.of(table, note()), "\n")) : table;
    }

    private Piece behind(List<String> activities, List<List<String>> cells, int row, List<String> columns) {
        DetailPart details = new DetailPart(pen);
        boolean first = pen.dice().percent(50);
        Piece order = pen.chance(12, () -> order(activities, cells, row, first ? "" : ", "));
        return Piece.row(
                first ? order : Piece.NOTHING,
                new ProvenancePart(pen).slot(10),
                details.detail(),
                pen.chance(
                        6,
                        () -> details.onceIn(IntStream.range(0, columns.size())
                                .filter(i -> !cells.get(row).get(i).isEmpty())
                                .mapToObj(columns::get)
                                .toList())),
                first ? Piece.NOTHING : order,
                applicability.whom(),
                applicability.conditionOfActivity(25));
    }

    /** Of an activity that is marked with it at some visit; the order of the rows is one that all of them keep. */
    private Piece order(List<String> activities, List<List<String>> cells, int row, String comma) {
        List<Piece> possible = new ArrayList<>();
        for (int other = 0; other < activities.size(); other++) {
            int beside = other;
            boolean together = IntStream.range(0, cells.get(row).size())
                    .anyMatch(i -> !cells.get(row).get(i).isEmpty()
                            && !cells.get(beside).get(i).isEmpty());
            if (other != row && together) {
                String name = activities.get(other).split(" ", -1)[0];
                possible.add(Piece.words(comma + (other > row ? "before " : "after ") + name));
            }
        }
        return possible.isEmpty() ? Piece.NOTHING : pen.dice().of(possible);
    }

    private List<String> cells(int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            boolean begun = i > 0 && !cells.get(i - 1).isEmpty();
            cells.add(begun && pen.dice().percent(8) ? GridTable.ONWARD : cell());
        }
        return cells;
    }

    private String cell() {
        int kind = pen.dice().between(1, 100);
        noted |= kind > 92;
        if (kind == 85 && pen.names().activities.contains("Consent")) {
            return pen.dice().of("P", "(P)");
        }
        return kind <= 45 ? "" : kind <= 85 ? "X" : kind <= 92 ? "(X)" : "X[a]";
    }

    private Piece note() {
        return Piece.row(
                "note a \"where needed\"",
                new DetailPart(pen).detail(),
                applicability.whom(),
                applicability.conditionOfActivity(40));
    }
}
