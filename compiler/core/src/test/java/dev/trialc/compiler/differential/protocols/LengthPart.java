package dev.trialc.compiler.differential.protocols;

/** Timing: lengths of time, windows around a day, limits of a series. */
final class LengthPart {
    private final Pen pen;

    LengthPart(Pen pen) {
        this.pen = pen;
    }

    /** As protocols space visits. */
    Piece length() {
        return pen.pick()
                .add(50, this::weeks)
                .add(25, () -> Piece.row(pen.number(1, 3, 7, 10, 14, 21, 28, 30, 42, 90), "days"))
                .add(
                        18,
                        () -> Piece.row(
                                pen.number(1, 2, 3, 6, 9, 12), Piece.or(Piece.words("months"), "weeks", "days")))
                .add(7, () -> Piece.row(pen.number(1, 2, 4), Piece.or(Piece.words("years"), "weeks", "days")))
                .pick();
    }

    /** What is counted from one event: now and then in working days (T34). */
    Piece counted() {
        return pen.dice().percent(7) ? workingDays() : length();
    }

    Piece workingDays() {
        return Piece.row(pen.number(1, 2, 3, 5, 10, 20), "working days");
    }

    private Piece weeks() {
        return Piece.row(pen.number(1, 2, 3, 4, 6, 8, 9, 12, 16, 24), Piece.or(Piece.words("weeks"), "days"));
    }

    /** A length, or a parameter that says it. */
    Piece extent() {
        return pen.pick()
                .add(90, this::length)
                .when(!pen.names().durations.isEmpty(), 15, () -> Piece.or(parameter(), "2 weeks"))
                .pick();
    }

    /** The same of what is counted from one event. */
    Piece countedExtent() {
        return pen.dice().percent(8) ? workingDays() : extent();
    }

    Piece parameter() {
        return Piece.words(pen.dice().of(pen.names().durations));
    }

    Piece window() {
        return pen.pick()
                .add(55, () -> Piece.row("±", Piece.count(pen.dice().of(1, 2, 3, 7, 14), 0), "days"))
                .add(8, () -> Piece.row("±", Piece.count(pen.dice().of(1, 2), 0), "weeks"))
                .add(10, () -> Piece.row("+", Piece.count(pen.dice().of(3, 7, 14), 0), "days"))
                .add(6, () -> Piece.row("-", Piece.count(pen.dice().of(2, 3, 7), 0), "days"))
                .add(12, this::uneven)
                .add(4, () -> Piece.row("±", Piece.count(pen.dice().of(1, 2, 3, 5), 0), "working days"))
                .add(1, () -> Piece.row("+", Piece.count(pen.dice().of(2, 5), 0), "working days"))
                .add(1, () -> Piece.row("-", Piece.count(pen.dice().of(1, 2), 0), "working days"))
                .add(1, () -> Piece.row("-1/+2", Piece.or(Piece.words("working days"), "days")))
                .add(9, () -> Piece.row("±", Piece.count(pen.dice().of(10, 20, 25, 33), 0), "%"))
                .pick();
    }

    private Piece uneven() {
        return Piece.row(
                Piece.joined(
                        "-",
                        Piece.count(pen.dice().of(1, 3, 7), 0),
                        "/+",
                        Piece.count(pen.dice().of(2, 7), 0)),
                "days");
    }

    /** {@code through week 52}, {@code for at most 3 years}. */
    Piece limit() {
        return pen.pick()
                .add(40, () -> Piece.row("through week", pen.number(4, 12, 24, 26, 48, 52)))
                .add(12, () -> Piece.row("through month", pen.number(1, 3, 6, 12)))
                .add(5, () -> Piece.row("through year", pen.number(1, 2)))
                .add(6, () -> Piece.row("through day", pen.number(1, 15, 29, 180)))
                .add(22, () -> Piece.row(", for", length()))
                .add(15, () -> Piece.row("for at most", length()))
                .pick();
    }

    /** {@code for at most 3 years}, {@code for 24 weeks}. */
    Piece period() {
        return Piece.row(pen.dice().of(", for", "for at most", ", for at most"), length());
    }

    Piece throughCycle() {
        return Piece.row("through cycle", pen.number(1, 2, 3, 4, 6, 8, 12, 13));
    }
}
