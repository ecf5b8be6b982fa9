package dev.trialc.compiler.differential.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A protocol of a hundred lines explains nothing; what is left of it must be what matters, and still compile. */
class ProtocolShrinkerTest {
    @Test
    void onlyTheClauseThatMattersIsLeft() {
        RandomProtocol found = first("counted from the last one due");
        RandomProtocol smallest = new ProtocolShrinker(p -> p.text().contains("counted from the last one due")
                        && !p.check().hasErrors())
                .shrink(found);
        // a regimen of three lines, a visit in its schedule, and perhaps an arm in which it is another one
        assertThat(smallest.text().lines().count()).as(smallest.text()).isLessThanOrEqualTo(8);
        assertThat(smallest.text()).doesNotContain("group", "fact", "grid", "only if", "±", "gap");
        assertThat(smallest.check().hasErrors()).isFalse();
    }

    @Test
    void aGridKeepsTheColumnThatMatters() {
        RandomProtocol smallest = new ProtocolShrinker(
                        p -> p.text().contains("X[a]") && !p.check().hasErrors())
                .shrink(first("X[a]"));
        assertThat(smallest.text().lines().filter(l -> l.contains("|"))).hasSize(2);
        assertThat(smallest.text().lines().filter(l -> l.contains("visit"))).hasSize(1);
    }

    @Test
    void numbersBecomeSmall() {
        RandomProtocol smallest = new ProtocolShrinker(p -> p.text().matches("(?s).*through cycle [0-9]+.*")
                        && !p.check().hasErrors())
                .shrink(first("through cycle 1"));
        assertThat(smallest.text()).contains("through cycle 1").doesNotContain("through cycle 13");
    }

    private static RandomProtocol first(String words) {
        return IntStream.range(0, 1_000)
                .mapToObj(n -> RandomProtocol.make(3, n))
                .filter(p -> p.text().contains(words) && p.text().lines().count() > 15)
                .findFirst()
                .orElseThrow();
    }
}
