package dev.trialc.compiler.differential.protocols;

import java.util.function.Supplier;

/** Applicability: for whom a statement holds. */
final class ApplicabilityPart {
    private final Pen pen;
    private final ExpressionPart expressions;

    ApplicabilityPart(Pen pen) {
        this.pen = pen;
        this.expressions = new ExpressionPart(pen);
    }

    /** {@code for Group}, {@code in Arm}; empty for most statements. */
    Piece whom() {
        return Piece.row(
                pen.names().groups.isEmpty() ? Piece.NOTHING : pen.chance(14, this::groups),
                pen.names().arms.isEmpty() ? Piece.NOTHING : pen.chance(14, this::arms));
    }

    private Piece groups() {
        return Piece.row(
                "for",
                Piece.commas(1, pen.some(1, 2, () -> Piece.words(pen.dice().of(pen.names().groups)))));
    }

    private Piece arms() {
        return Piece.row(
                "in",
                Piece.commas(1, pen.some(1, 2, () -> Piece.words(pen.dice().of(pen.names().arms)))));
    }

    /** The condition that ends a statement. */
    Piece condition(int percent) {
        return pen.chance(
                percent,
                () -> Piece.row(
                        pen.dice().of("only if", "only if", "only if", "if", "waived if"), expressions.expression()));
    }

    /** The same of an activity, which may depend on what is found at its visit. */
    Piece conditionOfActivity(int percent) {
        return pen.dice().percent(80)
                ? condition(percent)
                : pen.chance(percent, () -> Piece.row(pen.dice().of("only if", "waived if"), expressions.atVisit()));
    }

    /** Whether times by arm are possible. */
    boolean byArm() {
        return pen.names().arms.size() > 1 && pen.dice().percent(18);
    }

    /** {@code in Control: …, in Experimental: …, otherwise: …}, one time each. */
    Piece segments(Supplier<Piece> time) {
        Piece segments = Piece.row("in", pen.names().arms.get(0) + ":", time.get());
        for (String arm : pen.names().arms.subList(1, pen.names().arms.size() - 1)) {
            segments = Piece.row(segments, Piece.joined(", in ", arm, ":"), time.get());
        }
        String last = pen.names().arms.get(pen.names().arms.size() - 1);
        String opening = pen.dice().percent(60) ? ", in " + last + ":" : ", otherwise:";
        return Piece.row(segments, opening, pen.dice().percent(5) ? Piece.words("timing not stated") : time.get());
    }
}
