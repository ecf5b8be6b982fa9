package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.runtime.Occurrence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;

/** Two oracles that know nothing of this compiler: recurrence rules of RFC 5545 and RFC 7529 for series, java.time for single offsets. */
class CalendarOracleTest {
    private static final int DATES = 150;
    private static final int[] STEPS = {1, 2, 3, 4, 6, 7, 9, 12, 13, 28};
    private static final List<String> UNITS = List.of("day", "week", "month", "year");
    private static final Trial SERIES = trial(true);
    private static final Trial OFFSETS = trial(false); // apart, because a series of thirty years is long

    @Test
    void seriesAreThoseOfRecurrenceRules() throws InvalidRecurrenceRuleException {
        Dice dice = new Dice(11, 0);
        for (int n = 0; n < DATES; n++) {
            LocalDate start = dice.day();
            LocalDate horizon = start.plusDays(dice.between(20, 2_000));
            List<Occurrence> rows = rows(SERIES, start, horizon);
            for (String unit : UNITS) {
                for (int step : STEPS) {
                    assertThat(due(rows, name("Every", step, unit)))
                            .as("every " + step + " " + unit + " from " + start + " to " + horizon)
                            .isEqualTo(recurrence(start, step, unit, horizon));
                }
            }
        }
    }

    @Test
    void offsetsAreThoseOfTheCalendar() {
        Dice dice = new Dice(12, 0);
        for (int n = 0; n < 4 * DATES; n++) {
            LocalDate start = dice.day();
            List<Occurrence> rows = rows(OFFSETS, start, start.plusYears(30));
            for (int step : STEPS) {
                assertThat(due(rows, name("After", step, "month"))).containsExactly(start.plusMonths(step));
                assertThat(due(rows, name("Before", step, "month"))).containsExactly(start.minusMonths(step));
                assertThat(due(rows, name("After", step, "year"))).containsExactly(start.plusYears(step));
                assertThat(due(rows, name("Before", step, "year"))).containsExactly(start.minusYears(step));
            }
        }
    }

    /** Both implementations are asked, and agree. */
    private static List<Occurrence> rows(Trial trial, LocalDate start, LocalDate horizon) {
        Person person = new Person(List.of(new Entry.Happened("Start", start)), horizon);
        assertThat(new Comparison(trial).of(person)).isEmpty();
        return trial.calculator().schedule(person.record(trial.protocol()), horizon);
    }

    private static List<LocalDate> due(List<Occurrence> rows, String visit) {
        return rows.stream()
                .filter(r -> r.item().equals(visit))
                .map(r -> r.due().orElseThrow())
                .toList();
    }

    /** RFC 7529's SKIP=BACKWARD is the clamping of T03; the rule's first occurrence, its start, is left out (T21). */
    private static List<LocalDate> recurrence(LocalDate start, int step, String unit, LocalDate horizon)
            throws InvalidRecurrenceRuleException {
        String frequency = unit.equals("day") ? "DAILY" : unit.toUpperCase(Locale.ROOT) + "LY";
        RecurrenceRuleIterator rule = new RecurrenceRule(
                        "RSCALE=GREGORIAN;FREQ=" + frequency + ";INTERVAL=" + step + ";SKIP=BACKWARD")
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        List<LocalDate> dates = new ArrayList<>();
        rule.nextDateTime();
        while (true) {
            DateTime next = rule.nextDateTime();
            LocalDate date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (date.isAfter(horizon)) {
                return dates;
            }
            dates.add(date);
        }
    }

    private static String name(String kind, int step, String unit) {
        return kind + step + unit;
    }

    private static Trial trial(boolean series) {
        StringBuilder text = new StringBuilder("trial CalendarOracle version \"1.0\"\nevent Start\nschedule {\n");
        for (String unit : series ? UNITS : List.<String>of()) {
            for (int step : STEPS) {
                text.append("visit " + name("Every", step, unit) + " every " + step + " " + unit
                        + "s from Start until Death\n");
            }
        }
        for (String unit : series ? List.<String>of() : UNITS.subList(2, 4)) {
            IntStream.of(STEPS).forEach(step -> {
                text.append("visit " + name("After", step, unit) + " " + step + " " + unit + "s after Start\n");
                text.append("visit " + name("Before", step, unit) + " " + step + " " + unit + "s before Start\n");
            });
        }
        Path root = Path.of("").toAbsolutePath();
        Compilation compilation = new CompilerSession(Optional.of(root))
                .check(new SourceFile("oracle.trial", text.append("}\n").toString()), root);
        return Trial.of("oracle", compilation);
    }
}
