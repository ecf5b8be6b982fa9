package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Slips in saying from which day something is counted, also where reading stopped only on the next line. */
final class AnchorSlips {
    private static final int LOOKED_AT = 4;

    /** The last words before the place, then the word at which reading stopped; shorter at the beginning of a text. */
    private final List<Token> words = new ArrayList<>();

    private final Optional<Token> next;

    /** @param offending the token at which reading stopped */
    AnchorSlips(TokenStream tokens, Token offending) {
        words.add(offending);
        for (int i = offending.getTokenIndex() - 1; i >= 0 && words.size() < LOOKED_AT; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                words.add(0, tokens.get(i));
            }
        }
        next = IntStream.range(offending.getTokenIndex() + 1, tokens.size())
                .mapToObj(tokens::get)
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .findFirst();
    }

    Optional<Slips.Hint> hint() {
        return side().or(this::numberOfAVisit).or(this::lastDose).or(this::lastRecord);
    }

    /** @param back 0 for the word at which reading stopped, 1 for the one before it */
    private String word(int back) {
        int i = words.size() - 1 - back;
        return i >= 0 ? words.get(i).getText() : "";
    }

    /** {@code 28 days post LastDose}. */
    private Optional<Slips.Hint> side() {
        for (int back = 0; back <= 1; back++) {
            if (Set.of("post", "following").contains(word(back))) {
                return Optional.of(replace(back, back, "after", "Write “after”."));
            }
        }
        if (word(1).equals("prior") && word(0).equals("to")) {
            return Optional.of(replace(1, 0, "before", "Write “before”."));
        }
        return next.filter(to -> word(0).equals("prior") && to.getText().equals("to"))
                .map(to -> new Span(words.get(words.size() - 1).getStartIndex(), to.getStopIndex() + 1))
                .map(span ->
                        new Slips.Hint("Write “before”.", Optional.of(new TextEdit("write before", span, "before"))));
    }

    /** {@code planned Scan 2}. */
    private Optional<Slips.Hint> numberOfAVisit() {
        boolean number = words.size() == LOOKED_AT && words.get(2).getType() == TrialLexer.NUMBER;
        if (!number || !Set.of("planned", "actual").contains(word(3))) {
            return Optional.empty();
        }
        String written = "#" + word(1);
        return Optional.of(replace(
                1,
                1,
                written,
                "The number of a visit is written with a sign: “" + word(3) + " " + word(2) + " " + written + "”."));
    }

    /** {@code after last dose}, {@code after the last dose}. */
    private Optional<Slips.Hint> lastDose() {
        if (!word(0).equals("dose") || !word(1).equals("last")) {
            return Optional.empty();
        }
        int from = word(2).equals("the") ? 2 : 1;
        return Optional.of(replace(
                from, 0, "LastDose", "The last dose is the event “LastDose”, and of one drug “LastDose of X”."));
    }

    /** {@code after last Attack}, {@code after the last Attack}. */
    private Optional<Slips.Hint> lastRecord() {
        String instead =
                "Which record is the last one changes with every new one. Write “%1$s” for the first record of an event, or “second %1$s”, “last but one %1$s”, “each %1$s”.";
        if (word(1).equals("last")
                && ExpectedWords.isName(words.get(words.size() - 1).getType())) {
            return Optional.of(Slips.Hint.of(String.format(instead, word(0))));
        }
        boolean the = word(3).equals("the") && word(2).equals("last");
        return the && ExpectedWords.isName(words.get(words.size() - 2).getType())
                ? Optional.of(Slips.Hint.of(String.format(
                        "Of a visit write “the last %1$s due” or “the last %1$s done”. " + instead, word(1))))
                : Optional.empty();
    }

    private Slips.Hint replace(int from, int to, String text, String instead) {
        int end = words.size() - 1;
        Span span = new Span(
                words.get(end - from).getStartIndex(), words.get(end - to).getStopIndex() + 1);
        return new Slips.Hint(instead, Optional.of(new TextEdit("write " + text, span, text)));
    }
}
