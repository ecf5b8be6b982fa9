package dev.trialc.compiler.differential.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.session.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A generator is worth what its protocols are: accepted by the compiler, different from one another, of every construct. */
class RandomProtocolTest {
    private static final int MANY = 1_000;
    private static final List<RandomProtocol> PROTOCOLS =
            IntStream.range(0, MANY).mapToObj(n -> RandomProtocol.make(1, n)).toList();

    /** Constructs by words that only they have. */
    private static final List<String> CONSTRUCTS = List.of(
            "delays move later cycles",
            "delays do not move later cycles",
            "days thereafter",
            "led by",
            "cycle not stated",
            "thereafter",
            "even cycles",
            "2nd cycle",
            "from cycle",
            "through cycle",
            "through week",
            "through month",
            "through day",
            ", for ",
            "for at most",
            "starting on cycle 1",
            "starting on FirstDose",
            "counted from the last one due",
            "counted from the last one done",
            "counted from week",
            "counted from cycle",
            "counted from month",
            "first of",
            "the later of",
            ", else",
            "due , else",
            "or instead on",
            "each Relapse",
            "second Relapse",
            " since FirstDose",
            " since planned V",
            "last but one Relapse",
            "LastDose of",
            "planned V1",
            "actual V1",
            "until",
            "within",
            "at least",
            "between day",
            "on day -",
            "on days",
            "at weeks",
            " weeks after",
            " months after",
            "±",
            "-3/+7 days",
            " %",
            "epoch RunIn",
            "trial event",
            "counting from day 0",
            "in Control:",
            "otherwise:",
            "in Experimental",
            "for Group1",
            "only if",
            "unless",
            "at least 2 of",
            "baseline",
            "known",
            "× ULN",
            "judgment",
            "choice Backbone",
            "give Backbone",
            "dose not stated",
            "frequency not stated",
            "days not stated",
            "timing not stated",
            ", then 150 mg",
            "confirmed at least",
            "after Low",
            "delay at most",
            "days between starts",
            "cycle start requires",
            "levels ",
            "modify ",
            "interrupt until",
            "then discontinue",
            "lower",
            "reduce by",
            "the second time",
            "for each ",
            "instead 150 mg for Group1",
            "in Experimental",
            "calculated from weight,",
            "by Calvert",
            "rounded to",
            "always recalculated",
            "never recalculated",
            "change from baseline",
            "change from the last dose",
            "over 90 minutes",
            "as bolus",
            "(X)",
            "hours",
            "working days after",
            "within 5 working days",
            "± 2 working days",
            "require Consent before any procedure",
            "due to toxicity",
            "done , else",
            "perform",
            "observe",
            "may give ",
            "as 2 × 75 mg",
            "as 2 x 250 IU",
            "instruct",
            "grid",
            "note a",
            "collect",
            "avoid",
            "times , 2 to 5 minutes apart",
            "at the next visit",
            "with agreement of",
            "before PK",
            ", before ",
            "after Vitals",
            "once in V",
            "serves",
            "cites",
            "assumed",
            "gap");

    @Test
    void theSameSeedAndNumberIsTheSameProtocol() {
        assertThat(RandomProtocol.make(1, 5).text())
                .isEqualTo(PROTOCOLS.get(5).text())
                .isNotEqualTo(PROTOCOLS.get(6).text());
        assertThat(RandomProtocol.make(2, 5).text())
                .isNotEqualTo(PROTOCOLS.get(5).text());
    }

    /** Of the few that are refused, nearly all name cycles that another clause leaves out. */
    @Test
    void nearlyAllAreAccepted() {
        List<String> refused = new ArrayList<>();
        for (RandomProtocol protocol : PROTOCOLS) {
            Compilation compilation = protocol.check();
            compilation.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(f -> refused.add(protocol.name() + ": " + f.what()));
        }
        assertThat(refused).hasSizeLessThanOrEqualTo(MANY / 100);
    }

    @Test
    void everyConstructIsThere() {
        assertThat(CONSTRUCTS)
                .allSatisfy(words -> assertThat(PROTOCOLS.stream()
                                .filter(p -> p.text().contains(words))
                                .count())
                        .as(words)
                        .isGreaterThanOrEqualTo(3));
    }
}
