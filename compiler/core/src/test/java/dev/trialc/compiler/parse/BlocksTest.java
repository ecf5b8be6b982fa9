package dev.trialc.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.grammar.TrialLexer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** Where a brace is missing is seen by the same rules by which a misplaced statement is: two tables, on two floors, that say the same. */
class BlocksTest {
    private static final Path ROOT = Path.of("src/test/corpus/reference").toAbsolutePath();

    private static final Map<Integer, String> BLOCKS = Map.of(
            TrialLexer.S_REGIMEN, "regimen R from FirstDose",
            TrialLexer.S_SCHEDULE, "schedule",
            TrialLexer.S_CRITERIA, "criteria C",
            TrialLexer.S_EXAMPLE, "example \"e\"",
            TrialLexer.ENDPOINT, "primary endpoint E");

    /** One for each statement word but {@code identity}'s own. */
    private static final List<String> STATEMENTS = List.of(
            "trial event Closing",
            "library L",
            "source S \"s.txt\"",
            "use \"u.trial\"",
            "identity {\n}",
            "background \"b\"",
            "gap \"g\"",
            "discrepancy \"a\" against \"b\" open",
            "accept finding TRL7001 because \"b\"",
            "fact f is yes or no",
            "group G when f",
            "event Ev",
            "arm A",
            "randomize 1:1 to A, B",
            "drug D",
            "procedure P",
            "choice Ch by Investigator is one of A, B",
            "parameter Pa is a duration",
            "epoch Ep from Consent to Death",
            "counting from day 0",
            "regimen R2 {\n}",
            "cycle of 28 days",
            "continue until Death",
            "give D",
            "levels D 10 mg, 5 mg",
            "modify D when f {\n}",
            "interrupt until f",
            "resume one level lower",
            "reduce by one level",
            "re-escalate by one level",
            "discontinue",
            "perform P",
            "observe D",
            "schedule {\n}",
            "visit V on day 1",
            "unscheduled visit U",
            "activity Ac",
            "mark P \"by telephone\"",
            "collect Co from Consent to Death",
            "avoid Av from Consent to Death",
            "grid {\n | V |\n}",
            "note a",
            "require Consent before any procedure",
            "criteria C2 {\n}",
            "inclusion I",
            "exclusion X",
            "stop treatment T",
            "overall objective Ov",
            "primary objective Pr",
            "secondary endpoint Se {\n}",
            "exploratory objective Ex",
            "time to Death",
            "proportion",
            "incidence of Ae",
            "change of f",
            "descriptive of f",
            "censor at Death",
            "assessed by Investigator",
            "timeframe 2 years",
            "population \"p\"",
            "example \"e\" {\n}",
            "given FirstDose on 2026-01-20",
            "horizon 2026-01-20",
            "expect V on 2026-01-20");

    @Test
    void every_statement_word_has_a_sample() {
        Set<String> words = new TreeSet<>();
        STATEMENTS.forEach(s -> words.add(s.split("[^\\w-]", 2)[0]));
        assertThat(words).isEqualTo(StatementWords.all());
    }

    @Test
    void a_word_stands_in_a_block_for_both_or_for_neither() {
        Set<String> different = new HashSet<>();
        BLOCKS.forEach((kind, head) -> {
            for (String statement : STATEMENTS) {
                boolean misplaced = misplaced("trial T\n" + head + " {\n" + statement + "\n}\n");
                if (misplaced == Blocks.inside(kind, type(statement))) {
                    different.add(statement + " in " + head);
                }
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void a_word_stands_outside_all_braces_for_both_or_for_neither() {
        assertThat(STATEMENTS)
                .allMatch(s -> misplaced("trial T\n" + s + "\n") != Blocks.outside(type(s)) || bothPlaces(s));
    }

    /** Outside braces they need nothing said of them: no block is left by them. */
    private static boolean bothPlaces(String statement) {
        return statement.startsWith("gap") || statement.startsWith("discrepancy");
    }

    private static boolean misplaced(String text) {
        SourceFile source = new SourceFile("x.trial", text);
        assertThat(TrialFileParser.parse(source).findings()).as(text).isEmpty();
        return new CompilerSession(Optional.of(ROOT))
                .check(source, ROOT).findings().stream()
                        .anyMatch(f ->
                                f.code() == Code.MISPLACED_STATEMENT && f.what().contains("statement does not stand"));
    }

    private static int type(String statement) {
        return TrialFileParser.tokens(statement).stream()
                .mapToInt(Token::getType)
                .findFirst()
                .orElseThrow();
    }
}
