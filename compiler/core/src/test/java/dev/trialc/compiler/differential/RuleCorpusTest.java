package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A small protocol for each rule of time, with dates worked out by hand: {@code <rule>-<what it shows>.trial}.
 *
 * <p>Its examples must hold in the interpreter and in the generated class ({@link RuleExamplesAgreeTest}), and both must agree on random
 * participants.
 */
class RuleCorpusTest {
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int PARTICIPANTS = (int) RunOptions.number("TRIALC_CORPUS_PARTICIPANTS", 300);

    /** The rules of time. */
    private static final List<String> RULES = List.of(
            "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T15",
            "T16", "T17", "T18", "T19", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T31", "T32",
            "T33", "T34", "T35", "T36", "T37", "T38", "T39", "T41", "T42", "T43", "T44", "T45", "T51", "T52", "T53",
            "T54", "T55");

    @Test
    void everyRuleHasAPlainAndAContestedFixture() {
        List<String> names = RuleTrials.names();
        for (String rule : RULES) {
            assertThat(names.stream().filter(n -> n.startsWith(rule + "-")))
                    .as("fixtures of " + rule)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(names).allMatch(n -> n.startsWith("mixed-") || RULES.contains(n.substring(0, 3)));
    }

    @TestFactory
    Stream<DynamicTest> bothAgreeOnRandomParticipants() {
        return RuleTrials.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> new Agreement(RuleTrials.named(name)).check(SEED, PARTICIPANTS)));
    }
}
