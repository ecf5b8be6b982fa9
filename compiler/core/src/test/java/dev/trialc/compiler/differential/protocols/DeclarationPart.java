package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.protocols.Vocabulary.Attributed;
import dev.trialc.compiler.differential.protocols.Vocabulary.Coded;
import dev.trialc.compiler.differential.protocols.Vocabulary.Measured;
import java.util.ArrayList;
import java.util.List;

/** Declarations: what a protocol has names for. */
final class DeclarationPart {
    private static final String ATTRIBUTES = " with severe is yes or no with grade is ordered 1 < 2 < 3 with size in cm"
            + " with place is one of head, chest";

    private static final List<String> CONDITIONS = List.of(
            "severe",
            "severe",
            "not severe",
            "severe is no",
            "grade >= 2",
            "grade < 3 and severe",
            "grade is one of 1, 3",
            "size > 3 cm",
            "size from 10 to 60 mm",
            "place is head",
            "place is not head or severe",
            "known size",
            "not known severe",
            "severe unless place is chest",
            "size >= 2 × ULN",
            "at least 2 of { a: severe b: grade = 2 c: place is chest }");

    private final Pen pen;
    private final List<Piece> lines = new ArrayList<>();

    DeclarationPart(Pen pen) {
        this.pen = pen;
    }

    List<Piece> lines() {
        Vocabulary names = pen.names();
        if (pen.dice().percent(8)) {
            names.dayZero = true;
            say("counting from day 0");
        }
        if (pen.dice().percent(8)) {
            names.weekOne = true;
            say("counting from week 1");
        }
        if (pen.dice().percent(8)) {
            say("counting from " + pen.dice().of("Randomization", "Randomization", "Enrolment", "Consent"));
        }
        facts();
        events();
        subjects();
        derivedEvents();
        for (int n = pen.dice().between(0, 2); n > 0; n--) {
            String name = "Interval" + n;
            say("parameter " + name + " \"an interval\" is a duration");
            names.durations.add(name);
        }
        groups();
        if (pen.dice().percent(20)) {
            epochs();
        }
        return lines;
    }

    private void say(String line) {
        lines.add(Piece.words(line));
    }

    private void facts() {
        Vocabulary names = pen.names();
        if (pen.dice().percent(50)) {
            say("fact ANC \"absolute neutrophil count\" in 10*9/L");
            names.measured.add(new Measured("ANC", List.of("1.5 x10^9/L", "1000 10*6/L", "0.5 10*9/L")));
        }
        if (pen.dice().percent(40)) {
            say("fact Hb \"haemoglobin\" in g/L");
            names.measured.add(new Measured("Hb", List.of("90 g/L", "9 g/dL", "120 g/L")));
        }
        if (pen.dice().percent(25)) {
            say("fact lesions is a number");
            names.measured.add(new Measured("lesions", List.of("1", "3", "2.5")));
        }
        if (pen.dice().percent(30)) {
            say("fact weight in kg");
            say("fact height in cm");
            say("fact CrCl in mL/min");
            names.body = true;
        }
        if (pen.dice().percent(10)) {
            say("fact ALT");
            names.measured.add(new Measured("ALT", List.of("2.5 × ULN", "40")));
        }
        if (pen.dice().percent(40)) {
            say("fact ECOG is ordered 0 < 1 < 2 < 3 < 4");
            names.coded.add(new Coded("ECOG", List.of("0", "1", "2", "3", "4"), true));
        }
        if (pen.dice().percent(15)) {
            say("fact HER2 is ordered 0 < 1+ < 2+ < 3+");
            names.coded.add(new Coded("HER2", List.of("0", "1+", "2+", "3+"), true));
        }
        if (pen.dice().percent(40)) {
            say("fact status \"menopausal status\" is one of pre, peri, post");
            names.coded.add(new Coded("status", List.of("pre", "peri", "post"), false));
        }
        if (pen.dice().percent(40)) {
            say("fact bone \"bone lesions\" is yes or no");
            names.yesNo.add("bone");
        }
        if (pen.dice().percent(25)) {
            say(pen.dice().percent(50) ? "fact birth is a date" : "fact age in years");
            names.age = true;
        }
        if (pen.dice().percent(20)) {
            say("fact Chemotherapy is a history with adjuvant is yes or no");
            names.histories.add("Chemotherapy");
            names.attributed.add(new Attributed("Chemotherapy", List.of("adjuvant", "not adjuvant")));
        }
    }

    private void events() {
        Vocabulary names = pen.names();
        for (String name : List.of("Surgery", "Toxicity", "Response")) {
            if (pen.dice().percent(35)) {
                say("event " + name);
                names.events.add(name);
            }
        }
        for (String name : List.of("Relapse", "Attack")) {
            if (pen.dice().percent(30)) {
                boolean attributes = pen.dice().percent(50);
                say("event " + name + " may recur" + (attributes ? ATTRIBUTES : ""));
                names.recurring.add(name);
                if (attributes) {
                    Attributed attributed = new Attributed(name, CONDITIONS);
                    names.attributedEvents.add(attributed);
                    names.attributed.add(attributed);
                }
            }
        }
        if (pen.dice().percent(10)) {
            say("trial event Closing \"closing of the trial\"");
            names.events.add("Closing");
        }
    }

    /** Events that values date (T08); what comes after one of them looks back to it. */
    private void derivedEvents() {
        Vocabulary names = pen.names();
        for (String name :
                List.of("Low", "Recovered", "Turn").subList(0, pen.dice().of(0, 0, 0, 1, 1, 2, 3))) {
            lines.add(Piece.row("event " + name, confirmed(), "when", new ExpressionPart(pen).expression()));
            names.recurring.add(name);
        }
    }

    private Piece confirmed() {
        return pen.chance(
                30,
                () -> Piece.row(
                        "confirmed at least",
                        pen.number(1, 2, 4, 21),
                        pen.dice().of("weeks", "days"),
                        "later"));
    }

    private void subjects() {
        Vocabulary names = pen.names();
        if (pen.dice().percent(30)) {
            int arms = pen.dice().between(1, 3);
            for (String name : List.of("Control", "Experimental", "HighDose").subList(0, arms)) {
                say("arm " + name);
                names.arms.add(name);
            }
        }
        for (String name :
                List.of("Alpha", "Beta", "Gamma").subList(0, pen.dice().between(1, 3))) {
            say("drug " + name + pen.dice().of("", "", " also known as \"" + name.charAt(0) + "-1\""));
            names.drugs.add(name);
        }
        if (names.drugs.size() > 1 && pen.dice().percent(25)) {
            say("choice Backbone \"backbone\" by investigator is one of " + String.join(", ", names.drugs));
            names.choices.add("Backbone");
        }
        if (pen.dice().percent(15)) {
            say("procedure Biopsy");
            names.procedures.add("Biopsy");
        }
    }

    private void groups() {
        int groups = pen.dice().between(0, 2);
        for (int n = 1; n <= groups; n++) {
            String name = "Group" + n;
            lines.add(Piece.row("group " + name + " when", new ExpressionPart(pen).expression()));
            pen.names().groups.add(name);
        }
    }

    private void epochs() {
        AnchorPart anchors = new AnchorPart(pen);
        lines.add(Piece.row("epoch RunIn from Consent to", Piece.or(anchors.beginning(), "FirstDose")));
        if (pen.dice().percent(40)) {
            lines.add(Piece.row(
                    "epoch Maintenance from",
                    Piece.or(anchors.beginning(), "FirstDose"),
                    "to",
                    Piece.row(new LengthPart(pen).length(), "after", Piece.or(anchors.event(), "FirstDose"))));
        }
    }
}
