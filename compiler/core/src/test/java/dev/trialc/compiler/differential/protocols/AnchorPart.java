package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Visit;

/** Timing: the days that others are counted from (T01 to T07). */
final class AnchorPart {
    private final Pen pen;
    private final LengthPart lengths;

    AnchorPart(Pen pen) {
        this.pen = pen;
        this.lengths = new LengthPart(pen);
    }

    /** Any anchor: one, the first of some, the later of some. */
    Piece anchor() {
        return pen.pick()
                .add(80, this::item)
                .add(12, () -> Piece.row("first of", Piece.commas(1, pen.some(2, 3, this::item))))
                .add(8, () -> Piece.row("the later of", Piece.commas(1, pen.some(2, 3, this::item))))
                .pick();
    }

    /** One anchor, as it stands in lists. */
    Piece item() {
        return item(2);
    }

    private Piece item(int depth) {
        Piece item = pen.pick()
                .add(70, this::event)
                .when(!pen.names().recurring.isEmpty(), 8, this::otherRecord)
                .when(!pen.names().attributedEvents.isEmpty(), 8, this::filtered)
                .when(
                        !pen.names().drugs.isEmpty(),
                        4,
                        () -> Piece.row("LastDose of", pen.dice().of(pen.names().drugs)))
                .when(!pen.names().drugs.isEmpty(), 5, this::dose)
                .when(!pen.names().visits.isEmpty(), 8, this::visit)
                .when(depth > 0, 7, () -> Piece.row(lengths.counted(), side(), item(depth - 1)))
                .add(3, () -> Piece.words(pen.dice().day().toString()))
                .when(depth > 1, 5, () -> Piece.joined("(", anchor(), ")"))
                .pick();
        return Piece.or(item, "FirstDose");
    }

    Piece side() {
        return Piece.words(pen.dice().percent(75) ? "after" : "before");
    }

    /** The name of an event. */
    Piece event() {
        return pen.pick()
                .add(34, () -> Piece.words("FirstDose"))
                .add(14, () -> Piece.words("LastDose"))
                .add(14, () -> Piece.words("Discontinuation"))
                .add(6, () -> Piece.words("Randomization"))
                .add(6, () -> Piece.words("Enrolment"))
                .add(5, () -> Piece.words("Consent"))
                .add(5, () -> Piece.words("Progression"))
                .add(2, () -> Piece.words("Withdrawal"))
                .add(2, () -> Piece.words(pen.dice().of("Death", "StudyWithdrawal")))
                .when(
                        !pen.names().events.isEmpty(),
                        8,
                        () -> Piece.words(pen.dice().of(pen.names().events)))
                .when(
                        !pen.names().recurring.isEmpty(),
                        4,
                        () -> Piece.words(pen.dice().of(pen.names().recurring)))
                .pick();
    }

    private Piece otherRecord() {
        return Piece.row(
                Piece.or(Piece.words(pen.dice().of("second", "third", "2nd", "3rd", "last but one")), ""),
                pen.dice().of(pen.names().recurring));
    }

    private Piece filtered() {
        Vocabulary.Attributed event = pen.dice().of(pen.names().attributedEvents);
        return Piece.row(
                Piece.or(Piece.words(pen.dice().of("", "", "second", "last but one")), ""),
                event.name(),
                Piece.maybe(Piece.joined("(", pen.dice().of(event.conditions()), ")")));
    }

    /** A recorded administration. */
    private Piece dose() {
        if (pen.dice().percent(40)) {
            return since(1);
        }
        return Piece.row(
                Piece.or(Piece.words(pen.dice().of("", "first", "second", "3rd", "last but one")), ""),
                "dose of",
                pen.dice().of(pen.names().drugs));
    }

    /** The first administration since something else. */
    private Piece since(int depth) {
        Piece other = pen.pick()
                .add(60, this::event)
                .when(!pen.names().visits.isEmpty(), 15, this::visit)
                .when(depth > 0, 10, () -> since(depth - 1))
                .add(15, () -> Piece.row(lengths.counted(), side(), event()))
                .add(5, () -> Piece.words(pen.dice().day().toString()))
                .pick();
        return Piece.row(
                pen.dice().of("", "first"),
                "dose of",
                pen.dice().of(pen.names().drugs),
                Piece.or(Piece.row("since", Piece.or(other, "FirstDose")), ""));
    }

    private Piece visit() {
        Visit visit = pen.dice().of(pen.names().visits);
        Piece number = visit.series() ? Piece.joined("#", Piece.count(pen.dice().between(1, 4), 1)) : Piece.NOTHING;
        return Piece.row(pen.dice().percent(65) ? "planned" : "actual", visit.name(), number);
    }

    /** What a visit hangs on that happens for each record of an event. */
    Piece each() {
        Vocabulary names = pen.names();
        if (names.recurring.isEmpty() || !names.drugs.isEmpty() && pen.dice().percent(15)) {
            return Piece.row(
                    Piece.or(Piece.words("each"), ""), "dose of", pen.dice().of(names.drugs));
        }
        if (!names.attributedEvents.isEmpty() && pen.dice().percent(25)) {
            Vocabulary.Attributed event = pen.dice().of(names.attributedEvents);
            Piece attributes = Piece.maybe(Piece.joined("(", pen.dice().of(event.conditions()), ")"));
            return Piece.row(Piece.or(Piece.words("each"), ""), event.name(), attributes);
        }
        return Piece.row(Piece.or(Piece.words("each"), ""), pen.dice().of(names.recurring));
    }

    /** {@code until A, B or C}. */
    Piece until() {
        return Piece.row("until", Piece.alternatives(1, pen.some(1, 3, this::ending)));
    }

    private Piece ending() {
        return pen.pick()
                .add(40, () -> Piece.words("Progression"))
                .add(15, () -> Piece.words("Death"))
                .add(15, () -> Piece.words("Withdrawal"))
                .add(10, () -> Piece.words("Discontinuation"))
                .when(
                        !pen.names().events.isEmpty(),
                        15,
                        () -> Piece.words(pen.dice().of(pen.names().events)))
                .add(15, this::item)
                .pick();
    }

    /** What a regimen begins with: known before treatment is. */
    Piece beginning() {
        return pen.pick()
                .add(55, () -> Piece.words("FirstDose"))
                .add(12, () -> Piece.words("Randomization"))
                .add(6, () -> Piece.words("Enrolment"))
                .add(4, () -> Piece.words("the later of Randomization, FirstDose"))
                .add(4, () -> Piece.words("first of Enrolment, Randomization"))
                .add(6, () -> Piece.row(lengths.counted(), "after", pen.dice().of("FirstDose", "Randomization")))
                .when(
                        !pen.names().events.isEmpty(),
                        10,
                        () -> Piece.words(pen.dice().of(pen.names().events)))
                .when(
                        !pen.names().recurring.isEmpty(),
                        4,
                        () -> Piece.words(pen.dice().of(pen.names().recurring)))
                .pick();
    }
}
