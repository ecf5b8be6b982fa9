package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Regimen;
import java.util.List;

/** Timing: when and how an activity is done at its visit (T35). */
final class DetailPart {
    private final Pen pen;

    DetailPart(Pen pen) {
        this.pen = pen;
    }

    /** Now and then, behind a row, an activity or a note. */
    Piece detail() {
        return Piece.row(
                pen.chance(18, this::timepoints),
                pen.chance(18, this::within),
                pen.chance(10, () -> Piece.row("may be reused if done", within())),
                pen.chance(
                        10,
                        () -> Piece.words("only in "
                                + pen.dice().of("cycles 1, 3 and 4", "even cycles", "every 2nd cycle", "cycle 2"))),
                pen.chance(8, this::repeated),
                pen.chance(4, () -> Piece.words("at the next visit")),
                pen.chance(
                        5,
                        () -> Piece.words("with agreement of "
                                + pen.dice().of("Sponsor", "MedicalMonitor", "\"the data monitoring committee\""))),
                pen.chance(
                        pen.names().citable ? 8 : 0,
                        () -> Piece.words("serves " + pen.dice().of("PFS", "ORR", "PFS, ORR"))));
    }

    private Piece repeated() {
        return Piece.row(
                pen.number(2, 3, 4),
                "times",
                pen.dice().of("", ", 2 to 5 minutes apart", ", 1 min apart", ", 0.5 to 1 hours apart"));
    }

    /** {@code once in V1, V2}: at visits that have a mark for it. */
    Piece onceIn(List<String> visits) {
        return visits.isEmpty()
                ? Piece.NOTHING
                : Piece.words("once in " + String.join(", ", visits.subList(0, Math.min(2, visits.size()))));
    }

    /** {@code within 48 hours before dosing}. */
    private Piece within() {
        LengthPart lengths = new LengthPart(pen);
        Piece length =
                pen.dice().percent(30) ? Piece.row(pen.number(24, 36, 48, 72), "hours") : lengths.countedExtent();
        Piece day = pen.dice().percent(40)
                ? Piece.words(pen.dice().of("dosing", "the visit"))
                : new AnchorPart(pen).anchor();
        return Piece.row(
                "within", length, pen.dice().of("before", "before", "after", "of"), Piece.or(day, "FirstDose"));
    }

    private Piece timepoints() {
        List<String> given = pen.names().regimens.stream()
                .map(Regimen::drugs)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return Piece.NOTHING;
        }
        String drug = pen.dice().of(given);
        boolean lasts = pen.names().lasting.contains(drug);
        String edge = lasts || pen.names().choicesLast || pen.dice().percent(50)
                ? pen.dice().of("start of ", "end of ")
                : "";
        String moment = pen.dice().of("after ", "before ") + edge + drug;
        return pen.pick()
                .add(20, () -> Piece.words("at pre-dose of " + drug))
                .add(20, () -> Piece.words("at 2 hours " + moment))
                .add(20, () -> Piece.words("at 30 minutes ± 5 minutes " + moment))
                .add(20, () -> Piece.words("at pre-dose, 0.5, 1 and 4 hours -5/+10 minutes " + moment))
                .add(20, () -> Piece.words("at 1 hour + 5 minutes, 90 min, 4 hours " + moment + " and pre-dose"))
                .when(lasts, 30, () -> Piece.words("every 15 minutes ± 5 minutes during " + drug))
                .pick();
    }
}
