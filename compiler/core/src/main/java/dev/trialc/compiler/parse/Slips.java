package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Frequent slips of the pen, and what is written instead. */
final class Slips {
    /** @param instead a whole sentence */
    record Hint(String instead, Optional<TextEdit> edit) {
        static Hint of(String instead) {
            return new Hint(instead, Optional.empty());
        }
    }

    private static final Set<Integer> DECLARING = Set.of(
            TrialLexer.S_FACT,
            TrialLexer.S_GROUP,
            TrialLexer.S_EVENT,
            TrialLexer.EVENT,
            TrialLexer.S_ARM,
            TrialLexer.S_DRUG,
            TrialLexer.S_PROCEDURE,
            TrialLexer.S_CHOICE,
            TrialLexer.S_PARAMETER,
            TrialLexer.S_EPOCH,
            TrialLexer.S_REGIMEN,
            TrialLexer.S_VISIT,
            TrialLexer.VISIT,
            TrialLexer.S_ACTIVITY,
            TrialLexer.S_COLLECT,
            TrialLexer.S_AVOID,
            TrialLexer.S_GIVE,
            TrialLexer.GIVE,
            TrialLexer.S_PERFORM,
            TrialLexer.S_OBSERVE,
            TrialLexer.S_TRIAL,
            TrialLexer.S_LIBRARY,
            TrialLexer.S_SOURCE,
            TrialLexer.OBJECTIVE,
            TrialLexer.ENDPOINT);

    private final List<Token> line = new ArrayList<>();
    private final int at;
    private final @Nullable Token before;

