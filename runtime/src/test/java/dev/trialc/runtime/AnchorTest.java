package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates that others are counted from (T02, T03, T07, T09). */
class AnchorTest {
    private static final Anchor MARCH_31 = known("2026-03-31", "A");
    private static final Anchor UNKNOWN = Anchor.unknown("B");

    private static Anchor known(String date, String name) {
        return Anchor.known((int) LocalDate.parse(date).toEpochDay(), name);
    }

    @Test
    void shiftsFollowTheCalendarAndKeepTheName() {
        assertThat(MARCH_31.plusDays(1)).hasToString("A on 2026-04-01");
        assertThat(MARCH_31.plusWeeks(1)).hasToString("A on 2026-04-07");
        assertThat(MARCH_31.plusMonths(1)).hasToString("A on 2026-04-30");
        assertThat(MARCH_31.plusYears(1)).hasToString("A on 2027-03-31");
        assertThat(MARCH_31.minusDays(1)).hasToString("A on 2026-03-30");
        assertThat(MARCH_31.minusWeeks(1)).hasToString("A on 2026-03-24");
        assertThat(MARCH_31.minusMonths(1)).hasToString("A on 2026-02-28");
        assertThat(MARCH_31.minusYears(1)).hasToString("A on 2025-03-31");
    }

    @Test
    void aShiftRemembersWhatItWasCountedFrom() {
        Anchor shifted = MARCH_31.minusMonths(1);
        assertThat(shifted.base()).isEqualTo(MARCH_31.day());
        assertThat(shifted.interval()).isEqualTo(31);
        assertThat(MARCH_31.interval()).isZero();
    }

    @Test
    void aLengthThatAParameterSaysMayBeNeededToo() {
        assertThat(MARCH_31.plus(Stated.of(Length.days(2)))).hasToString("A on 2026-04-02");
        assertThat(MARCH_31.minus(Stated.of(Length.days(2)))).hasToString("A on 2026-03-29");
        assertThat(UNKNOWN.plusDays(1)).hasToString("pending (needs B)");
        assertThat(UNKNOWN.needs()).containsExactly("B");
    }

    @Test
    void theFirstIsTheEarliestKnownOneAndOnATieTheFirstWritten() {
        Anchor same = known("2026-03-31", "C");
        Anchor later = known("2026-04-01", "D");
        assertThat(Anchor.firstOf(MARCH_31, same).name()).isEqualTo("A");
        assertThat(Anchor.firstOf(later, same, MARCH_31).name()).isEqualTo("C");
        assertThat(Anchor.firstOf(UNKNOWN, later).name()).isEqualTo("D");
        assertThat(Anchor.firstOf(later, UNKNOWN).name()).isEqualTo("D");
        assertThat(Anchor.firstOf(UNKNOWN, Anchor.unknown("E")).needs()).containsExactly("B or E");
    }

    @Test
    void theLaterWaitsForAllAndOnATieIsTheFirstWritten() {
        Anchor same = known("2026-03-31", "C");
        Anchor later = known("2026-04-01", "D");
        assertThat(Anchor.laterOf(MARCH_31, same).name()).isEqualTo("A");
        assertThat(Anchor.laterOf(MARCH_31, later).name()).isEqualTo("D");
        assertThat(Anchor.laterOf(later, MARCH_31).name()).isEqualTo("D");
        assertThat(Anchor.laterOf(MARCH_31, UNKNOWN, Anchor.unknown("E")).needs())
                .containsExactly("B and E");
    }

    @Test
    void anAlternativeIsForWhatIsUnknownAndNotForWhatIsOpen() {
        assertThat(MARCH_31.orElse(known("2026-01-01", "C")).name()).isEqualTo("A");
        assertThat(UNKNOWN.orElse(MARCH_31).name()).isEqualTo("A");
        assertThat(UNKNOWN.orElse(Anchor.unknown("E")).needs()).isEqualTo(List.of("B or E"));
        assertThat(Anchor.open("V").orElse(MARCH_31).needs()).containsExactly("V");
        assertThat(Optional.of(Anchor.open("V").plusDays(3).orElse(MARCH_31)).map(Anchor::isKnown))
                .contains(false);
    }
}
