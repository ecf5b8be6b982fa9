package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.ClockTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatIsSaidOfARecordIsDroppedUnlessItMatters() {
        SortedMap<String, Entry.Happened.Attribute> said = new TreeMap<>();
        said.put("severe", new Entry.Happened.Attribute("yes", ""));
        said.put("size", new Entry.Happened.Attribute("3", " cm"));
        Person person = new Person(
                List.of(
                        new Entry.Happened("FirstDose", DAY, ClockTime.parse("14:30"), new TreeMap<>()),
                        new Entry.Happened("Attack", DAY, ClockTime.parse("08:00+01:00"), said)),
                DAY.plusDays(400));

        Difference smallest =
                new Shrinker(ShrinkerTest::severe).shrink(severe(person).orElseThrow());

        assertThat(smallest.person().entries())
                .singleElement()
                .extracting(Entry::given)
                .isEqualTo(Optional.of("Attack (severe is yes) on 2026-03-01"));
    }

    /** As if the two differed for a severe attack. */
    private static Optional<Difference> severe(Person person) {
        boolean differs = person.entries().stream()
                .anyMatch(e -> e instanceof Entry.Happened h && h.attributes().containsKey("severe"));
        return differs
                ? Optional.of(new Difference(person, "severe", "one", Optional.empty(), "other", Optional.empty(), ""))
                : Optional.empty();
    }
}
