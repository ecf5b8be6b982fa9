package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Visit;
import java.util.ArrayList;
import java.util.List;

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
        List<GridTable.Line> rows = new ArrayList<>();
        for (String declared : pen.names().activities) {
            rows.add(line(declared, columns, Piece.NOTHING));
        }
        for (String activity : ACTIVITIES.subList(0, pen.dice().between(1, ACTIVITIES.size()))) {
            Piece behind = Piece.row(
                    new ProvenancePart(pen).slot(10),
                    new DetailPart(pen).detail(),
                    applicability.whom(),
                    applicability.condition(10));
            rows.add(line(activity, columns, behind));
        }
        String head = pen.dice().percent(40) ? "grid \"Schedule of activities\"" : "grid";
        Piece table = new GridTable(head, columns, rows);
        return noted ? Piece.row(new Row(List.of(table, note()), "\n")) : table;
    }

    private GridTable.Line line(String activity, List<String> columns, Piece behind) {
        List<String> cells = columns.stream().map(c -> cell()).toList();
        return new GridTable.Line(activity, cells, behind);
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
                applicability.condition(40));
    }
}
