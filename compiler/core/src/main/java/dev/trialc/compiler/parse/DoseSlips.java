package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Slips of the pen where cycles are delayed and doses changed, and in blocks for each record of an event. */
final class DoseSlips {
    private final List<Token> line;
    private final int at;

    /** @param at index in the line of the token at which reading stopped */
    DoseSlips(List<Token> line, int at) {
        this.line = line;
        this.at = at;
    }

    private String word(int i) {
        return i >= 0 && i < line.size() ? line.get(i).getText() : "";
    }

    Optional<Slips.Hint> hint() {
        if (word(0).equals("start") && word(1).equals("of") && word(2).equals("cycle")) {
            return Optional.of(Slips.Hint.of("Write “cycle start requires” and the condition."));
        }
        if (word(0).equals("per") && word(1).equals("each")) {
            Token per = line.get(0);
            return Optional.of(new Slips.Hint(
                    "Write “for each " + word(2) + " { … }”.",
                    Optional.of(
                            new TextEdit("write for", new Span(per.getStartIndex(), per.getStopIndex() + 1), "for"))));
        }
        if (word(at - 1).equals("delay") && word(at).equals("up")) {
            return Optional.of(
                    Slips.Hint.of("Write “delay at most 7 days”, and the reason behind it: “due to logistics”."));
        }
        return modification();
    }

    private Optional<Slips.Hint> modification() {
        if (word(0).equals("modify") && indexOf("on") > 0 && indexOf("when") < 0) {
            return Optional.of(Slips.Hint.of("Write “modify " + word(1)
                    + " when” and the condition, and what happens then in braces: “{ interrupt until … }”."));
        }
        int interrupt = indexOf("interrupt");
        if (interrupt >= 0 && word(at).matches("[<>=≤≥]+") && word(at - 1).equals("until")) {
            return Optional.of(Slips.Hint.of(
                    "Name the value again: “interrupt until Platelets " + word(at) + " " + word(at + 1) + "”."));
        }
        if (interrupt >= 0 && (word(at).equals("at") || word(at).equals("for"))) {
            return Optional.of(Slips.Hint.of(
                    "Write how long it may last behind a comma: “, for at most 28 days, then discontinue”."));
        }
        boolean response = indexOf("resume") >= 0 || indexOf("reduce") >= 0 || interrupt >= 0;
        if (response
                && word(at).matches("second|third|\\d+(nd|rd|th)")
                && word(at + 1).equals("time")) {
            return Optional.of(Slips.Hint.of("What happens the " + word(at)
                    + " time stands on a line of its own: “discontinue the " + word(at) + " time”."));
        }
        return Optional.empty();
    }

    private int indexOf(String word) {
        for (int i = 0; i < line.size() && i <= at; i++) {
            if (word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
