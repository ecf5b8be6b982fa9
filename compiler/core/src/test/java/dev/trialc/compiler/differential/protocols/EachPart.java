package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;

/** Action: visits that each record of an event has for itself (T27). */
final class EachPart {
    private final Pen pen;
    private final LengthPart lengths;
    private final ApplicabilityPart applicability;

    EachPart(Pen pen) {
        this.pen = pen;
        this.lengths = new LengthPart(pen);
        this.applicability = new ApplicabilityPart(pen);
    }

    /** Other statements cannot name these visits: there are as many of each as there are records. */
    Piece block() {
        List<String> drugs = pen.names().drugs;
        boolean doses = !drugs.isEmpty() && pen.dice().percent(20);
        String event = doses ? "dose of " + pen.dice().of(drugs) : pen.dice().of(pen.names().recurring);
        List<Piece> lines = new ArrayList<>();
        for (int n = pen.dice().between(1, 3); n > 0; n--) {
            lines.add(Piece.row("visit E" + n, timing(event), applicability.whom(), applicability.condition(12)));
        }
        return new Block(Piece.row("for each " + event, pen.chance(40, () -> attributes(event))), Piece.lines(lines));
    }

    private Piece attributes(String event) {
        return pen.names().attributedEvents.stream()
                .filter(e -> e.name().equals(event))
                .findFirst()
                .map(e -> Piece.joined("(", pen.dice().of(e.conditions()), ")"))
                .orElse(Piece.words(""));
    }

    private Piece timing(String event) {
        return pen.pick()
                .add(25, () -> Piece.row(lengths.counted(), "after", named(event), window()))
                .add(20, () -> Piece.row(offsets(), "after", event, window()))
                .add(10, () -> Piece.row("on", event, window()))
                .add(15, () -> Piece.row("within", hours(), pen.dice().of("of", "after", "before"), named(event)))
                .add(
                        20,
                        () -> Piece.row(
                                "every",
                                lengths.length(),
                                pen.dice().of("from", "from", "starting on"),
                                event,
                                window(),
                                pen.chance(50, lengths::limit),
                                pen.chance(40, new AnchorPart(pen)::until)))
                .add(10, () -> Piece.row("at the later of", event + ",", new AnchorPart(pen).item()))
                .pick();
    }

    /** Mostly the block's own event; another one means its first record before the next of these. */
    private Piece named(String event) {
        List<String> drugs = pen.names().drugs;
        String other = !drugs.isEmpty() && pen.dice().percent(30)
                ? "dose of " + pen.dice().of(drugs)
                : pen.dice().of(pen.names().recurring);
        String name = pen.dice().percent(75) ? event : other;
        return Piece.or(Piece.words(name), event);
    }

    private Piece offsets() {
        return Piece.row(
                Piece.commas(2, pen.rising(pen.dice().between(2, 3), 1, 6)),
                pen.dice().of("weeks", "days"));
    }

    private Piece hours() {
        return Piece.row(pen.number(12, 24, 36, 48, 72), "hours");
    }

    private Piece window() {
        return pen.chance(40, lengths::window);
    }
}
