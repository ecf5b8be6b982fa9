package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Regimen;

/** Timing: series by cycles, by the calendar and by lists, with changes of cadence (T14, T21 to T26). */
final class SeriesPart {
    private static final int USUAL_CYCLE = 28;

    private final Pen pen;
    private final AnchorPart anchors;
    private final LengthPart lengths;
    private final CyclePart cycles;

    SeriesPart(Pen pen) {
        this.pen = pen;
        this.anchors = new AnchorPart(pen);
        this.lengths = new LengthPart(pen);
        this.cycles = new CyclePart(pen);
    }

    /** @param bounds whether {@code until} may stand here */
    Piece plan(boolean bounds) {
        boolean cyclic = !pen.names().cyclic().isEmpty();
        Piece plan = pen.pick()
                .when(cyclic, 30, this::cycleDays)
                .when(cyclic, 24, this::completedCycles)
                .add(34, this::calendar)
                .add(8, this::points)
                .add(6, this::offsets)
                .add(5, this::studyDays)
                .pick();
        return Piece.row(plan, pen.chance(bounds ? 28 : 0, anchors::until));
    }

    // ---------------------------------------------------------------- cycles

    private Piece regimen(Regimen regimen) {
        boolean only = pen.names().regimens.size() == 1;
        return only ? pen.chance(10, () -> Piece.words("of " + regimen.name())) : Piece.words("of " + regimen.name());
    }

    private Piece cycleDays() {
        Regimen regimen = pen.dice().of(pen.names().cyclic());
        if (pen.dice().percent(8)) {
            return Piece.row(
                    "every",
                    pen.dice().of("2nd cycle", "3rd cycle", "cycle"),
                    regimen(regimen),
                    pen.chance(
                            30,
                            () -> Piece.row("from cycle", Piece.count(pen.dice().between(1, 4), 1))),
                    cycleBounds());
        }
        // “of every cycle of Treatment from cycle 2”: the regimen's name stands before the bounds of the list
        Piece list = cycles.list();
        return Piece.row("on", cycles.days(USUAL_CYCLE), "of", named(list, regimen), cycleBounds());
    }

    private Piece named(Piece list, Regimen regimen) {
        Piece of = regimen(regimen);
        if (list instanceof Row row && row.text().contains(" from cycle ")) {
            Piece from = row.parts().get(row.parts().size() - 1);
            return Piece.row(new Row(row.parts().subList(0, row.parts().size() - 1), " "), of, from);
        }
        return Piece.row(list, of);
    }

    private Piece cycleBounds() {
        return Piece.row(
                pen.chance(40, lengths::window),
                pen.chance(20, () -> pen.dice().percent(60) ? lengths.throughCycle() : lengths.limit()),
                pen.chance(4, () -> Piece.row("from", anchors.item())));
    }

    private Piece completedCycles() {
        Regimen regimen = pen.dice().of(pen.names().cyclic());
        Piece first = Piece.row(
                step(regimen),
                pen.chance(15, () -> Piece.words("starting on cycle 1")),
                pen.chance(60, lengths::window));
        if (!pen.dice().percent(45)) {
            return Piece.row(
                    first, pen.chance(35, this::cycleLimit), pen.chance(4, () -> Piece.row("from", anchors.item())));
        }
        Piece then = pen.pick()
                .add(70, () -> Piece.row(", then", step(regimen), pen.chance(60, lengths::window), countedCycles()))
                .add(30, () -> Piece.row(", then", calendarStep(), pen.chance(60, lengths::window), countedDays(true)))
                .pick();
        return Piece.row(first, cycleLimit(), Piece.maybe(then), pen.chance(30, lengths::limit));
    }

    private Piece step(Regimen regimen) {
        return Piece.row("every", Piece.count(pen.dice().between(1, 4), 1), "cycles", regimen(regimen));
    }

    private Piece cycleLimit() {
        return pen.dice().percent(75) ? lengths.throughCycle() : lengths.limit();
    }

    private Piece countedCycles() {
        return pen.pick()
                .add(60, () -> Piece.words("counted from the last one due"))
                .add(30, () -> Piece.words("counted from the last one done"))
                .add(30, this::countedFromCycle)
                .pick();
    }

    private Piece countedFromCycle() {
        return Piece.row("counted from cycle", pen.number(1, 2, 4, 6, 12, 13));
    }

    // ---------------------------------------------------------------- calendar

