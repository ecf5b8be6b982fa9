package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Slot;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the rule corpus, whose dates were worked out by hand, in the interpreter and in the generated classes: every column of every row.
 *
 * <p>Without random participants, so that mutation testing asks what the examples alone would notice.
 */
class RuleExamplesAgreeTest {

    @TestFactory
    Stream<DynamicTest> datesByHandHoldInBoth() {
        return RuleTrials.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(RuleTrials.named(name))));
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
        all.assertAll();
    }

    private static String words(ExampleRunner.Checked checked) {
        return checked.expectation().origin().slots().stream().map(Slot::words).collect(Collectors.joining(" "));
    }
}
