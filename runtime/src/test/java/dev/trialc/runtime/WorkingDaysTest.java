package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** T34. Easter 2026: Good Friday is 3 April, Easter Monday 6 April. */
class WorkingDaysTest {
    private static final WorkingDays EASTER = WorkingDays.parse("2026-04-03, 2026-04-06");

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static String after(WorkingDays days, String date, int number) {
        return EpochDays.date(days.after(day(date), number)).toString();
    }

    private static String before(WorkingDays days, String date, int number) {
        return EpochDays.date(days.before(day(date), number)).toString();
    }

    @Test
    void theDayThatIsCountedFromIsNotCounted() {
        assertThat(after(EASTER, "2026-03-31", 1)).isEqualTo("2026-04-01");
        assertThat(after(EASTER, "2026-03-31", 3)).isEqualTo("2026-04-07");
        assertThat(after(EASTER, "2026-04-04", 1)).isEqualTo("2026-04-07");
        assertThat(after(EASTER, "2026-04-06", 1)).isEqualTo("2026-04-07");
        assertThat(before(EASTER, "2026-04-07", 1)).isEqualTo("2026-04-02");
        assertThat(before(EASTER, "2026-04-05", 1)).isEqualTo("2026-04-02");
        assertThat(before(EASTER, "2026-04-03", 4)).isEqualTo("2026-03-30");
    }

    @Test
    void noneAtAllIsTheDayItself() {
        assertThat(after(EASTER, "2026-04-04", 0)).isEqualTo("2026-04-04");
        assertThat(before(EASTER, "2026-04-03", 0)).isEqualTo("2026-04-03");
    }

    /** Against the rule's own words: day by day. */
    @Test
    void manyHolidaysInAnyPlace() {
        Random random = new Random(34);
        for (int run = 0; run < 200; run++) {
            Set<LocalDate> holidays = new TreeSet<>();
            LocalDate middle = LocalDate.of(1969, 11, 1).plusDays(random.nextInt(120));
            for (int n = random.nextInt(25); n > 0; n--) {
                holidays.add(middle.plusDays(random.nextInt(40) - 20));
            }
            WorkingDays days = WorkingDays.without(holidays.toArray(new LocalDate[0]));
            int number = 1 + random.nextInt(12);
            assertThat(after(days, middle.toString(), number)).isEqualTo(walk(middle, number, 1, holidays));
            assertThat(before(days, middle.toString(), number)).isEqualTo(walk(middle, number, -1, holidays));
        }
    }

    private static String walk(LocalDate from, int number, int step, Set<LocalDate> holidays) {
        LocalDate day = from;
        for (int left = number; left > 0; ) {
            day = day.plusDays(step);
            left -= day.getDayOfWeek().getValue() > 5 || holidays.contains(day) ? 0 : 1;
        }
        return day.toString();
    }

    @Test
    void words() {
        assertThat(WorkingDays.parse(" none ")).hasToString("none");
        assertThat(WorkingDays.parse("2026-04-06,2026-04-03 , 2026-04-06")).hasToString("2026-04-03, 2026-04-06");
        assertThat(WorkingDays.parse("2026-04-04")).hasToString("2026-04-04");
        for (String wrong : List.of(
                "",
                "Easter",
                "2026-04-03,",
                ", 2026-04-03",
                "2026-04-03 2026-04-06",
                "none, 2026-04-03",
                "2026-04-03, none",
                "2026-02-30",
                "1899-12-31",
                "3.4.2026")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> WorkingDays.parse(wrong));
        }
        assertThatExceptionOfType(DateOutOfRangeException.class)
                .isThrownBy(() -> WorkingDays.without(LocalDate.of(1899, 12, 31)));
    }

    @Test
    void anchorsWaitForTheHolidaysToo() {
        Stated<WorkingDays> unknown = Stated.unknown("Holidays");
        Anchor consent = Anchor.known(day("2026-04-02"), "Consent");
        assertThat(consent.plusWorkingDays(1, Stated.of(EASTER))).hasToString("Consent on 2026-04-07");
        assertThat(consent.minusWorkingDays(1, Stated.of(EASTER))).hasToString("Consent on 2026-04-01");
        assertThat(consent.plusWorkingDays(1, Stated.of(EASTER)).base()).isEqualTo(consent.day());
        assertThat(consent.plusWorkingDays(1, unknown).needs()).containsExactly("Holidays");
        assertThat(Anchor.unknown("Consent")
                        .minusWorkingDays(1, unknown)
                        .minusWorkingDays(2, unknown)
                        .needs())
                .containsExactly("Consent", "Holidays");
        assertThat(Anchor.unknown("Consent")
                        .plusWorkingDays(1, Stated.of(EASTER))
                        .needs())
                .containsExactly("Consent");
    }

    @Test
    void windowsReachToWorkingDays() {
        Window window = Window.workingDays(1, 2, Stated.of(EASTER));
        assertThat(EpochDays.date(window.earliest(day("2026-04-04"), 0))).hasToString("2026-04-02");
        assertThat(EpochDays.date(window.latest(day("2026-04-04"), 0))).hasToString("2026-04-08");
        assertThat(window).hasToString("-1/+2 working days");
        assertThat(Window.workingDays(2, 2, Stated.unknown("Holidays")).needs()).containsExactly("Holidays");
        assertThat(Window.NONE.needs()).isEmpty();
    }
}
