package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Attributed;
import dev.trialc.compiler.differential.protocols.Vocabulary.Coded;
import dev.trialc.compiler.differential.protocols.Vocabulary.Measured;
import java.util.List;

/** Expressions: conditions on facts, events, groups and judgments. */
final class ExpressionPart {
    private static final String ALWAYS = "FirstDose";

    private final Pen pen;
    private final LengthPart lengths;

    ExpressionPart(Pen pen) {
        this.pen = pen;
        this.lengths = new LengthPart(pen);
    }

    Piece expression() {
        return expression(2);
    }

    private Piece expression(int depth) {
        Weighted pick = pen.pick().add(62, this::leaf);
        if (depth > 0) {
            pick.add(12, () -> Piece.row(operand(depth), "and", operand(depth)))
                    .add(10, () -> Piece.row(operand(depth), "or", operand(depth)))
                    .add(5, () -> Piece.row(operand(depth), "unless", operand(depth)))
                    .add(6, () -> Piece.row("not", operand(depth)))
                    .add(6, () -> options(depth));
        }
        return Piece.or(pick.pick(), ALWAYS);
    }

    /** In parentheses where it is more than one word. */
    private Piece operand(int depth) {
        Piece inner = expression(depth - 1);
        return inner.text().contains(" ") ? Piece.joined("(", inner, ")") : inner;
    }

    /** {@code at least 2 of { a: … b: … }}. */
    private Piece options(int depth) {
        List<Piece> options = List.of(
                Piece.row("a: \"first\"", operand(depth)),
                Piece.row("b:", operand(depth)),
                Piece.row("c:", operand(depth)));
        String quantifier = pen.dice().of("any of", "all of", "one of", "at least 2 of", "at least 1 of");
        return Piece.row(quantifier, "{", new Several(options, 2, " ", " "), "}");
    }

    private Piece leaf() {
        Vocabulary names = pen.names();
        return pen.pick()
                .when(!names.measured.isEmpty(), 30, this::measured)
                .when(!names.coded.isEmpty(), 30, this::coded)
                .when(!names.yesNo.isEmpty(), 20, this::yesNo)
                .when(
                        !names.groups.isEmpty(),
                        10,
                        () -> Piece.row(
                                pen.chance(15, () -> Piece.words("no")),
                                pen.dice().of(names.groups)))
                .when(names.age, 8, this::age)
                .when(
                        !names.choices.isEmpty() && names.drugs.size() > 1,
                        3,
                        () -> Piece.row(names.choices.get(0), "is", names.drugs.get(0)))
                .add(20, this::happened)
                .add(2, () -> Piece.words("in the investigator's judgment \"fit enough\""))
                .add(1, () -> Piece.words("agrees \"to come\""))
                .pick();
    }

    private Piece measured() {
        Measured fact = pen.dice().of(pen.names().measured);
        if (pen.dice().percent(8)) {
            return Piece.row("known", fact.name());
        }
        if (pen.dice().percent(12)) {
            return Piece.row(limit(fact), pen.dice().of("after", "after", "before"), event());
        }
        return Piece.row(
                moment(fact.name()),
                pen.dice().of("<", "<=", ">", ">=", "="),
                pen.dice().of(fact.limits()));
    }

    /** {@code Hb < 90 g/L}, of the latest value. */
    private Piece limit(Measured fact) {
        return Piece.row(
                fact.name(), pen.dice().of("<", "<=", ">", ">="), pen.dice().of(fact.limits()));
    }

    private Piece event() {
        Vocabulary names = pen.names();
        return pen.pick()
                .add(40, () -> Piece.words(pen.dice().of("FirstDose", "Consent", "Randomization", "Progression")))
                .when(!names.events.isEmpty(), 20, () -> Piece.words(pen.dice().of(names.events)))
                .when(
                        !names.recurring.isEmpty(),
                        40,
                        () -> Piece.words(pen.dice().of(names.recurring)))
                .pick();
    }

    /** What makes somebody change a dose: mostly a value beyond a limit. */
    Piece trigger() {
        return pen.names().measured.isEmpty() || pen.dice().percent(30)
                ? expression()
                : limit(pen.dice().of(pen.names().measured));
    }

