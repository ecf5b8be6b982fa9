package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;

/** Timing: lists of days and of cycles (T15). */
final class CyclePart {
    private final Pen pen;

    CyclePart(Pen pen) {
        this.pen = pen;
    }

    /** {@code day 1}, {@code days 1, 8 and 15}, {@code days 1 to 3 and 7}. */
    Piece days(int cycleLength) {
        int most = Math.max(2, cycleLength);
        return pen.pick()
                .add(55, () -> Piece.words("day 1"))
                .add(14, () -> Piece.row("day", Piece.count(pen.dice().between(1, most), 1)))
                .add(
                        18,
                        () -> Piece.row(
                                "days",
                                Piece.enumeration(1, pen.rising(pen.dice().between(2, 3), 1, 8))))
                .add(10, () -> range(most))
                .add(3, () -> Piece.row("days", Piece.enumeration(1, mixed())))
                .pick();
    }

    /** {@code days 1 to 21}. */
    Piece range(int most) {
        int from = pen.dice().percent(80) ? 1 : pen.dice().between(1, most);
        return Piece.row(
                "days", Piece.count(from, 1), "to", Piece.count(pen.dice().between(from, most), from));
    }

    private List<Piece> mixed() {
        List<Piece> items = new ArrayList<>();
        items.add(Piece.words("1 to 3"));
        items.addAll(pen.rising(pen.dice().between(1, 2), 5, 6));
        return items;
    }

    /** {@code every cycle}, {@code cycles 1, 4 and every 3 thereafter}; with {@code from} and {@code through} where they count. */
    Piece list() {
        return pen.pick()
                .add(50, () -> Piece.row("every cycle", from(25)))
                .add(10, () -> Piece.row("every", ordinal(), "cycle", from(50)))
                .add(8, () -> Piece.words(pen.dice().percent(50) ? "even cycles" : "odd cycles"))
                .add(4, () -> Piece.words("each cycle"))
                .add(8, () -> Piece.row("cycle", Piece.count(pen.dice().between(1, 4), 1)))
                .add(
                        8,
                        () -> Piece.row(
                                "cycles",
                                Piece.enumeration(1, pen.rising(pen.dice().between(2, 4), 1, 3))))
                .add(6, this::cycles)
                .add(6, this::thereafter)
                .pick();
    }

    private Piece cycles() {
        int from = pen.dice().between(1, 4);
        return Piece.row(
                "cycles",
                Piece.count(from, 1),
                "to",
                Piece.count(from + pen.dice().between(1, 5), from + 1));
    }

    private Piece thereafter() {
        return Piece.row(
                "cycles",
                Piece.commas(1, pen.rising(pen.dice().between(1, 3), 1, 3)),
                "and every",
                Piece.count(pen.dice().between(1, 3), 1),
                "thereafter");
    }

    private Piece ordinal() {
        return Piece.or(Piece.words(pen.dice().of("2nd", "2nd", "3rd", "4th")), "2nd");
    }

    private Piece from(int percent) {
        return pen.chance(
                percent, () -> Piece.row("from cycle", Piece.count(pen.dice().between(1, 4), 1)));
    }
}
