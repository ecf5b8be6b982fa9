package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.runtime.Condition;
import dev.trialc.runtime.Course;
import dev.trialc.runtime.Deviation;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.OccurrenceSink;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.PlannedActivity;
import dev.trialc.runtime.ScheduleCalculator;
import dev.trialc.runtime.TrialMetadata;
import dev.trialc.runtime.Truth;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A comparison that never finds anything would look just like agreement: wrong calculators have to be caught. */
class ComparisonTest {
    private static final Trial TRIAL =
            Trial.of(Path.of("src", "test", "corpus", "schedule", "T14-when-cycles-are-complete.trial"));

    @Test
    void aWrongDateIsFoundShrunkAndReported() {
        Trial wrong = with(
                new Wrong(rows -> rows.stream().map(ComparisonTest::aDayLater).toList(), true));
        assertThatThrownBy(() -> new Agreement(wrong).check(7, 200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Scan: [studyDay, earliest, due, latest]")
                .hasMessageContaining("seed 7, participant ")
                .hasMessageContaining("interpreter: VISIT Scan, ordinal 1, cycle 3 day 1, study day 57")
                .hasMessageContaining("generated class: VISIT Scan, ordinal 1, cycle 3 day 1, study day 58")
                .hasMessageMatching("(?s).*example \"Scan: [^\"]*\" \\{\n  given FirstDose on [0-9-]+\n  horizon .*")
                .hasMessageContaining("  expect Scan 1 on ");
    }

    @Test
    void aMissingRowOfThePrimitivePathIsFound() {
        Trial wrong = with(new Wrong(UnaryOperator.identity(), false));
        assertThatThrownBy(() -> new Agreement(wrong).check(7, 200))
                .hasMessageContaining("generated class: VISIT Scan")
                .hasMessageContaining("primitive path: no such row");
    }

    @Test
    void theSameRowsInAnotherOrderAreFound() {
        Trial wrong = with(new Wrong(
                rows -> rows.stream()
                        .sorted((a, b) -> -a.orderingDate()
                                .orElse(LocalDate.MAX)
                                .compareTo(b.orderingDate().orElse(LocalDate.MAX)))
                        .toList(),
                true));
        assertThatThrownBy(() -> new Agreement(wrong).check(7, 200)).hasMessageContaining("order of ");
    }

    @Test
    void acceptingWhatTheOtherRefusesIsFound() {
        Person person = new Person(
                List.of(
                        new Entry.Happened("FirstDose", LocalDate.of(2026, 1, 20)),
                        new Entry.CycleStarted("R", 3, LocalDate.of(2026, 3, 1)),
                        new Entry.CycleStarted("R", 2, LocalDate.of(2026, 3, 2))),
                LocalDate.of(2026, 6, 30));
        assertThat(new Comparison(TRIAL).of(person)).as("both refuse").isEmpty();
        assertThat(new Comparison(with(new Refusing())).of(person.without(2, 3)))
                .hasValueSatisfying(d -> assertThat(d.kind()).isEqualTo("only the generated class refuses"));
    }

    private static Trial with(ScheduleCalculator calculator) {
        return new Trial(TRIAL.name(), TRIAL.protocol(), calculator);
    }

    private static Occurrence aDayLater(Occurrence row) {
        if (!row.item().equals("Scan") || row.due().isEmpty()) {
            return row;
        }
        return new Occurrence(
                row.kind(),
                row.item(),
                row.episode(),
                row.ordinal(),
                row.cycle(),
                row.cycleDay(),
                java.util.OptionalInt.of(row.studyDay().orElseThrow() + 1),
                row.earliest().map(d -> d.plusDays(1)),
                row.due().map(d -> d.plusDays(1)),
                row.latest().map(d -> d.plusDays(1)),
                row.status(),
                row.anchor(),
                row.actual(),
                row.flags(),
                row.amount(),
                row.route(),
                row.times(),
                row.source());
    }

    /** Changes the rows of a right calculator; its primitive path may show no visits at all. */
    private static class Wrong implements ScheduleCalculator {
        private final ScheduleCalculator right = TRIAL.calculator();
        private final UnaryOperator<List<Occurrence>> mistake;
        private final boolean showsVisits;

        Wrong(UnaryOperator<List<Occurrence>> mistake, boolean showsVisits) {
            this.mistake = mistake;
            this.showsVisits = showsVisits;
        }

        @Override
        public TrialMetadata metadata() {
            return right.metadata();
        }

        @Override
        public List<Occurrence> schedule(ParticipantRecord record, LocalDate until) {
            return mistake.apply(right.schedule(record, until));
        }

        @Override
        public List<Occurrence> doses(ParticipantRecord record, LocalDate until) {
            return right.doses(record, until);
        }

        @Override
        public void visit(ParticipantRecord record, int untilEpochDay, OccurrenceSink sink) {
            right.visit(record, untilEpochDay, row -> {
                if (showsVisits || !row.item().equals("Scan")) {
                    sink.accept(row);
                }
            });
        }

        @Override
        public List<Deviation> deviations(ParticipantRecord record) {
            return right.deviations(record);
        }

        @Override
        public List<PlannedActivity> activities(Occurrence visit, ParticipantRecord record) {
            return right.activities(visit, record);
        }

        @Override
        public Truth holds(Function<Course, Condition> condition, ParticipantRecord record, LocalDate date) {
            return right.holds(condition, record, date);
        }
    }

    private static final class Refusing extends Wrong {
        Refusing() {
            super(UnaryOperator.identity(), true);
        }

        @Override
        public List<Occurrence> schedule(ParticipantRecord record, LocalDate until) {
            return super.schedule(
                    ParticipantRecord.builder()
                            .cycleStart("R", 3, LocalDate.of(2026, 3, 1))
                            .cycleStart("R", 2, LocalDate.of(2026, 3, 2))
                            .build(),
                    until);
        }
    }
}
