package dev.trialc.compiler.parse;

import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Which statement words stand in which block: enough to see where a brace is missing. What stands in the wrong block of a file whose
 * braces are in order is said by {@code resolve}.
 */
final class Blocks {
    private static final Map<Integer, Set<Integer>> INSIDE = Map.of(
            TrialLexer.S_IDENTITY,
            Set.of(TrialLexer.IDENTITY_KEY),
            TrialLexer.S_REGIMEN,
            Set.of(
                    TrialLexer.S_CYCLE,
                    TrialLexer.S_CONTINUE,
                    TrialLexer.S_GIVE,
                    TrialLexer.S_MAY,
                    TrialLexer.S_PERFORM,
                    TrialLexer.S_OBSERVE,
                    TrialLexer.S_LEVELS,
                    TrialLexer.S_MODIFY,
                    TrialLexer.S_AVOID,
                    TrialLexer.S_GAP,
                    TrialLexer.S_DISCREPANCY),
            TrialLexer.S_MODIFY,
            Set.of(
                    TrialLexer.S_INTERRUPT,
                    TrialLexer.S_RESUME,
                    TrialLexer.S_REDUCE,
                    TrialLexer.S_REESCALATE,
                    TrialLexer.S_DISCONTINUE),
            TrialLexer.S_FOR,
            Set.of(TrialLexer.S_VISIT, TrialLexer.S_GAP),
            TrialLexer.S_SCHEDULE,
            Set.of(
                    TrialLexer.S_FOR,
                    TrialLexer.S_VISIT,
                    TrialLexer.S_UNSCHEDULED,
                    TrialLexer.S_ACTIVITY,
                    TrialLexer.S_MARK,
                    TrialLexer.S_COLLECT,
                    TrialLexer.S_AVOID,
                    TrialLexer.S_GRID,
                    TrialLexer.S_NOTE,
                    TrialLexer.S_REQUIRE,
                    TrialLexer.S_GAP,
                    TrialLexer.S_DISCREPANCY),
            TrialLexer.S_CRITERIA,
            Set.of(TrialLexer.S_INCLUSION, TrialLexer.S_EXCLUSION),
            TrialLexer.S_EXAMPLE,
            Set.of(TrialLexer.S_GIVEN, TrialLexer.S_AS, TrialLexer.S_HORIZON, TrialLexer.S_EXPECT),
            TrialLexer.ENDPOINT,
            Set.of(
                    TrialLexer.S_TIME,
                    TrialLexer.S_PROPORTION,
                    TrialLexer.S_INCIDENCE,
                    TrialLexer.S_CHANGE,
                    TrialLexer.S_DESCRIPTIVE,
                    TrialLexer.S_CENSOR,
                    TrialLexer.S_ASSESSED,
                    TrialLexer.S_TIMEFRAME,
                    TrialLexer.S_POPULATION,
                    TrialLexer.S_GAP));

    /** Words that stand outside all braces, some of them in a block as well. */
    private static final Set<Integer> TOP = Set.of(
            TrialLexer.S_TRIAL,
            TrialLexer.S_LIBRARY,
            TrialLexer.S_SOURCE,
            TrialLexer.S_USE,
            TrialLexer.S_IDENTITY,
            TrialLexer.S_BACKGROUND,
            TrialLexer.S_ACCEPT,
            TrialLexer.S_FACT,
            TrialLexer.S_GROUP,
            TrialLexer.S_EVENT,
            TrialLexer.S_ARM,
            TrialLexer.S_RANDOMIZE,
            TrialLexer.S_DRUG,
            TrialLexer.S_PROCEDURE,
            TrialLexer.S_CHOICE,
            TrialLexer.S_PARAMETER,
            TrialLexer.S_EPOCH,
            TrialLexer.S_COUNTING,
            TrialLexer.S_REGIMEN,
            TrialLexer.S_SCHEDULE,
            TrialLexer.S_CRITERIA,
            TrialLexer.S_INCLUSION,
            TrialLexer.S_EXCLUSION,
            TrialLexer.S_STOP,
            TrialLexer.S_OVERALL,
            TrialLexer.S_PRIMARY,
            TrialLexer.S_SECONDARY,
            TrialLexer.S_EXPLORATORY,
            TrialLexer.S_EXAMPLE);

    /** The types of tokens that begin a statement; asked for every token of a file. */
    private static final BitSet STARTS = new BitSet();

    static {
        for (int type = 1; type <= TrialLexer.VOCABULARY.getMaxTokenType(); type++) {
            String name = TrialLexer.VOCABULARY.getSymbolicName(type);
            STARTS.set(type, type == TrialLexer.IDENTITY_KEY || name != null && name.startsWith("S_"));
        }
    }

    private Blocks() {}

    /** Whether a statement begins with a token of this type. */
    static boolean starts(int type) {
        return type >= 0 && STARTS.get(type);
    }

    /** The kind of block that a statement has, as a key of the table; invalid where it has none. */
    static int kind(ParserRuleContext statement) {
        if (statement.getChildCount() > 0 && statement.getChild(0) instanceof TrialParser.EndpointHeadContext) {
            return TrialLexer.ENDPOINT;
        }
        int type = statement.getStart().getType();
        return INSIDE.containsKey(type) ? type : Token.INVALID_TYPE;
    }

    /** Whether a word stands in this kind of block. */
    static boolean inside(int kind, int word) {
        return INSIDE.getOrDefault(kind, Set.of()).contains(word);
    }

    static boolean outside(int word) {
        return TOP.contains(word);
    }

    /** Whether a word stands outside braces, and not in this kind of block. */
    static boolean leaves(int kind, int word) {
        return INSIDE.containsKey(kind) && !inside(kind, word) && outside(word);
    }
}
