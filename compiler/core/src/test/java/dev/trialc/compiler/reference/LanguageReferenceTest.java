package dev.trialc.compiler.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.grammar.TrialLexer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The language reference: its examples compile, its worked examples come out, its tables leave nothing out. */
class LanguageReferenceTest {
    /** Reserved in the lexer, but names as well (rule {@code name} of the grammar). */
    private static final Set<String> ALSO_NAMES = Set.copyOf(List.of(
            "open",
            "finding",
            "best",
            "response",
            "given",
            "restart",
            "discontinue",
            "lower",
            "same",
            "starts",
            "without",
            "stratified",
            "bolus",
            "rounded",
            "recalculated",
            "always",
            "never",
            "working",
            "be",
            "reused",
            "next",
            "apart",
            "agreement",
            "serves",
            "since"));

    private final String page = SmallStudy.read(SmallStudy.REFERENCE);
    private final SmallStudy study = new SmallStudy();

    @TestFactory
    Stream<DynamicTest> everyBlockCompiles() {
        return trials().map(s -> DynamicTest.dynamicTest(
                s.toString(),
                () -> assertThat(study.findings(s))
                        .as(study.protocol(s))
                        .noneMatch(d -> d.severity() == Severity.ERROR)));
    }

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleComesOut() {
        return trials().filter(s -> s.text().contains("example \""))
                .map(s -> DynamicTest.dynamicTest(s.toString(), () -> {
                    SourceFile source = new SourceFile("snippet.trial", study.protocol(s));
                    var protocol = new CompilerSession(Optional.empty())
                            .check(source, Path.of("src/test/corpus/reference").toAbsolutePath())
                            .protocol()
                            .orElseThrow();
                    for (ExampleRunner.Outcome outcome : new ExampleRunner(protocol).runAll()) {
                        assertThat(outcome.checked()).allMatch(ExampleRunner.Checked::holds);
                    }
                }));
    }

    @Test
    void everyBlockIsMarked() {
        assertThat(Snippet.of(page))
                .allMatch(s -> s.isTrial() || s.kind().equals("words"))
                .hasSize((int) (page.lines().filter(l -> l.startsWith("```")).count() / 2));
    }

    @Test
    void everyReservedWordIsListed() {
        Set<String> reserved = new TreeSet<>();
        for (int type = 1; type <= TrialLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = TrialLexer.VOCABULARY.getLiteralName(type);
            if (literal != null && literal.matches("'[a-z]+'")) {
                reserved.add(literal.substring(1, literal.length() - 1));
            }
        }
        reserved.removeAll(ALSO_NAMES);
        assertThat(words()).containsAll(reserved);
    }

    @Test
    void noListedWordIsFree() {
        for (String word : words()) {
            List<? extends Token> tokens = new TrialLexer(CharStreams.fromString(word)).getAllTokens();
            assertThat(tokens).as(word).hasSize(1);
            assertThat(tokens.get(0).getType()).as(word).isNotEqualTo(TrialLexer.ID);
        }
    }

    @Test
    void everyStatementIsShown() {
        for (HeadKind kind : HeadKind.values()) {
            String word = switch (kind) {
                case IDENTITY_ENTRY -> "sponsor";
                case OBJECTIVE -> "primary objective";
                case ENDPOINT -> "primary endpoint";
                default -> kind.words();
            };
            boolean shown = trials().anyMatch(s -> shows(s, word));
            assertThat(shown || page.contains("`" + word)).as(word).isTrue();
        }
    }

    private static boolean shows(Snippet snippet, String word) {
        return snippet.text().lines().map(String::strip).anyMatch(l -> l.startsWith(word + " ") || l.equals(word));
    }

    @Test
    void everyLineOfAnIdentityIsNamed() {
        for (IdentitySlot slot : IdentitySlot.values()) {
            assertThat(page).contains("`" + slot.word() + "`");
        }
    }

    @Test
    void everyRuleOfTimeThatIsNamedExists() {
        Set<String> rules = found("\\| (T\\d\\d) \\|");
        assertThat(rules).contains("T12");
        assertThat(rules).containsAll(found("\\((T\\d\\d)\\)"));
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> words() {
        String listed = Snippet.of(page).stream()
                .filter(s -> s.kind().equals("words"))
                .findFirst()
                .orElseThrow()
                .text();
        return new TreeSet<>(List.of(listed.strip().split("\\s+", -1)));
    }

    private Stream<Snippet> trials() {
        return Snippet.of(page).stream().filter(Snippet::isTrial);
    }
}
