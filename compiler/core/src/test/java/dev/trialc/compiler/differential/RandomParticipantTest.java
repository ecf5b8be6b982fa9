package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random testing is worth what its participants are: enough of each kind, few that are refused. */
class RandomParticipantTest {
    private static final int MANY = 2_000;
    private static final Trial STUDY = Trial.of(Path.of("..", "..", "protocols", "dalpiciclib-toremifene.trial"));
    private static final List<Person> PEOPLE = IntStream.range(0, MANY)
            .mapToObj(n -> new RandomParticipant(STUDY.protocol()).make(1, n))
            .toList();

    @Test
    void theSameSeedAndNumberIsTheSameParticipant() {
        RandomParticipant random = new RandomParticipant(STUDY.protocol());
        assertThat(random.make(1, 5)).isEqualTo(PEOPLE.get(5)).isNotEqualTo(PEOPLE.get(6));
        assertThat(random.make(2, 5)).isNotEqualTo(PEOPLE.get(5));
    }

    @Test
    void fewAreRefusedAndSomeAre() {
        long refused = PEOPLE.stream()
                .filter(p -> Comparison.Answer.of(
                                () -> STUDY.calculator().schedule(p.record(STUDY.protocol()), p.horizon()))
                        .refusal()
                        .isPresent())
                .count();
        assertThat(refused).isBetween(MANY / 200L, MANY / 8L);
    }

    @Test
    void everyKindOfParticipantIsThere() {
        assertMany(p -> !has(p, "FirstDose"));
        assertMany(p -> has(p, "Death"));
        assertMany(p -> has(p, "StudyWithdrawal"));
        assertMany(p -> has(p, "Progression"));
        assertMany(p -> has(p, "Discontinuation") && has(p, "LastDose"));
        assertMany(p -> has(p, "Discontinuation") && !has(p, "LastDose"));
        assertMany(p -> !has(p, "Discontinuation") && has(p, "LastDose"));
        assertMany(p -> any(p, e -> e instanceof Entry.Happened h && isLeapDay(h.date())));
        assertMany(p -> any(p, e -> e instanceof Entry.Happened h && h.date().getDayOfYear() > 362));
        assertMany(p -> any(p, e -> e instanceof Entry.CycleStarted c && c.cycle() > 2));
        assertMany(p -> any(p, Entry.Administered.class::isInstance));
        assertMany(p -> any(p, e -> e instanceof Entry.FactFound f && f.date().isPresent()));
        assertMany(p -> any(p, e -> e instanceof Entry.FactFound f && f.date().isEmpty()));
    }

    private static void assertMany(Predicate<Person> kind) {
        assertThat(PEOPLE.stream().filter(kind).count()).isGreaterThan(MANY / 100);
    }

    private static boolean has(Person person, String event) {
        return any(person, e -> e instanceof Entry.Happened h && h.event().equals(event));
    }

    private static boolean any(Person person, Predicate<Entry> test) {
        return person.entries().stream().anyMatch(test);
    }

    private static boolean isLeapDay(LocalDate date) {
        return date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    }
}
