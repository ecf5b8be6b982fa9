package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;

/** Action: what a regimen gives, how much, how often and on which days (T41). */
final class DosePart {
    private final Pen pen;
    private final boolean cyclic;
    private final int length;
    private final CyclePart cycles;
    private final ApplicabilityPart applicability;

    DosePart(Pen pen, boolean cyclic, int length) {
        this.pen = pen;
        this.cyclic = cyclic;
        this.length = length;
        this.cycles = new CyclePart(pen);
        this.applicability = new ApplicabilityPart(pen);
    }

    Piece give(String drug) {
        boolean unstated = pen.dice().percent(8);
        List<Piece> parts = new ArrayList<>(List.of(Piece.words("give " + drug)));
        parts.add(unstated ? unstated() : pen.names().body && pen.dice().percent(50) ? calculated() : steps());
        parts.add(pen.chance(12, () -> Piece.words("instruct \"Take with water.\"")));
        parts.add(pen.chance(10, new LengthPart(pen)::period));
        parts.add(pen.chance(18, new AnchorPart(pen)::until));
        parts.add(applicability.whom());
        parts.add(applicability.condition(12));
        return new Row(parts, " ");
    }

    /** Each slot of it, or some. */
    private Piece unstated() {
        return pen.pick()
                .add(
                        40,
                        () -> Piece.row(
                                "dose not stated",
                                pen.chance(15, this::instead),
                                pen.chance(60, () -> Piece.words("route not stated")),
                                "once daily"))
                .add(20, () -> Piece.row(amount(), "frequency not stated"))
                .add(20, () -> Piece.row(amount(), "frequency not stated on", cycles.days(length)))
                .add(20, () -> Piece.row(amount(), route(), "days not stated"))
                .pick();
    }

    private Piece steps() {
        int kind = cyclic ? pen.dice().between(1, 100) : 50;
        if (kind <= 12) {
            return thenByNumber();
        }
        if (kind <= 16) {
            return Piece.row(
                    dose(),
                    Piece.maybe(Piece.row("on", cycles.days(length), "of odd cycles")),
                    ", then",
                    dose(),
                    "on",
                    cycles.days(length),
                    "of even cycles");
        }
        return pen.pick()
                .when(cyclic, 6, this::rising)
                .add(6, this::bolusThenInfusion)
                .add(30, () -> Piece.row(dose(), frequency(), cyclic ? bounds(12) : Piece.NOTHING))
                .add(
                        30,
                        () -> Piece.row(dose(), pen.chance(30, this::frequency), "on", cycles.days(length), ofCycles()))
                .add(30, () -> Piece.row(dose(), frequency(), "on", cycles.range(length), ofCycles()))
                .pick();
    }

    /** {@code on day 1 of cycles 1 to 2, then … from cycle 3}. */
    private Piece thenByNumber() {
        int change = pen.dice().between(1, 4);
        Piece first =
                Piece.row(dose(), "on", cycles.days(length), "of cycles 1 to", Piece.count(change + 1, change + 1));
        Piece second = pen.dice().percent(70)
                ? Piece.row("on", cycles.days(length), "of every cycle from cycle", Piece.words("" + (change + 2)))
                : Piece.row(frequency(), "from cycle", Piece.words("" + (change + 2)));
        return Piece.row(
                first,
                Piece.maybe(Piece.row(
                        ", then", dose(), second, pen.chance(20, () -> Piece.words("through cycle " + (change + 6))))));
    }

    /** A dose on some days of a cycle, and another on later ones. */
    private Piece rising() {
        int change = pen.dice().between(1, Math.max(2, length - 2));
        Piece later = Piece.row(
                ", then",
                dose(),
                pen.chance(50, this::frequency),
                "on days",
                Piece.count(change + 1, change + 1),
                "to",
                Piece.count(pen.dice().between(change + 1, change + 14), change + 1),
                ofCycles());
        return Piece.row(
                dose(),
                pen.chance(50, this::frequency),
                "on days 1 to",
                Piece.words("" + change),
                ofCycles(),
                Piece.maybe(later));
    }

    /** Two doses that may fall on one day. */
    private Piece bolusThenInfusion() {
        return Piece.row(
                dose(),
                "as bolus on",
                cycles.days(length),
                ofCycles(),
                Piece.maybe(Piece.row(", then", dose(), "over 46 hours on", cycles.days(length), ofCycles())));
    }

