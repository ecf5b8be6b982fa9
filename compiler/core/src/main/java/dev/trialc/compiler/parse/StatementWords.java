package dev.trialc.compiler.parse;

import static java.util.Map.entry;

import dev.trialc.grammar.TrialLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The token filter: decides by place what a word is.
 *
 * <ul>
 *   <li>A statement word is a keyword only first on a line or after a brace, so that {@code visit} or {@code time} can be a name elsewhere.
 *   <li>In {@code identity} the first word of a line is the key.
 *   <li>In {@code of { … }} a name or number before a colon is the label of an alternative.
 *   <li>{@code times} counts doses of a day only before {@code daily}, else readings.
 *   <li>In {@code grid} the end of a line ends the row; a line without a bar continues the row before.
 * </ul>
 */
final class StatementWords {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            entry("trial", TrialLexer.S_TRIAL),
            entry("library", TrialLexer.S_LIBRARY),
            entry("source", TrialLexer.S_SOURCE),
            entry("use", TrialLexer.S_USE),
            entry("identity", TrialLexer.S_IDENTITY),
            entry("background", TrialLexer.S_BACKGROUND),
            entry("gap", TrialLexer.S_GAP),
            entry("discrepancy", TrialLexer.S_DISCREPANCY),
            entry("accept", TrialLexer.S_ACCEPT),
            entry("fact", TrialLexer.S_FACT),
            entry("group", TrialLexer.S_GROUP),
            entry("event", TrialLexer.S_EVENT),
            entry("arm", TrialLexer.S_ARM),
            entry("randomize", TrialLexer.S_RANDOMIZE),
            entry("drug", TrialLexer.S_DRUG),
            entry("procedure", TrialLexer.S_PROCEDURE),
            entry("choice", TrialLexer.S_CHOICE),
            entry("parameter", TrialLexer.S_PARAMETER),
            entry("epoch", TrialLexer.S_EPOCH),
            entry("counting", TrialLexer.S_COUNTING),
            entry("regimen", TrialLexer.S_REGIMEN),
            entry("cycle", TrialLexer.S_CYCLE),
            entry("continue", TrialLexer.S_CONTINUE),
            entry("give", TrialLexer.S_GIVE),
            entry("perform", TrialLexer.S_PERFORM),
            entry("observe", TrialLexer.S_OBSERVE),
            entry("levels", TrialLexer.S_LEVELS),
            entry("modify", TrialLexer.S_MODIFY),
            entry("interrupt", TrialLexer.S_INTERRUPT),
            entry("resume", TrialLexer.S_RESUME),
            entry("reduce", TrialLexer.S_REDUCE),
            entry("re-escalate", TrialLexer.S_REESCALATE),
            entry("discontinue", TrialLexer.S_DISCONTINUE),
            entry("schedule", TrialLexer.S_SCHEDULE),
            entry("visit", TrialLexer.S_VISIT),
            entry("unscheduled", TrialLexer.S_UNSCHEDULED),
            entry("activity", TrialLexer.S_ACTIVITY),
            entry("mark", TrialLexer.S_MARK),
            entry("collect", TrialLexer.S_COLLECT),
            entry("avoid", TrialLexer.S_AVOID),
            entry("grid", TrialLexer.S_GRID),
            entry("note", TrialLexer.S_NOTE),
            entry("require", TrialLexer.S_REQUIRE),
            entry("criteria", TrialLexer.S_CRITERIA),
            entry("inclusion", TrialLexer.S_INCLUSION),
            entry("exclusion", TrialLexer.S_EXCLUSION),
            entry("stop", TrialLexer.S_STOP),
            entry("overall", TrialLexer.S_OVERALL),
            entry("primary", TrialLexer.S_PRIMARY),
            entry("secondary", TrialLexer.S_SECONDARY),
            entry("exploratory", TrialLexer.S_EXPLORATORY),
            entry("time", TrialLexer.S_TIME),
            entry("proportion", TrialLexer.S_PROPORTION),
            entry("incidence", TrialLexer.S_INCIDENCE),
            entry("change", TrialLexer.S_CHANGE),
            entry("descriptive", TrialLexer.S_DESCRIPTIVE),
            entry("censor", TrialLexer.S_CENSOR),
            entry("assessed", TrialLexer.S_ASSESSED),
            entry("timeframe", TrialLexer.S_TIMEFRAME),
            entry("population", TrialLexer.S_POPULATION),
            entry("example", TrialLexer.S_EXAMPLE),
            entry("given", TrialLexer.S_GIVEN),
            entry("horizon", TrialLexer.S_HORIZON),
            entry("expect", TrialLexer.S_EXPECT));

    /** Words that begin a statement only where a certain word follows: elsewhere on a line they begin a clause. */
    private static final Map<Integer, Opening> OPENINGS = Map.of(
            TrialLexer.FOR, new Opening(TrialLexer.EACH, TrialLexer.S_FOR),
            TrialLexer.AS, new Opening(TrialLexer.OF, TrialLexer.S_AS),
            TrialLexer.MAY, new Opening(TrialLexer.ID, TrialLexer.S_MAY));

    private record Opening(int followedBy, int statement) {}

    private static final Set<Integer> WORD_TYPES = Set.of(
            TrialLexer.ID,
            TrialLexer.EVENT,
            TrialLexer.VISIT,
            TrialLexer.CYCLE,
            TrialLexer.GIVEN,
            TrialLexer.DISCONTINUE,
            TrialLexer.LEVEL);

    /** Words that begin a statement even where a closing brace is missing before them. */
    private static final Set<String> STRONG = Set.of(
            "visit",
            "regimen",
            "inclusion",
            "exclusion",
            "schedule",
            "drug",
            "fact",
            "group",
            "primary",
            "secondary",
            "exploratory",
            "example",
            "trial");

    private enum Brace {
        STATEMENTS,
        IDENTITY,
        GRID,
        OPTIONS
    }

    private final List<? extends Token> in;
    private final List<Token> out;
    private final Deque<Brace> braces = new ArrayDeque<>();
    private int lastStatement = Token.INVALID_TYPE;
    private int previous = Token.INVALID_TYPE;

    private StatementWords(List<? extends Token> in) {
        this.in = in;
        this.out = new ArrayList<>(in.size() + 64);
    }

    /** Every statement word. */
    static Set<String> all() {
        return new TreeSet<>(WORDS.keySet());
    }

    static List<Token> apply(List<? extends Token> tokens) {
        StatementWords filter = new StatementWords(tokens);
        boolean newLine = true;
        for (int i = 0; i < tokens.size(); i++) {
            CommonToken token = (CommonToken) tokens.get(i);
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                newLine |= token.getType() == TrialLexer.LINE_END;
                filter.out.add(token);
            } else {
                filter.visible(token, i, newLine);
                newLine = false;
            }
        }
        return filter.out;
    }

    private void visible(CommonToken token, int index, boolean newLine) {
        Brace inside = braces.isEmpty() ? Brace.STATEMENTS : braces.peek();
        if (inside == Brace.GRID
                && (token.getType() == TrialLexer.RBRACE || newLine && lineHasBar(index))
                && previous != TrialLexer.LBRACE) {
            rowEndBefore(token);
        }
        boolean first = newLine || previous == TrialLexer.LBRACE || previous == TrialLexer.RBRACE;
        if (inside != Brace.STATEMENTS && newLine && outgrows(inside, token, index)) {
            braces.pop(); // its closing brace is missing
            inside = Brace.STATEMENTS;
        }
        switch (inside) {
            case STATEMENTS -> statementWord(token, first, index);
            case IDENTITY -> identityKey(token, first);
            case OPTIONS -> label(token, index);
            case GRID -> {}
        }
        if (token.getType() == TrialLexer.TIMES && nextVisibleType(index) != TrialLexer.DAILY) {
            token.setType(TrialLexer.REPEATED);
        }
        if (token.getType() == TrialLexer.LBRACE) {
            braces.push(opened());
        } else if (token.getType() == TrialLexer.RBRACE && !braces.isEmpty()) {
            braces.pop();
        }
        previous = token.getType();
        out.add(token);
    }

    /** Whether a word first on a line shows that the braces around it should have been closed. */
    private boolean outgrows(Brace inside, CommonToken token, int index) {
        int next = nextVisibleType(index);
        if (previous == TrialLexer.COMMA || next == TrialLexer.COLON || !isWord(token)) {
            return false;
        }
        return inside == Brace.GRID
                ? WORDS.containsKey(token.getText()) && !lineHasBar(index)
                : STRONG.contains(token.getText());
    }

    private static boolean isWord(Token token) {
        return WORD_TYPES.contains(token.getType());
    }

    private Brace opened() {
        if (previous == TrialLexer.OF) {
            return Brace.OPTIONS;
        }
        if (previous == TrialLexer.S_IDENTITY) {
            return Brace.IDENTITY;
        }
        boolean grid = lastStatement == TrialLexer.S_GRID && (braces.isEmpty() || braces.peek() == Brace.STATEMENTS);
        if (grid) {
            lastStatement = Token.INVALID_TYPE;
        }
        return grid ? Brace.GRID : Brace.STATEMENTS;
    }

    private void statementWord(CommonToken token, boolean first, int index) {
        if (previous == TrialLexer.S_MAY && token.getText().equals("give")) {
            token.setType(TrialLexer.GIVE);
            return;
        }
        if (!first || previous == TrialLexer.COMMA) {
            return;
        }
        Opening opening = OPENINGS.get(token.getType());
        if (opening != null && nextVisibleType(index) == opening.followedBy()) {
            token.setType(opening.statement());
            lastStatement = opening.statement();
        }
        if (!isWord(token)) {
            return;
        }
        Integer type = WORDS.get(token.getText());
        if (type != null) {
            token.setType(type);
            lastStatement = type;
        }
    }

    private static void identityKey(CommonToken token, boolean first) {
        boolean word = token.getType() == TrialLexer.ID
                || token.getType() == TrialLexer.SLOT
                || token.getType() == TrialLexer.DOSE;
        if (first && word) {
            token.setType(TrialLexer.IDENTITY_KEY);
        }
    }

    private void label(CommonToken token, int index) {
        boolean candidate = token.getType() == TrialLexer.ID
                || token.getType() == TrialLexer.NUMBER
                || token.getType() == TrialLexer.A;
        if (candidate && nextVisibleType(index) == TrialLexer.COLON) {
            token.setType(TrialLexer.LABEL);
        }
    }

    private int nextVisibleType(int index) {
        for (int i = index + 1; i < in.size(); i++) {
            if (in.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return in.get(i).getType();
            }
        }
        return Token.EOF;
    }

    private boolean lineHasBar(int index) {
        for (int i = index; i < in.size(); i++) {
            int type = in.get(i).getType();
            if (type == TrialLexer.BAR) {
                return true;
            }
            if (type == TrialLexer.LINE_END || type == TrialLexer.RBRACE) {
                return false;
            }
        }
        return false;
    }

    private void rowEndBefore(CommonToken next) {
        CommonToken end = new CommonToken(next);
        end.setType(TrialLexer.ROW_END);
        end.setText("");
        end.setStopIndex(next.getStartIndex() - 1);
        out.add(end);
    }
}