    /** @param offending the token at which reading stopped */
    Slips(TokenStream tokens, Token offending) {
        int from = offending.getTokenIndex();
        for (int i = from - 1; i >= 0 && tokens.get(i).getLine() == offending.getLine(); i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                line.add(0, tokens.get(i));
            }
        }
        at = line.size();
        before = line.isEmpty() ? null : line.get(at - 1);
        for (int i = from; i < tokens.size() && tokens.get(i).getLine() == offending.getLine(); i++) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL
                    && tokens.get(i).getType() != Token.EOF) {
                line.add(tokens.get(i));
            }
        }
    }

    private String word(int offset) {
        int i = at + offset;
        return i >= 0 && i < line.size() ? line.get(i).getText() : "";
    }

    private int type(int offset) {
        int i = at + offset;
        return i >= 0 && i < line.size() ? line.get(i).getType() : Token.EOF;
    }

    /** @param grid whether it is in a grid */
    Optional<Hint> hint(boolean grid) {
        boolean bars = line.stream().anyMatch(t -> t.getType() == TrialLexer.BAR);
        if (grid && !bars && type(0) != TrialLexer.RBRACE) {
            return Optional.of(
                    Hint.of(
                            "In a grid each cell stands between two bars, an empty one too: “Weight | X | | X |”. Tabs do not part them."));
        }
        if (grid && (type(0) == TrialLexer.ONWARD || type(-1) == TrialLexer.ONWARD)) {
            return Optional.of(
                    Hint.of(
                            "An arrow stands alone in its cell, → or ->; parentheses and notes are those of the mark that it continues: “| (X)[a] | → | → |”."));
        }
        return order(grid)
                .or(this::aDay)
                .or(this::numbers)
                .or(this::units)
                .or(this::criterion)
                .or(() -> new DoseSlips(line, at).hint())
                .or(this::secondStatement)
                .or(this::reserved);
    }

    /** {@code within 2 days of the visit before PK}: an order of activities behind other words. */
    private Optional<Hint> order(boolean grid) {
        int first = line.isEmpty() ? Token.EOF : line.get(0).getType();
        boolean activity = grid || first == TrialLexer.S_ACTIVITY || first == TrialLexer.S_NOTE;
        boolean side = type(0) == TrialLexer.BEFORE || type(0) == TrialLexer.AFTER;
        if (!activity || !side || !ExpectedWords.isName(type(1))) {
            return Optional.empty();
        }
        Token token = line.get(at);
        Span start = new Span(token.getStartIndex(), token.getStartIndex());
        String words = ", " + word(0) + " " + word(1);
        return Optional.of(new Hint(
                "Behind other words the order of activities follows a comma: “" + words + "”.",
                Optional.of(new TextEdit("write a comma", start, ", "))));
    }

    /** {@code once a day}, {@code 10 mg per day}. */
    private Optional<Hint> aDay() {
        for (int i = -3; i <= 0; i++) {
            boolean each =
                    word(i).equals("a") || word(i).equals("per") || word(i).equals("each") || word(i).equals("/");
            if (each && Set.of("day", "d").contains(word(i + 1))) {
                String often = word(i - 1);
                if (often.equals("once") || often.equals("twice")) {
                    return Optional.of(replace(i - 1, i + 1, often + " daily"));
                }
                if (often.equals("times")) {
                    return Optional.of(replace(i - 1, i + 1, "times daily"));
                }
                return Optional.of(Hint.of("Write how often the amount is given: “" + word(i - 2) + " " + often
                        + " once daily”, or “twice daily”."));
            }
        }
        return Optional.empty();
    }

    /** {@code age between 18 and 75}, {@code on weeks 2, 4}. */
    private Optional<Hint> numbers() {
        if (word(0).equals("between") && type(1) == TrialLexer.NUMBER && word(2).equals("and")) {
            return Optional.of(Hint.of("Write “from " + word(1) + " to " + word(3)
                    + "” and the unit, such as years; both ends are included."));
        }
        for (int i = -1; i <= 0; i++) {
            if (word(i).equals("on") && word(i + 1).matches("weeks?|months?")) {
                return Optional.of(replace(
                        i,
                        i,
                        "at",
                        "Weeks and months are listed with “at”: “at " + word(i + 1) + " " + word(i + 2) + "”."));
            }
        }
        if (word(0).equals("/") && word(-2).equals("+") && type(1) == TrialLexer.MINUS) {
            return Optional.of(replace(-2, 2, "-" + word(2) + "/+" + word(-1)));
        }
        return Optional.empty();
    }

    private Optional<Hint> units() {
        for (int i = -1; i <= 0; i++) {
            if (word(i).equals("mm") && word(i + 1).equals("Hg")) {
                return Optional.of(replace(i, i + 1, "mmHg"));
            }
        }
        return Optional.empty();
    }

    /** A criterion in prose. */
    private Optional<Hint> criterion() {
        int first = line.isEmpty() ? Token.EOF : line.get(0).getType();
        boolean criterion = first == TrialLexer.S_INCLUSION || first == TrialLexer.S_EXCLUSION;
        boolean said = line.stream()
                .limit(at)
                .anyMatch(t -> t.getType() == TrialLexer.HAVE
                        || t.getType() == TrialLexer.EXCLUDED
                        || t.getType() == TrialLexer.IF
                        || t.getType() == TrialLexer.STRING);
        if (!criterion || said) {
            return Optional.empty();
        }
        String verb = first == TrialLexer.S_INCLUSION ? "must have …" : "excluded if …";
        return Optional.of(Hint.of(
                "Put the criterion's own words in quotation marks, and say behind them what decides: “" + verb + "”."));
    }

    private Optional<Hint> secondStatement() {
        for (int i = 0; i >= -1; i--) {
            boolean word = type(i) == TrialLexer.ID
                    || type(i) == TrialLexer.VISIT
                    || type(i) == TrialLexer.EVENT
                    || type(i) == TrialLexer.CYCLE;
            if (at + i > 0 && word && StatementWords.all().contains(word(i))) {
                Token token = line.get(at + i);
                Span start = new Span(token.getStartIndex(), token.getStartIndex());
                return Optional.of(new Hint(
                        "Each statement begins on a line of its own: begin a new line before “" + word(i) + "”.",
                        Optional.of(new TextEdit("begin a new line", start, "\n"))));
            }
        }
        return Optional.empty();
    }

    private Optional<Hint> reserved() {
        boolean name = before != null && DECLARING.contains(before.getType());
        String word = word(0);
        if (!name || !word.matches("[a-z]+")) {
            return Optional.empty();
        }
        String other = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return Optional.of(replace(
                0,
                0,
                other,
                "“" + word
                        + "” is a word of the language, so it cannot be a name. Choose another, or begin it with a capital: “"
                        + other
                        + "”."));
    }

    private Hint replace(int from, int to, String text) {
        return replace(from, to, text, "Write “" + text + "”.");
    }

    private Hint replace(int from, int to, String text, String instead) {
        Span span =
                new Span(line.get(at + from).getStartIndex(), line.get(at + to).getStopIndex() + 1);
        return new Hint(instead, Optional.of(new TextEdit("write " + text, span, text)));
    }
}
