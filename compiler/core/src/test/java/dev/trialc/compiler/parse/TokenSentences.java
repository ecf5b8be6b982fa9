package dev.trialc.compiler.parse;

import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * Random sentences of the grammar, as token types: a walk through the parser's own network of states, which leaves by the shortest way
 * once the sentence is long or deep enough.
 */
final class TokenSentences {
    private static final int ENDLESS = 1_000_000;
    private static final int DEEPEST = 14;

    private final ATN atn = TrialParser._ATN;
    private final Map<ATNState, Integer> shortest = new HashMap<>();
    private final Random random;
    private int enough;

    TokenSentences(long seed) {
        this.random = new Random(seed);
        findShortestWays();
    }

    /** Token types of one or two sentences of a rule, about as long as is drawn. */
    List<Integer> next(int rule) {
        List<Integer> sentence = new ArrayList<>();
        enough = 5 + random.nextInt(40);
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            walk(rule, 0, sentence);
        }
        return sentence;
    }

    private void walk(int rule, int depth, List<Integer> sentence) {
        ATNState state = atn.ruleToStartState[rule];
        while (!(state instanceof RuleStopState)) {
            Transition step = step(state, depth, sentence.size());
            if (step instanceof RuleTransition call) {
                walk(call.ruleIndex, depth + 1, sentence);
                state = call.followState;
            } else {
                if (!step.isEpsilon()) {
                    sentence.add(step.label().get(random.nextInt(step.label().size())));
                }
                state = step.target;
            }
        }
    }

    private Transition step(ATNState state, int depth, int length) {
        Transition[] ways = state.getTransitions();
        boolean leave = depth > DEEPEST || length > enough;
        return ways.length > 1 && !leave ? ways[random.nextInt(ways.length)] : shortestWay(ways);
    }

    private Transition shortestWay(Transition[] ways) {
        Transition best = ways[0];
        for (Transition way : ways) {
            best = tokens(way) < tokens(best) ? way : best;
        }
        return best;
    }

    /** The fewest tokens from each state to the end of its rule, by repeated improvement. */
    private void findShortestWays() {
        for (boolean better = true; better; ) {
            better = false;
            for (ATNState state : atn.states) {
                if (state == null || state instanceof RuleStopState) {
                    continue;
                }
                int least = ENDLESS;
                for (Transition way : state.getTransitions()) {
                    least = Math.min(least, tokens(way));
                }
                if (least < tokens(state)) {
                    shortest.put(state, least);
                    better = true;
                }
            }
        }
    }

    private int tokens(ATNState state) {
        return shortest.getOrDefault(state, state instanceof RuleStopState ? 0 : ENDLESS);
    }

    private int tokens(Transition way) {
        int rest = way instanceof RuleTransition call
                ? tokens(call.target) + tokens(call.followState)
                : (way.isEpsilon() ? 0 : 1) + tokens(way.target);
        return Math.min(ENDLESS, rest);
    }
}
