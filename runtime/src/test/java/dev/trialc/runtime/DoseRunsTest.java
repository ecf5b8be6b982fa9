package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doses by runs of days are the same rows as doses day by day. */
class DoseRunsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private enum Name implements Sourced {
        FirstDose,
        Toxicity,
        Recovered,
        Daily,
        OnDays,
        Sometimes,
        Visit;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String title() {
            return name();
        }

        @Override
        public String source() {
            return "t.trial:1";
        }
    }

    private static final TrialMetadata TRIAL = new TrialMetadata(
            "T",
            "1",
            "T",
            "t.trial",
            List.of(Name.FirstDose, Name.Toxicity, Name.Recovered),
            List.of(),
            List.of(Name.Daily, Name.OnDays, Name.Sometimes),
            List.of("R"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new RuleInfo(Kind.VISIT, "Visit", "Visit", "t.trial:1")));

    private static final class Rules extends Course {
        private final Regimen regimen = regimen("R", () -> event(Name.FirstDose))
                .delaysMoveLaterCycles(CycleLengths.days(28))
                .levels(Name.Daily, "2 mg", "1 mg")
                .modify(DoseModification.when(day -> happened(Name.Toxicity, day), Name.Toxicity)
                        .of(Name.Daily)
                        .responses(DoseResponse.fromTime(1)
                                .interruptUntil(day -> happened(Name.Recovered, day), Name.Recovered)
                                .lowerBy(1)));

        Rules(CourseInput input) {
            super(input);
        }

        @Override
        protected void visits() {
            visit(Name.Visit).onDays(CycleDays.of(1, 8), Cycles.all(), regimen, Window.plusMinus(2));
        }

        @Override
        protected void doses() {
            give(Name.Daily, regimen, "t.trial:2").doses(DoseStep.of("2 mg"));
            give(Name.OnDays, regimen, "t.trial:3")
                    .doses(DoseStep.of("5 mg").onDays(CycleDays.of(1, 8).and(15, 30)));
            give(Name.Sometimes, regimen, "t.trial:4")
                    .onlyIf(day -> Truth.of(day % 3 != 0))
                    .doses(DoseStep.of("7 mg"));
        }
    }

    private static final ScheduleCalculator CALCULATOR = ScheduleCalculator.of(TRIAL, Rules::new);

    /** Keeps rows, and of runs both their days and their rows. */
    private static final class Runs implements OccurrenceSink {
        private final List<Occurrence> rows = new ArrayList<>();
        private final List<String> runs = new ArrayList<>();

        @Override
        public void accept(OccurrenceView row) {
            rows.add(Occurrence.of(row));
        }

        @Override
        public void acceptRun(OccurrenceRun run) {
            int before = rows.size();
            LocalDate first = EpochDays.date(run.first().due());
            run.forEachDay(this);
            assertThat(rows.size() - before).isEqualTo(run.days()).isPositive();
            assertThat(rows.get(before).due()).contains(first);
            assertThat(rows.get(rows.size() - 1).due()).contains(EpochDays.date(run.lastDay()));
            assertThat(run.first().due()).isEqualTo(first.toEpochDay());
            runs.add(run.first().item() + " " + run.first().cycle() + "."
                    + run.first().cycleDay() + " " + first + " " + EpochDays.date(run.lastDay()) + " "
                    + run.first().amount());
        }
    }

    private static Runs agree(ParticipantRecord record, LocalDate until) {
        Runs runs = new Runs();
        CALCULATOR.visit(record, (int) until.toEpochDay(), runs);
        List<Occurrence> rows = new ArrayList<>();
        CALCULATOR.visit(record, (int) until.toEpochDay(), row -> rows.add(Occurrence.of(row)));
        assertThat(runs.rows).isEqualTo(rows);
        assertThat(CALCULATOR.schedule(record, until)).containsExactlyInAnyOrderElementsOf(rows);
        return runs;
    }

    private static ParticipantRecord.Builder record() {
        return ParticipantRecord.builder().event("FirstDose", FIRST).cycleStart("R", 2, FIRST.plusDays(35));
    }

    @Test
    void aRunEndsWithItsCycleItsDaysOrTheHorizon() {
        assertThat(agree(record().build(), FIRST.plusDays(45)).runs)
                .filteredOn(run -> !run.startsWith("Sometimes"))
                .containsExactly(
                        "Daily 1.1 2026-01-01 2026-02-04 2 mg",
                        "Daily 2.1 2026-02-05 2026-02-15 2 mg",
                        "OnDays 1.1 2026-01-01 2026-01-01 5 mg",
                        "OnDays 1.8 2026-01-08 2026-01-08 5 mg",
                        "OnDays 1.15 2026-01-15 2026-01-28 5 mg",
                        "OnDays 2.1 2026-02-05 2026-02-05 5 mg",
                        "OnDays 2.8 2026-02-12 2026-02-12 5 mg");
    }

    @Test
    void aConditionIsAskedOnEachDay() {
        assertThat(agree(record().build(), FIRST.plusDays(300)).runs)
                .filteredOn(run -> run.startsWith("Sometimes"))
                .hasSize(200);
    }

    @Test
    void modificationsDivideRuns() {
        ParticipantRecord record = record().event("Toxicity", FIRST.plusDays(10))
                .event("Recovered", FIRST.plusDays(14))
                .build();
        assertThat(agree(record, FIRST.plusDays(40)).runs)
                .filteredOn(run -> run.startsWith("Daily"))
                .containsExactly(
                        "Daily 1.1 2026-01-01 2026-01-10 2 mg",
                        "Daily 1.15 2026-01-15 2026-02-04 1 mg",
                        "Daily 2.1 2026-02-05 2026-02-10 1 mg");
    }

    @Test
    void afterARestartTheFirstAttemptIsARunOfItsOwn() {
        ParticipantRecord record = record().restart("R", 2, FIRST.plusDays(40)).build();
        assertThat(agree(record, FIRST.plusDays(50)).runs)
                .filteredOn(run -> run.startsWith("Daily"))
                .containsExactly(
                        "Daily 1.1 2026-01-01 2026-02-04 2 mg",
                        "Daily 2.1 2026-02-05 2026-02-09 2 mg",
                        "Daily 2.1 2026-02-10 2026-02-20 2 mg");
    }
}
