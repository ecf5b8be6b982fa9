package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** {@code counting from day 0}, {@code counting from week 1}, {@code counting from Randomization}: once for the whole protocol (T04, T22). */
final class CountingResolver {
    private final Desk desk;
    private Counting counting;
    private Optional<Name> reference = Optional.empty();

    CountingResolver(Desk desk) {
        this.desk = desk;
        this.counting = desk.shared().settings().counting();
    }

    void count(List<Statement> lines) {
        for (Statement line : lines) {
            if (line.head().detail().orElse(null) instanceof Head.Detail.CountedFrom from) {
                number(from);
            } else {
                event(line.head().name());
            }
        }
        desk.shared().settings().count(counting);
    }

    private void number(Head.Detail.CountedFrom from) {
        boolean weeks = from.unit().text().equals("week");
        int usual = weeks ? 0 : 1;
        int number = new Numbers(desk).whole(from.number(), 0, from.unit().text());
        if (number > 1) {
            desk.report(
                    Code.DAY_ZERO,
                    from.number().span(),
                    "A protocol counts its " + (weeks ? "weeks from week 0" : "study days from day 1")
                            + ", or else from " + from.unit().text() + " " + (1 - usual) + ".",
                    "Counted from another one, every visit would lie on another date than a reader expects.",
                    "Delete this line to count from " + from.unit().text() + " " + usual + "; or write “counting from "
                            + from.unit().text() + " " + (1 - usual) + "”.");
            return;
        }
        counting = weeks
                ? new Counting(counting.reference(), counting.dayZero(), number == 1)
                : new Counting(counting.reference(), number == 0, counting.weekOne());
    }

    private void event(Name name) {
        Optional<Names.Declared> declared = desk.require(name, Names.Kind.EVENT);
        if (declared.isEmpty()) {
            return;
        }
        if (name.text().equals("LastDose") || name.text().equals("Discontinuation")) {
            desk.report(
                    Code.TIMING_CLASH,
                    name.span(),
                    "Study days cannot be counted from the end of treatment.",
                    "No visit before it would have a study day until treatment is over.",
                    "Name an event at the beginning: “counting from FirstDose”, “counting from Randomization”.");
            return;
        }
        if (reference.isPresent() && !reference.get().text().equals(name.text())) {
            desk.report(
                    Code.TIMING_CLASH,
                    name.span(),
                    "Study days are counted from “" + reference.get().text() + "” and from “" + name.text() + "”.",
                    "Day 15 would lie on two dates.",
                    "Keep one of the two lines.");
            return;
        }
        reference = Optional.of(name);
        counting = new Counting(name.text(), counting.dayZero(), counting.weekOne());
    }
}
