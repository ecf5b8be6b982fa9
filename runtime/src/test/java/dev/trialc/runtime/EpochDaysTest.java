package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EpochDaysTest {
    @Test
    void t03_monthsAgreeWithTheCalendarOfTheJdk() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            LocalDate date = EpochDays.date(EpochDays.FIRST + random.nextInt(200_000));
            int months = random.nextInt(2400) - 1200;
            assertThat(EpochDays.plusMonths((int) date.toEpochDay(), months))
                    .as("%s plus %d months", date, months)
                    .isEqualTo((int) date.plusMonths(months).toEpochDay());
        }
    }

    @Test
    void sumsBeyondTheCalendarStop() {
        assertThat(EpochDays.plusDays(EpochDays.LAST, Integer.MAX_VALUE)).isEqualTo(EpochDays.NEVER);
        assertThat(EpochDays.plusDays(EpochDays.NEVER, 1)).isEqualTo(EpochDays.NEVER);
        assertThat(EpochDays.plusMonths(EpochDays.LAST, Integer.MAX_VALUE)).isEqualTo(EpochDays.NEVER);
        assertThat(EpochDays.plusMonths(EpochDays.NEVER, 1)).isEqualTo(EpochDays.NEVER);
        assertThat(EpochDays.plusDays(0, -10_000_000_000L)).isLessThan(EpochDays.FIRST);
    }

    @Test
    void yearsOfAgeAgreeWithTheCalendarOfTheJdk() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            LocalDate birth = EpochDays.date(EpochDays.FIRST + random.nextInt(40_000));
            LocalDate at = birth.plusDays(random.nextInt(40_000));
            assertThat(EpochDays.completedYears((int) birth.toEpochDay(), (int) at.toEpochDay()))
                    .as("%s at %s", birth, at)
                    .isEqualTo(Period.between(birth, at).getYears());
        }
        int leap = (int) LocalDate.of(2008, 2, 29).toEpochDay();
        assertThat(EpochDays.completedYears(
                        leap, (int) LocalDate.of(2026, 2, 28).toEpochDay()))
                .isEqualTo(17);
        assertThat(EpochDays.completedYears(leap, (int) LocalDate.of(2026, 3, 1).toEpochDay()))
                .isEqualTo(18);
    }
}
