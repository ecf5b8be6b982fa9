package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;

/** What no date depends on: identity, criteria, objectives and endpoints. */
final class FrontPart {
    private final Pen pen;

    FrontPart(Pen pen) {
        this.pen = pen;
    }

    Piece identity() {
        return new Block(
                Piece.words("identity"),
                Piece.lines(List.of(
                        Piece.words("title \"A random protocol < & > | * _ of nobody\""),
                        Piece.words("phase II"),
                        Piece.words("design randomized, open-label"),
                        Piece.words("sponsor not stated"))));
    }

    List<Piece> criteria() {
        ExpressionPart expressions = new ExpressionPart(pen);
        List<Piece> lines = new ArrayList<>();
        for (int n = pen.dice().between(1, 3); n > 0; n--) {
            lines.add(Piece.row("inclusion I" + n + " \"Inclusion\" must have", expressions.expression()));
            lines.add(Piece.row("exclusion E" + n + " \"Exclusion\" excluded if", expressions.expression()));
        }
        lines.add(Piece.words("exclusion E9 excluded in the investigator's judgment \"not suitable\""));
        lines.add(Piece.row("stop treatment S1 \"Stop\" when", expressions.expression()));
        lines.add(Piece.words("trial rule S2 \"Risk\" in the sponsor's judgment \"the risk is unacceptable\""));
        return lines;
    }

    List<Piece> endpoints() {
        return List.of(
                Piece.words("primary objective O1 \"Efficacy\""),
                new Block(
                        Piece.words("primary endpoint PFS \"Progression-free survival\" objective O1"),
                        Piece.lines(List.of(
                                Piece.words("time from Enrolment to first of Progression, Death"),
                                Piece.words("assessed by investigator per \"RECIST 1.1\""),
                                Piece.words("timeframe 30.6 months")))),
                new Block(
                        Piece.words("secondary endpoint ORR \"Response rate\""),
                        Piece.lines(List.of(
                                Piece.words("proportion with best response CR, PR confirmed at least 4 weeks later"),
                                Piece.words("timeframe about 2 years")))));
    }
}
