package dev.trialc.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The grammar means one thing: no sentence of it is ambiguous, and no decision needs more than what is ahead. The parser relies on it: it
 * predicts without the whole context.
 */
class GrammarAmbiguityTest {
    /** {@code -Dsentences.seed=…} walks other ways, {@code -Dsentences=…} more of them. */
    private static final long SEED = Long.getLong("sentences.seed", 20_260_120);

    private static final int SENTENCES = Integer.getInteger("sentences", 20_000);

    private static final int SHOWN = 12;

    @TestFactory
    Stream<DynamicTest> filesOfTheCorpusAndProtocols() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/test/corpus", "../../protocols")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(f -> f.getFileName().toString().endsWith(".trial"))
                        .filter(f -> !f.toString().replace('\\', '/').contains("/target/"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream()
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
                    Reports reports = parse(TrialFileParser.tokens(Files.readString(f)));
                    assertThat(reports.ambiguous).isEmpty();
                    boolean broken = f.toString().contains("newcomer")
                            || f.toString().contains("TRL10")
                                    && f.getFileName().toString().startsWith("fires-");
                    if (!broken) {
                        assertThat(reports.errors).isEmpty();
                    }
                }));
    }

    @Test
    void randomSentences() {
        TokenSentences sentences = new TokenSentences(SEED);
        for (int i = 0; i < SENTENCES; i++) {
            List<Integer> sentence = sentences.next(TrialParser.RULE_statement);
            Reports reports = parse(tokens(sentence));
            assertThat(reports.ambiguous)
                    .as("sentence %s of seed %s: %s", i, SEED, words(sentence))
                    .isEmpty();
            assertThat(reports.errors)
                    .as("sentence %s of seed %s: %s", i, SEED, words(sentence))
                    .isEmpty();
        }
        System.out.println(SENTENCES + " random sentences of seed " + SEED + ", none ambiguous");
    }

    /** The walk reaches every rule, so the sentences speak for the whole grammar. */
    @Test
    void theSentencesUseEveryRuleOfAStatement() {
        TokenSentences sentences = new TokenSentences(SEED);
        BitSet used = new BitSet();
        for (int i = 0; i < 4_000; i++) {
            TrialParser parser = parser(tokens(sentences.next(TrialParser.RULE_statement)));
            parser.removeErrorListeners();
            parser.addParseListener(new UsedRules(used));
            parser.file();
        }
        List<String> unused = new ArrayList<>();
        for (int rule = 0; rule < TrialParser.ruleNames.length; rule++) {
            // the slots are entrances of their own
            if (!used.get(rule) && !TrialParser.ruleNames[rule].endsWith("Slot")) {
                unused.add(TrialParser.ruleNames[rule]);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static Reports parse(List<Token> tokens) {
        TrialParser parser = parser(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        Reports reports = new Reports();
        parser.addErrorListener(reports);
        parser.file();
        return reports;
    }

    private static TrialParser parser(List<Token> tokens) {
        return TrialFileParser.parser(tokens);
    }

    private static List<Token> tokens(List<Integer> types) {
        List<Token> tokens = new ArrayList<>();
        for (int type : types) {
            CommonToken token = new CommonToken(type, word(type));
            token.setLine(1);
            tokens.add(token);
        }
        return tokens;
    }

    private static String words(List<Integer> types) {
        StringBuilder words = new StringBuilder();
        types.forEach(t -> words.append(word(t)).append(' '));
        return words.toString();
    }

    private static String word(int type) {
        return TrialLexer.VOCABULARY.getDisplayName(type);
    }

    /** What the parser complained of. */
    private static final class Reports extends BaseErrorListener {
        private final List<String> ambiguous = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object token,
                int line,
                int column,
                String message,
                RecognitionException e) {
            errors.add(line + ":" + column + " " + message);
        }

        @Override
        public void reportAmbiguity(
                Parser parser, DFA dfa, int start, int stop, boolean exact, BitSet alternatives, ATNConfigSet configs) {
            ambiguous.add("ambiguous, alternatives " + alternatives + where(parser, dfa, stop));
        }

        @Override
        public void reportAttemptingFullContext(
                Parser parser, DFA dfa, int start, int stop, BitSet alternatives, ATNConfigSet configs) {
            ambiguous.add("needs the whole context" + where(parser, dfa, stop));
        }

        private static String where(Parser parser, DFA dfa, int stop) {
            StringBuilder text =
                    new StringBuilder(", rule " + parser.getRuleNames()[dfa.atnStartState.ruleIndex] + ":");
            for (int i = Math.max(0, stop - SHOWN); i <= stop; i++) {
                text.append(' ').append(parser.getTokenStream().get(i).getText());
            }
            return text.toString();
        }
    }
}