    /** What is found at the visit itself, of an activity. */
    Piece atVisit() {
        boolean yesNo = !pen.names().yesNo.isEmpty() && pen.dice().percent(30);
        if (!yesNo && pen.names().coded.isEmpty()) {
            return expression();
        }
        if (yesNo) {
            String fact = pen.dice().of(pen.names().yesNo);
            return Piece.words(pen.dice().of(fact + " at the visit is yes", "known " + fact + " at the visit"));
        }
        Coded fact = pen.dice().of(pen.names().coded);
        String value = pen.dice().of(fact.values());
        return fact.ordered()
                ? Piece.row(fact.name(), "at the visit", pen.dice().of("<", "<=", ">", ">="), value)
                : Piece.row(fact.name(), "at the visit", pen.dice().of("is", "is not"), value);
    }

    /** {@code baseline X}, {@code X at E}. */
    private Piece moment(String fact) {
        return Piece.or(
                switch (pen.dice().between(1, 10)) {
                    case 1 -> Piece.words("baseline " + fact);
                    case 2 -> Piece.words(fact + " at " + pen.dice().of("Consent", "Enrolment", "FirstDose"));
                    default -> Piece.words(fact);
                },
                fact);
    }

    private Piece coded() {
        Coded fact = pen.dice().of(pen.names().coded);
        String value = pen.dice().of(fact.values());
        if (fact.ordered() && pen.dice().percent(60)) {
            return Piece.row(moment(fact.name()), pen.dice().of("<", "<=", ">", ">="), value);
        }
        return pen.pick()
                .add(60, () -> Piece.row(moment(fact.name()), "is", value))
                .add(15, () -> Piece.row(moment(fact.name()), "is not", value))
                .add(
                        25,
                        () -> Piece.row(
                                moment(fact.name()),
                                "is one of",
                                Piece.commas(
                                        1,
                                        pen.some(
                                                1,
                                                2,
                                                () -> Piece.words(pen.dice().of(fact.values()))))))
                .pick();
    }

    private Piece yesNo() {
        String fact = pen.dice().of(pen.names().yesNo);
        return Piece.words(pen.dice().of(fact, fact, "no " + fact, fact + " is yes", fact + " is no", "known " + fact));
    }

    private Piece age() {
        return pen.dice().percent(50)
                ? Piece.words("age at Consent >= " + pen.dice().of("18", "65") + " years")
                : Piece.words(
                        pen.dice().of("age from 18 to 75 years", "age < 65 years", "age at Enrolment > 40 years"));
    }

    /** What was recorded, and when. */
    private Piece happened() {
        return Piece.row(source(), pen.chance(70, this::when));
    }

    private Piece source() {
        Vocabulary names = pen.names();
        return pen.pick()
                .add(
                        20,
                        () -> Piece.words(
                                pen.dice().of("Progression", "Randomization", "Withdrawal", "no Progression")))
                .add(4, () -> Piece.words(pen.dice().of("Discontinuation", "LastDose")))
                .when(!names.events.isEmpty(), 20, () -> Piece.words(pen.dice().of(names.events)))
                .when(
                        !names.recurring.isEmpty(),
                        20,
                        () -> Piece.words(pen.dice().of(names.recurring)))
                .when(
                        !names.drugs.isEmpty(),
                        8,
                        () -> Piece.row(
                                pen.chance(15, () -> Piece.words("no")),
                                "dose of",
                                pen.dice().of(names.drugs)))
                .when(
                        !names.histories.isEmpty(),
                        10,
                        () -> Piece.words(pen.dice().of(names.histories)))
                .when(!names.attributed.isEmpty(), 12, this::filtered)
                .pick();
    }

    private Piece filtered() {
        Attributed source = pen.dice().of(pen.names().attributed);
        return Piece.row(
                pen.chance(15, () -> Piece.words("no")),
                source.name(),
                Piece.joined("(", pen.dice().of(source.conditions()), ")"));
    }

    private Piece when() {
        String side = pen.dice().of("before", "after");
        List<String> drugs = pen.names().drugs;
        boolean dose = !drugs.isEmpty() && pen.dice().percent(8);
        String event = dose
                ? pen.dice().of("", "first ") + "dose of " + pen.dice().of(drugs)
                        + pen.dice()
                                .of("", " since FirstDose", " since 7 days after Randomization", " since Progression")
                : pen.dice().of("FirstDose", "Consent", "Enrolment", "Randomization", "Progression");
        return pen.pick()
                .add(40, () -> Piece.row("within", lengths.extent(), pen.dice().of(side, "of"), event))
                .add(20, () -> Piece.row(pen.dice().of("more than", "at least"), lengths.extent(), side, event))
                .add(25, () -> Piece.row(side, event))
                .add(5, () -> Piece.row(pen.dice().of("during", "during or after"), "Progression"))
                .add(4, () -> Piece.row("for at least", lengths.extent()))
                .pick();
    }
}
