package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which start is overdue hangs on the restarts that count. */
class OverdueStartsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private enum Name implements Sourced {
        FirstDose,
        Drug,
        Scan,
        Review;

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
            List.of(Name.FirstDose),
            List.of(),
            List.of(Name.Drug),
            List.of("R"),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new RuleInfo(Kind.VISIT, "Scan", "Scan", "t.trial:1"),
                    new RuleInfo(Kind.VISIT, "Review", "Review", "t.trial:1")));

    private static final class Rules extends Course {
        private final Regimen regimen =
                regimen("R", () -> event(Name.FirstDose)).delaysMoveLaterCycles(CycleLengths.days(28));

        Rules(CourseInput input) {
            super(input);
        }

        @Override
        protected void visits() {
            scan();
            visit(Name.Review).once(planned(Name.Scan, 2, this::scan));
        }

        private void scan() {
            visit(Name.Scan).onDays(CycleDays.of(1), Cycles.range(1, 2), regimen, Window.NONE);
        }

        @Override
        protected void doses() {
            give(Name.Drug, regimen, "t.trial:2")
                    .doses(DoseStep.of("2 mg").onDays(CycleDays.of(1)).inCycles(Cycles.of(3)));
        }
    }

    /** The scan was done before cycle 3 was begun again; in the plan of that day, cycle 2 is overdue. */
    @Test
    void thePlanOfAnEarlierDayDoesNotMakeADoseProvisional() {
        ParticipantRecord record = ParticipantRecord.builder()
                .event("FirstDose", FIRST)
                .done("Scan", 0, 1, FIRST.plusDays(6))
                .restart("R", 3, FIRST.plusDays(19))
                .build()
                .asOf(FIRST.plusDays(100));

        assertThat(ScheduleCalculator.of(TRIAL, Rules::new).doses(record, FIRST.plusDays(19)))
                .allSatisfy(dose -> assertThat(dose.flags()).isEmpty());
        assertThat(ScheduleCalculator.of(TRIAL, Rules::new).schedule(record, FIRST.plusDays(19)))
                .filteredOn(row -> row.kind() == Kind.DOSE)
                .singleElement()
                .satisfies(dose -> assertThat(dose.flags()).isEmpty());
    }
}
