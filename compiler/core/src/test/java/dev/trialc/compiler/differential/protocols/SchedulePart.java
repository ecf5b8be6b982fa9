package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Visit;
import java.util.ArrayList;
import java.util.List;

/** Action: the schedule with its visits, collections, activities and grid. */
final class SchedulePart {
    private final Pen pen;
    private final ApplicabilityPart applicability;
    private final ProvenancePart provenance;

    SchedulePart(Pen pen) {
        this.pen = pen;
        this.applicability = new ApplicabilityPart(pen);
        this.provenance = new ProvenancePart(pen);
    }

    Piece schedule() {
        List<Piece> lines = new ArrayList<>();
        int visits = pen.dice().between(2, 7);
        for (int n = 1; n <= visits; n++) {
            lines.add(visit("V" + n));
        }
        if (pen.dice().percent(10)) {
            lines.add(Piece.words("unscheduled visit Extra \"Unscheduled visit\""));
        }
        if (pen.dice().percent(20)) {
            lines.add(collect());
        }
        if (pen.dice().percent(10)) {
            lines.add(avoid());
        }
        if (pen.dice().percent(10)) {
            lines.add(Piece.row(
                    "activity Consent \"Informed consent\"", new DetailPart(pen).detail(), applicability.whom()));
            lines.add(Piece.words("mark P \"by telephone\""));
            pen.names().activities.add("Consent");
        }
        if (!pen.names().recurring.isEmpty() && pen.dice().percent(45)) {
            lines.add(new EachPart(pen).block());
        }
        for (int n = pen.dice().of(0, 0, 0, 1, 1, 2); n > 0; n--) {
            lines.add(requirement());
        }
        if (pen.dice().percent(35)) {
            lines.add(new GridPart(pen).grid());
        }
        return new Block(Piece.words("schedule"), Piece.lines(lines));
    }

    /** A rule on people. */
    private Piece requirement() {
        AnchorPart anchors = new AnchorPart(pen);
        return pen.pick()
                .add(
                        40,
                        () -> Piece.row(
                                "require",
                                pen.dice().of("Consent", "Randomization", "FirstDose"),
                                "before any procedure"))
                .add(15, () -> Piece.row("require", anchors.event(), "before any", anchors.event()))
                .when(
                        !pen.names().drugs.isEmpty(),
                        8,
                        () -> Piece.row(
                                "require",
                                anchors.event(),
                                "before any dose of",
                                pen.dice().of(pen.names().drugs)))
                .add(
                        45,
                        () -> Piece.row(
                                "require",
                                anchors.event(),
                                "within",
                                pen.number(1, 2, 3, 24, 36, 72),
                                pen.dice().of("days", "hours", "weeks", "months", "working days"),
                                pen.dice().of("before", "after", "of"),
                                anchors.item()))
                .pick();
    }

    private Piece visit(String name) {
        String title = pen.dice().percent(70) ? "\"Visit " + name.substring(1) + "\"" : "";
        boolean series = pen.dice().percent(58);
        Piece timing;
        if (applicability.byArm()) {
            // an end behind which a change of cadence stands is refused, and an arm's own time takes none
            Piece until = pen.chance(series ? 0 : 25, new AnchorPart(pen)::until);
            timing = Piece.row(until, applicability.segments(() -> Piece.row(plan(series, false), provenance.slot(4))));
        } else if (pen.dice().percent(3)) {
            timing = Piece.row("timing not stated", pen.chance(20, new AnchorPart(pen)::until));
        } else {
            timing = Piece.row(plan(series, true), provenance.slot(8), applicability.whom());
        }
        Piece visit = Piece.row("visit " + name, title, timing, applicability.condition(15), provenance.slot(4));
        pen.names().visits.add(new Visit(name, series));
        return visit;
    }

    private Piece plan(boolean series, boolean bounds) {
        return series ? new SeriesPart(pen).plan(bounds) : new DayPart(pen).plan(bounds);
    }

    private Piece collect() {
        return Piece.row("collect AdverseEvents \"adverse events\"", interval());
    }

    /** In the schedule or in a regimen. */
    Piece avoid() {
        return Piece.row("avoid", pen.dice().of("Grapefruit \"grapefruit juice\"", "Aspirin, Alcohol"), interval());
    }

    private Piece interval() {
        AnchorPart anchors = new AnchorPart(pen);
        return Piece.row(
                "from", anchors.item(), "to", anchors.item(), applicability.whom(), applicability.condition(10));
    }
}
