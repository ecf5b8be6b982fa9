package dev.trialc.compiler.differential.protocols;

/** Provenance: where the words come from. */
final class ProvenancePart {
    /** A sentence of the record that generated protocols cite from, without numbers. */
    private static final String[] SENTENCES = {
        "women with metastatic breast cancer", "Scans are repeated", "A safety visit follows"
    };

    private final Pen pen;

    ProvenancePart(Pen pen) {
        this.pen = pen;
    }

    /** Behind some words: an assumption, or a citation and an assumption, which frees the numbers. */
    Piece slot(int percent) {
        return pen.chance(
                percent,
                () -> pen.names().citable && pen.dice().percent(40)
                        ? Piece.row(cites(), Piece.words("assumed \"the record names no number\""))
                        : Piece.words(
                                "assumed \"" + pen.dice().of("usual in the field", "the record is silent") + "\""));
    }

    private Piece cites() {
        return Piece.words("cites \"" + pen.dice().of(SENTENCES) + "\"");
    }

    /** A line of its own. */
    Piece line() {
        return pen.pick()
                .add(
                        40,
                        () -> Piece.words(
                                "gap \"" + pen.dice().of("how long a cycle may be delayed", "dose levels") + "\""))
                .when(pen.names().citable, 30, () -> Piece.row("background \"Why another trial\"", cites()))
                .when(
                        pen.names().citable,
                        20,
                        () -> Piece.words("discrepancy \"Scans are repeated\" against \"no scans\" taken as \"scans\""))
                .when(
                        pen.names().citable,
                        10,
                        () -> Piece.words("discrepancy \"Scans are repeated\" against \"no scans\" open"))
                .pick();
    }
}