    private Piece calendar() {
        Piece first = Piece.row(calendarStep(), from(), pen.chance(55, lengths::window));
        if (!pen.dice().percent(45)) {
            return Piece.row(first, pen.chance(40, lengths::limit));
        }
        return Piece.row(first, lengths.limit(), Piece.maybe(then()), pen.chance(25, lengths::limit));
    }

    private Piece then() {
        Piece third = pen.chance(
                20,
                () -> Piece.row(
                        lengths.limit(),
                        ", then",
                        calendarStep(),
                        countedDays(false),
                        pen.chance(40, lengths::window)));
        boolean cyclic = !pen.names().cyclic().isEmpty();
        return pen.pick()
                .add(
                        80,
                        () -> Piece.row(
                                ", then", calendarStep(), pen.chance(50, lengths::window), countedDays(false), third))
                .add(
                        8,
                        () -> Piece.row(
                                ", then at weeks", Piece.enumeration(1, pen.rising(3, 2, 20)), countedDays(false)))
                .when(
                        cyclic,
                        12,
                        () -> Piece.row(
                                ", then",
                                step(pen.dice().of(pen.names().cyclic())),
                                pen.chance(50, lengths::window),
                                countedFromCycle()))
                .pick();
    }

    private Piece calendarStep() {
        return pen.pick()
                .add(90, () -> Piece.row("every", lengths.length()))
                .when(
                        !pen.names().durations.isEmpty(),
                        14,
                        () -> Piece.row("every", Piece.or(lengths.parameter(), "2 weeks")))
                .pick();
    }

    private Piece from() {
        return pen.pick()
                .add(68, () -> Piece.row("from", anchors.anchor()))
                .add(18, () -> Piece.row(pen.dice().percent(50) ? "starting on" : "from", anchors.item(), otherwise()))
                .when(
                        !pen.names().series().isEmpty(),
                        14,
                        () -> Piece.or(
                                Piece.row(
                                        "from the last",
                                        pen.dice().of(pen.names().series()).name(),
                                        pen.dice().percent(65) ? "due" : "done",
                                        ", else",
                                        pen.dice().percent(80) ? "from" : "",
                                        anchors.item()),
                                "from FirstDose"))
                .pick();
    }

    private Piece otherwise() {
        return pen.chance(40, () -> Piece.row(", else from", anchors.item()));
    }

    /** @param afterCycles whether a number of cycles may be counted from */
    private Piece countedDays(boolean afterCycles) {
        return pen.pick()
                .add(50, () -> Piece.words("counted from the last one due"))
                .add(22, () -> Piece.words("counted from the last one done"))
                .add(26, () -> Piece.row("counted from week", pen.number(4, 12, 24, 52)))
                .add(8, () -> Piece.row("counted from", anchors.item()))
                .add(8, () -> Piece.row("counted from month", pen.number(1, 6, 12)))
                .when(afterCycles || onlyCycles(), 12, this::countedFromCycle)
                .pick();
    }

    /** Whether a number of cycles can only be that of one regimen. */
    private boolean onlyCycles() {
        return pen.names().regimens.size() == 1 && pen.names().cyclic().size() == 1;
    }

    // ---------------------------------------------------------------- lists

    private Piece points() {
        Piece list = Piece.row(
                "at",
                pen.dice().of("weeks", "weeks", "weeks", "months", "days"),
                Piece.enumeration(
                        1, pen.rising(pen.dice().between(2, 4), pen.dice().between(pen.names().weekOne ? 1 : 0, 4), 8)),
                pen.chance(35, () -> Piece.row("from", anchors.anchor())),
                pen.chance(40, lengths::window),
                pen.chance(15, lengths::limit));
        return Piece.row(list, pen.chance(40, () -> Piece.row(", then", calendarStep(), countedDays(false))));
    }

    private Piece offsets() {
        return Piece.row(
                Piece.commas(2, pen.rising(pen.dice().between(2, 4), 1, 6)),
                pen.dice().of("weeks", "months", "days"),
                "after",
                anchors.item(),
                pen.chance(40, lengths::window),
                pen.chance(15, lengths::limit));
    }

    private Piece studyDays() {
        return Piece.row(
                "on days",
                Piece.enumeration(2, pen.rising(pen.dice().between(2, 4), 1, 14)),
                pen.chance(40, lengths::window),
                pen.chance(15, lengths::limit));
    }
}
