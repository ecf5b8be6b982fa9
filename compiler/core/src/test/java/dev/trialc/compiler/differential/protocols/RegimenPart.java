package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Regimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Action: a regimen with its cycles, its clock, its end and what it gives. */
final class RegimenPart {
    private final Pen pen;
    private final ApplicabilityPart applicability;
    private final ProvenancePart provenance;

    RegimenPart(Pen pen) {
        this.pen = pen;
        this.applicability = new ApplicabilityPart(pen);
        this.provenance = new ProvenancePart(pen);
    }

    Piece regimen(String name) {
        boolean cyclic = pen.dice().percent(88);
        int length = pen.dice().of(7, 14, 21, 21, 21, 28, 28, 28, 35, 42);
        List<String> given = new ArrayList<>();
        List<Piece> lines = new ArrayList<>();
        if (cyclic) {
            lines.add(cycle(length));
        }
        if (cyclic && pen.dice().percent(18)) {
            lines.add(Piece.row("cycle start requires", new ExpressionPart(pen).expression()));
        }
        lines.add(pen.chance(
                85,
                () -> Piece.row(
                        "continue",
                        new AnchorPart(pen).until(),
                        pen.chance(12, new LengthPart(pen)::limit),
                        provenance.slot(5))));
        String drug = pen.dice().of(pen.names().drugs);
        given.add(drug);
        DosePart doses = new DosePart(pen, cyclic, length);
        lines.add(given(doses, drug));
        for (String other : pen.names().drugs) {
            if (!given.contains(other) && pen.dice().percent(35)) {
                given.add(other);
                lines.add(given(doses, other));
            }
        }
        if (!pen.names().choices.isEmpty() && pen.dice().percent(50)) {
            Piece choice = doses.give(pen.names().choices.get(0));
            pen.names().choicesLast |= choice.text().contains("over ");
            lines.add(choice);
        }
        // levels go down from one amount; a choice may be of any drug
        boolean severalAmounts = lines.stream()
                .map(Piece::text)
                .anyMatch(line -> line.contains("instead ") || line.contains("as bolus on "));
        for (String changed : given) {
            lines.addAll(new ModificationPart(pen).lines(changed, firstDose(changed, lines), severalAmounts));
        }
        others(lines, doses);
        pen.names().regimens.add(new Regimen(name, cyclic, true, given));
        return new Block(head(name, given), Piece.lines(lines));
    }

    /** The amount that stands first in what is given of the drug, if one does. */
    private static Optional<String> firstDose(String drug, List<Piece> lines) {
        Pattern given = Pattern.compile(
                "give " + drug + " (AUC [0-9.]+(?: to [0-9.]+)?|[0-9.]+(?: to [0-9.]+)? (?:IU|mg|g)(?:/\\S+)?).*",
                Pattern.DOTALL);
        return lines.stream()
                .map(line -> given.matcher(line.text()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** A rule that ends every regimen (T45). */
    Piece stop() {
        Piece why = pen.pick()
                .add(60, () -> Piece.row("at", new AnchorPart(pen).anchor()))
                .add(40, () -> Piece.row("when", new ExpressionPart(pen).expression()))
                .pick();
        return Piece.row("stop treatment S1 \"Stop\"", Piece.or(why, "at Progression"));
    }

    private Piece given(DosePart doses, String drug) {
        Piece give = doses.give(drug);
        if (give.text().contains("over ")) {
            pen.names().lasting.add(drug);
        }
        return give;
    }

    private void others(List<Piece> lines, DosePart doses) {
        if (pen.dice().percent(6)) {
            lines.add(new SchedulePart(pen).avoid());
        }
        if (pen.dice().percent(10)) {
            lines.add(doses.option(pen.dice().of(pen.names().drugs)));
        }
        if (!pen.names().procedures.isEmpty() && pen.dice().percent(60)) {
            lines.add(Piece.row(
                    "perform Biopsy",
                    pen.chance(30, () -> Piece.words("instruct \"Come fasting.\"")),
                    applicability.whom()));
        }
        if (pen.dice().percent(6)) {
            lines.add(Piece.row("observe", pen.dice().of(pen.names().drugs)));
        }
        if (pen.dice().percent(8)) {
            lines.add(Piece.words("gap \"how long a cycle may be delayed\""));
        }
    }

    private Piece head(String name, List<String> given) {
        return Piece.row(
                "regimen " + name,
                pen.dice().percent(60) ? "\"the " + name.toLowerCase(java.util.Locale.ROOT) + "\"" : "",
                pen.chance(88, () -> Piece.row("from", Piece.or(new AnchorPart(pen).beginning(), "FirstDose"))),
                pen.chance(10, () -> Piece.row("led by", given.get(0))),
                applicability.whom(),
                applicability.condition(6));
    }

    private Piece cycle(int length) {
        boolean elastic = pen.dice().percent(60);
        Piece clock = Piece.words(elastic ? "delays move later cycles" : "delays do not move later cycles");
        Piece lengths = pen.pick()
                .add(70, () -> Piece.row("of", Piece.count(length, 1), "days"))
                .add(10, () -> Piece.row("of", Piece.count(length / 7, 1), "weeks", equal(length)))
                .add(14, () -> varied(length))
                .when(
                        !pen.names().durations.isEmpty(),
                        6,
                        () -> Piece.or(Piece.row("of", pen.dice().of(pen.names().durations)), "of 21 days"))
                .add(4, () -> Piece.or(Piece.words("not stated"), "of 21 days"))
                .pick();
        return Piece.row(
                "cycle",
                lengths,
                provenance.slot(5),
                clock,
                provenance.slot(8),
                delays(elastic, shortest(length, lengths)));
    }

    /** Where lengths vary, the last one is 14 days or longer. */
    private static int shortest(int length, Piece lengths) {
        return lengths.text().contains("thereafter") ? Math.min(length, 14) : length;
    }

    /** How close starts may come, never further apart than a cycle is long, and how late they may be (T18, T19). */
    private Piece delays(boolean elastic, int shortest) {
        List<Integer> spacings =
                Stream.of(7, 14, 21, 28, 35).filter(days -> days <= shortest).toList();
        return Piece.row(
                pen.chance(
                        elastic ? 0 : 35,
                        () -> Piece.row("at least", Piece.count(pen.dice().of(spacings), 1), "days between starts")),
                pen.chance(
                        15,
                        () -> Piece.row(
                                "delay at most",
                                pen.number(3, 7, 14),
                                "days",
                                pen.chance(60, () -> Piece.row("due to logistics, 21 days due to toxicity")))));
    }

    private Piece equal(int length) {
        return pen.chance(30, () -> Piece.words("(= " + length / 7 * 7 + " days)"));
    }

    private Piece varied(int length) {
        int change = pen.dice().between(1, 4);
        Piece second = pen.chance(
                25,
                () -> Piece.row(
                        "and",
                        Piece.count(length + 14, 1),
                        "days in",
                        "cycles " + (change + 1) + " to " + (change + 2)));
        return Piece.row(
                "of",
                Piece.count(length, 1),
                "days in",
                change == 1 ? "cycle 1" : "cycles 1 to " + change,
                second,
                "and",
                Piece.count(pen.dice().of(14, 21, 28, 42), 1),
                "days thereafter");
    }
}