    private Piece ofCycles() {
        return cyclic
                ? Piece.row(
                        pen.chance(35, () -> Piece.row("of", cycles.list())),
                        pen.chance(12, new LengthPart(pen)::throughCycle))
                : Piece.NOTHING;
    }

    private Piece bounds(int percent) {
        return Piece.row(
                pen.chance(
                        percent,
                        () -> Piece.row("from cycle", Piece.count(pen.dice().between(1, 3), 1))),
                pen.chance(percent, () -> Piece.row("through cycle", pen.number(3, 4, 6, 8))));
    }

    /** T41: an amount after body weight or surface or filtration rate. */
    private Piece calculated() {
        String written =
                pen.dice().of("2.5 mg/kg", "10 to 12.5 mg/kg", "75 mg/m²", "60 to 80 mg/m2", "AUC 5", "AUC 4 to 6");
        String from = written.startsWith("AUC")
                ? pen.dice().of("CrCl", "CrCl by Calvert")
                : written.endsWith("kg")
                        ? "weight"
                        : "weight, height by " + pen.dice().of("Mosteller", "DuBois", "Haycock");
        return Piece.row(
                written,
                pen.chance(20, () -> Piece.or(insteadOf(written), "")),
                pen.chance(50, this::route),
                pen.chance(40, () -> Piece.words(pen.dice().of("over 90 minutes", "over 46 hours", "as bolus"))),
                frequency(),
                "calculated from " + from,
                pen.chance(40, () -> Piece.words(pen.dice().of("at most 150 mg", ", at most 0.6 g"))),
                pen.chance(50, () -> Piece.words(pen.dice().of("rounded to 5 mg", ", rounded to 0.25 mg"))),
                pen.dice()
                        .of(
                                "always recalculated",
                                "never recalculated",
                                "recalculated on 10 % change from baseline",
                                "recalculated on 5 % change from the last dose"));
    }

    /** An amount, and for some of what it is made up. */
    private Piece fixed() {
        return pen.dice().percent(8)
                ? Piece.words(pen.dice().of("150 mg as 2 × 75 mg", "500 IU as 2 x 250 IU", "1 g as 4 x 250 mg"))
                : amount();
    }

    /** What somebody may give. */
    Piece option(String drug) {
        return Piece.row(
                "may give",
                drug,
                pen.chance(80, this::fixed),
                pen.chance(60, this::route),
                pen.chance(40, this::frequency),
                pen.chance(10, () -> Piece.words("instruct \"Take with water.\"")),
                pen.chance(18, new AnchorPart(pen)::until),
                applicability.whom(),
                applicability.condition(12));
    }

    /** Of a calculated amount: a fixed one, or another that is calculated alike. */
    private Piece insteadOf(String written) {
        List<String> groups = pen.names().groups;
        return groups.isEmpty()
                ? Piece.NOTHING
                : Piece.row(
                        "instead",
                        pen.dice().of("150 mg", written.replaceFirst("[0-9.]+", "3")),
                        "for",
                        pen.dice().of(groups));
    }

    private Piece dose() {
        return Piece.row(
                pen.chance(90, () -> Piece.row(fixed(), pen.chance(14, this::instead))), pen.chance(70, this::route));
    }

    /** Another amount, for some. */
    private Piece instead() {
        return Piece.row(one(), pen.chance(25, this::one));
    }

    private Piece one() {
        return pen.pick()
                .when(
                        !pen.names().groups.isEmpty(),
                        75,
                        () -> Piece.row(
                                Piece.or(Piece.words(pen.dice().of(", ", "")), ""),
                                "instead",
                                amount(),
                                "for",
                                Piece.commas(
                                        1,
                                        pen.some(
                                                1,
                                                2,
                                                () -> Piece.words(pen.dice().of(pen.names().groups))))))
                .when(
                        !pen.names().arms.isEmpty(),
                        25,
                        () -> Piece.row("instead", amount(), "in", pen.dice().of(pen.names().arms)))
                .add(1, () -> Piece.NOTHING)
                .pick();
    }

    private Piece amount() {
        return Piece.words(pen.dice().of("150 mg", "5 mg", "650 to 1000 mg", "2.5 mg/kg", "75 mg/m²", "500 IU"));
    }

    private Piece route() {
        return Piece.words(pen.dice().of("orally", "intravenously", "subcutaneously", "via \"feeding tube\""));
    }

    private Piece frequency() {
        return Piece.words(
                pen.dice().of("once daily", "once daily", "twice daily", "3 times daily", "every 12 hours", "daily"));
    }
}
