package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * What no protocol exceeds. Held on the tokens, before anything recurses over them, compares them or puts them into a name of a file: a
 * limit that is passed is a finding at its place, and nothing else is read.
 */
final class Limits {
    /** Characters of a file, about 200,000 lines. */
    static final int FILE = 10_000_000;

    /** Letters of a name: names become those of files and classes, which many machines end at 255 bytes. */
    static final int NAME = 80;

    /** Signs between quotation marks. A whole page of a source is about 4,000. */
    static final int TEXT = 10_000;

    static final int COLUMNS = 500;

    /** Steps such as {@code not not …} or {@code 3 days after 3 days after …}, those of open parentheses included. */
    static final int CHAIN = 400;

    /** Digits of an ordinal: {@code 3rd}. */
    private static final int ORDINAL = 5 + 2;

    private static final String WHY =
            "It is far beyond what a reader could review, and was most likely pasted by mistake.";

    private final SourceFile source;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int chain;
    private int chainOutside;
    private int bars;

    private Limits(SourceFile source) {
        this.source = source;
    }

    /** A text so long that not even its words are looked at. */
    static Optional<Diagnostic> file(SourceFile source) {
        return source.text().length() <= FILE
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                Code.TOO_LONG,
                                new Place(source, Span.NONE),
                                "This file has more than " + FILE / 1_000_000 + " million characters.")
                        .why(WHY)
                        .instead("Check that it is the protocol; move what several protocols share into libraries."));
    }

    /** The first few findings, in the order of the text; none for a text within all limits. */
    static List<Diagnostic> exceeded(SourceFile source, List<Token> tokens) {
        Limits limits = new Limits(source);
        for (int i = 0; i < tokens.size() && limits.found.size() < 10; i++) {
            limits.token(tokens.get(i));
        }
        return limits.found;
    }

    private void token(Token token) {
        if (token.getType() == TrialLexer.LINE_END) {
            bars = 0;
        }
        if (token.getChannel() != Token.DEFAULT_CHANNEL) {
            return;
        }
        length(token);
        steps(token);
        bars += token.getType() == TrialLexer.BAR ? 1 : 0;
        if (bars == COLUMNS + 2) {
            report(token, "This line has more than " + COLUMNS + " columns.", "Divide the grid into several.");
        }
    }

    private void length(Token token) {
        int length = token.getStopIndex() - token.getStartIndex() + 1;
        if (length <= ORDINAL) {
            return;
        }
        switch (token.getType()) {
            case TrialLexer.ORDINAL -> number(token);
            case TrialLexer.NUMBER, TrialLexer.GRADE, TrialLexer.HYPHEN_RANGE -> {
                if (length > NAME) {
                    number(token);
                }
            }
            case TrialLexer.STRING, TrialLexer.OPEN_STRING, TrialLexer.CURLY_STRING -> {
                if (length > TEXT) {
                    report(
                            token,
                            "This text has more than " + TEXT + " signs.",
                            "Divide it, or leave out what lies between with “…”.");
                }
            }
            default -> {
                if (length > NAME) {
                    report(
                            token,
                            "The word “" + token.getText().substring(0, 20) + "…” has more than " + NAME + " letters.",
                            "Give it a short name, and say the rest in a title in quotation marks.");
                }
            }
        }
    }

    private void number(Token token) {
        String text = token.getText();
        found.add(Diagnostic.of(
                        Code.NUMBER_OUT_OF_RANGE,
                        place(token),
                        "The number “" + (text.length() > 20 ? text.substring(0, 20) + "…" : text)
                                + "” has too many digits.")
                .why("No clinical value has as many.")
                .instead("Check that no digits were pasted twice."));
    }

    /** The parser follows each of these with a call of its own. */
    private void steps(Token token) {
        switch (token.getType()) {
            case TrialLexer.NOT, TrialLexer.BEFORE, TrialLexer.AFTER -> {
                chain++;
                if (chain + chainOutside == CHAIN + 1) {
                    found.add(Diagnostic.of(
                                    Code.TOO_DEEP,
                                    place(token),
                                    "More than " + CHAIN + " steps lead from one to the next here.")
                            .why("No reader could follow it.")
                            .instead("Name the inner part as a group or visit of its own, and use its name."));
                }
            }
            case TrialLexer.LPAREN, TrialLexer.LBRACE -> {
                outer.push(chain);
                chainOutside += chain;
                chain = 0;
            }
            case TrialLexer.RPAREN, TrialLexer.RBRACE -> {
                chain = outer.isEmpty() ? 0 : outer.pop();
                chainOutside -= chain;
            }
            case TrialLexer.AND, TrialLexer.OR, TrialLexer.COMMA, TrialLexer.LABEL, TrialLexer.BAR, TrialLexer.STRING ->
                chain = 0;
            default -> {
                // a statement word begins anew; the rest goes on
                if (Blocks.starts(token.getType())) {
                    chain = 0;
                }
            }
        }
    }

    private void report(Token token, String what, String instead) {
        found.add(Diagnostic.of(Code.TOO_LONG, place(token), what).why(WHY).instead(instead));
    }

    private Place place(Token token) {
        int length = source.text().length();
        // enough to see which: an excerpt of a whole page helps nobody
        int start = Math.min(token.getStartIndex(), length);
        return new Place(source, new Span(start, Math.min(length, Math.min(token.getStopIndex() + 1, start + 40))));
    }
}
