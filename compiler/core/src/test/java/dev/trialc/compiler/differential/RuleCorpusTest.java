package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A small protocol for each rule of time, with dates worked out by hand: {@code <rule>-<what it shows>.trial}.
 *
 * <p>Its examples must hold in the interpreter and in the generated class, and both must agree on random participants.
 */
class RuleCorpusTest {
    private static final Path FOLDER = Path.of("src", "test", "corpus", "schedule");
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int PARTICIPANTS = (int) RunOptions.number("TRIALC_CORPUS_PARTICIPANTS", 300);

    /** The rules of time. */
    private static final List<String> RULES = List.of(
            "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T15",
            "T16", "T17", "T18", "T19", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T31", "T32",
            "T33", "T41", "T42", "T43", "T44", "T51");

    @Test
    void everyRuleHasAPlainAndAContestedFixture() throws IOException {
        List<String> names =
                fixtures().stream().map(f -> f.getFileName().toString()).toList();
        for (String rule : RULES) {
            assertThat(names.stream().filter(n -> n.startsWith(rule + "-")))
                    .as("fixtures of " + rule)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(names).allMatch(n -> n.startsWith("mixed-") || RULES.contains(n.substring(0, 3)));
    }

    @TestFactory
    Stream<DynamicTest> datesByHandHoldInBoth() throws IOException {
        return fixtures().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(Trial.of(f))));
    }

    private static void check(Trial trial) {
        assertThat(trial.protocol().examples()).as("worked examples").isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (Example example : trial.protocol().examples()) {
            new ExampleRunner(trial.protocol())
                    .run(example).checked().stream()
                            .filter(c -> !c.holds())
                            .forEach(c -> all.fail(
                                    "interpreter, " + example.title() + ": " + words(c) + ", but found " + c.rows()));
            new Comparison(trial)
                    .of(Person.of(example))
                    .ifPresent(d -> all.fail("generated class, " + example.title() + ": " + Report.of(trial, 0, 0, d)));
        }
        all.assertThatCode(() -> new Agreement(trial).check(SEED, PARTICIPANTS)).doesNotThrowAnyException();
        all.assertAll();
    }

    private static String words(ExampleRunner.Checked checked) {
        return checked.expectation().origin().slots().stream().map(Slot::words).collect(Collectors.joining(" "));
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".trial")).sorted().toList();
        }
    }
}
