package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.differential.protocols.RandomProtocol;
import dev.trialc.compiler.model.Plan;
import dev.trialc.runtime.Occurrence;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a disagreement would look like to whoever has to decide it: an artificial one, of series that are dated after a delay. */
class ProtocolPairTest {
    @Test
    void aProtocolAndItsParticipantBecomeSmallTogether() {
        ProtocolPair found = IntStream.range(0, 200)
                .boxed()
                .flatMap(n -> disagreement(RandomProtocol.make(5, n)).stream())
                .filter(p -> p.protocol().text().lines().count() > 12
                        && p.difference().person().entries().size() > 6)
                .findFirst()
                .orElseThrow();
        ProtocolPair smallest = found.shrunk(trial -> person -> artificial(trial, person));
        assertThat(smallest.protocol().text().lines().count()).isLessThanOrEqualTo(10);
        // the event that the regimen counts from and the start of cycle 2; the words that are left of the protocol may
        // need a parameter
        assertThat(smallest.difference().person().entries()).hasSizeBetween(2, 3);
        assertThat(smallest.toString())
                .contains("example \"late\"", "cycle 2 of ", "schedule {", "visit V", "cycle of ")
                // the event that its regimen counts from, perhaps the first of several; FirstDose where it names none
                .containsPattern("(?s)FirstDose on \\d{4}|(\\w+) on \\d{4}.*regimen [^{]*from [^{]*\\b\\1\\b");
        assertThat(smallest.protocol().check().hasErrors()).isFalse();
    }

    private static Optional<ProtocolPair> disagreement(RandomProtocol protocol) {
        Function<Trial, Function<Person, Optional<Difference>>> check = trial -> person -> artificial(trial, person);
        var compilation = protocol.check();
        if (compilation.hasErrors()) {
            return Optional.empty();
        }
        RandomParticipant random = new RandomParticipant(compilation.protocol().orElseThrow());
        return IntStream.range(0, 20)
                .boxed()
                .flatMap(n -> ProtocolPair.of(protocol, random.make(5, n), check).stream())
                .findFirst()
                .map(d -> new ProtocolPair(protocol, d));
    }

    /** As if one side dated cycle visits wrongly once cycle 2 was recorded. */
    private static Optional<Difference> artificial(Trial trial, Person person) {
        boolean recorded = person.entries().stream()
                .anyMatch(e -> e instanceof Entry.CycleStarted c
                        && c.cycle() == 2
                        && trial.protocol().regimen(c.regimen()).isPresent());
        boolean counted =
                trial.protocol().visits().stream().anyMatch(v -> v.timing().plan() instanceof Plan.CycleDays);
        Optional<Occurrence> row = recorded && counted
                ? Comparison.Answer.of(
                                () -> trial.calculator().schedule(person.record(trial.protocol()), person.horizon()))
                        .rows()
                        .stream()
                        .filter(r -> r.cycle().orElse(0) == 2)
                        .findFirst()
                : Optional.empty();
        return row.map(r -> new Difference(person, "late", "one", Optional.of(r), "other", Optional.empty(), ""));
    }
}
