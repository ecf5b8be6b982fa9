package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.runtime.InconsistentRecordException;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties that hold whatever is recorded. */
class HorizonTest {
    private static final LocalDate START = LocalDate.of(2027, 12, 1);
    private static final List<String> EVENTS = List.of(
            "FirstDose", "LastDose", "Discontinuation", "Progression", "Death", "StudyWithdrawal", "Withdrawal");
    private static final CompiledTrial TRIAL = CompiledTrial.of(StudyOneModel.protocol());

    @Test
    void aLaterHorizonOnlyAddsRows() {
        Random random = new Random(20260120);
        int consistent = 0;
        for (int i = 0; i < 3_000; i++) {
            ParticipantRecord record = participant(random);
            LocalDate near = START.plusDays(random.nextInt(400));
            try {
                List<Occurrence> few = TRIAL.calculator().schedule(record, near);
                List<Occurrence> many = TRIAL.calculator().schedule(record, near.plusDays(random.nextInt(900)));
                List<Occurrence> until = many.stream()
                        .filter(row -> row.orderingDate()
                                .map(date -> !date.isAfter(near))
                                .orElse(true))
                        .toList();
                assertThat(few).isEqualTo(until);
                check(many);
                consistent++;
            } catch (InconsistentRecordException e) {
                assertThat(e)
                        .hasMessageMatching(
                                ".*(Combination|after Death|before FirstDose|after LastDose|it has one date).*");
            }
        }
        assertThat(consistent).isGreaterThan(1_500);
    }

    private static void check(List<Occurrence> rows) {
        List<Occurrence> dated =
                rows.stream().filter(row -> row.status() == Status.PLANNED).toList();
        assertThat(rows.subList(0, dated.size())).isEqualTo(dated);
        assertThat(dated)
                .isSortedAccordingTo(Comparator.comparing(
                                (Occurrence row) -> row.orderingDate().orElseThrow())
                        .thenComparing(Occurrence::kind));
        assertThat(dated.stream()
                        .filter(row -> row.item().equals("Dalpiciclib"))
                        .map(row -> row.due().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(dated).allMatch(row -> row.cycleDay().orElse(1) >= 1);
    }

    private static ParticipantRecord participant(Random random) {
        ParticipantRecord.Builder record = ParticipantRecord.builder();
        for (String event : EVENTS) {
            if (random.nextInt(event.equals("FirstDose") ? 10 : 3) == 0 == !event.equals("FirstDose")) {
                record.event(event, START.plusDays(random.nextInt(event.equals("FirstDose") ? 10 : 500)));
            }
        }
        LocalDate start = START.plusDays(20);
        for (int cycle = 2; cycle < 12; cycle++) {
            start = start.plusDays(15 + random.nextInt(30));
            if (random.nextInt(3) == 0) {
                record.cycleStart("Combination", cycle, start);
            }
        }
        for (int dose = random.nextInt(4); dose > 0; dose--) {
            record.administered("Toremifene", START.plusDays(random.nextInt(300)));
        }
        return record.build();
    }
}
