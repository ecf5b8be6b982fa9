package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.runtime.Kind;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyOneTest {
    private static final CompiledTrial TRIAL = CompiledTrial.of(StudyOneModel.protocol());

    private static ParticipantRecord.Builder dosedOn20January() {
        return ParticipantRecord.builder().event("FirstDose", LocalDate.of(2026, 1, 20));
    }

    @Test
    void imagingFollowsCyclesAndThenTheLastOneDue() {
        List<Occurrence> rows = TRIAL.schedule(dosedOn20January(), "2027-12-31");
        assertThat(Rows.windows(rows, "TumourImaging"))
                .containsExactly(
                        "1: 2026-03-17 [2026-03-10, 2026-03-24]",
                        "2: 2026-05-12 [2026-05-05, 2026-05-19]",
                        "3: 2026-07-07 [2026-06-30, 2026-07-14]",
                        "4: 2026-09-01 [2026-08-25, 2026-09-08]",
                        "5: 2026-10-27 [2026-10-20, 2026-11-03]",
                        "6: 2026-12-22 [2026-12-15, 2026-12-29]",
                        "7: 2027-03-16 [2027-03-09, 2027-03-23]",
                        "8: 2027-06-08 [2027-06-01, 2027-06-15]",
                        "9: 2027-08-31 [2027-08-24, 2027-09-07]",
                        "10: 2027-11-23 [2027-11-16, 2027-11-30]");
        assertThat(Rows.dates(rows, "SafetyFollowUp")).containsExactly("pending needs LastDose");
        assertThat(Rows.dates(rows, "EndOfTreatment")).containsExactly("pending needs Discontinuation");
        assertThat(Rows.dates(rows, "Screening")).containsExactly("2025-12-23..2026-01-20");
        assertThat(rows.get(rows.size() - 1).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void dosesFollowTheCyclesOrTheCalendar() {
        List<Occurrence> rows = TRIAL.schedule(dosedOn20January(), "2026-03-31");
        List<String> first = days("2026-01-20", 21);
        List<String> second = days("2026-02-17", 21);
        List<String> third = days("2026-03-17", 15);
        assertThat(Rows.dates(rows, "Dalpiciclib"))
                .containsExactlyElementsOf(IntStream.range(0, 1)
                        .boxed()
                        .flatMap(i ->
                                java.util.stream.Stream.of(first, second, third).flatMap(List::stream))
                        .toList());
        assertThat(Rows.dates(rows, "Toremifene")).isEqualTo(days("2026-01-20", 71));
        Occurrence dose = rows.stream()
                .filter(r -> r.kind() == Kind.DOSE)
                .skip(60)
                .findFirst()
                .orElseThrow();
        assertThat(dose.amount()).isIn("150 mg", "60 mg");
        assertThat(dose.anchor()).isEqualTo("cycle " + dose.cycle().orElseThrow());
    }

    @Test
    void aLateCycleMovesWhatFollowsIt() {
        ParticipantRecord.Builder late = dosedOn20January().cycleStart("Combination", 3, LocalDate.of(2026, 3, 24));
        List<Occurrence> rows = TRIAL.schedule(late, "2026-07-31");
        assertThat(Rows.dates(rows, "TumourImaging")).containsExactly("2026-03-17", "2026-05-19", "2026-07-14");
        assertThat(Rows.dates(rows, "CycleStart"))
                .containsExactly(
                        "2026-01-20",
                        "2026-02-17",
                        "2026-03-17",
                        "2026-04-21",
                        "2026-05-19",
                        "2026-06-16",
                        "2026-07-14");
        List<String> doses = Rows.dates(rows, "Dalpiciclib");
        assertThat(doses).containsAll(days("2026-03-24", 21)).doesNotContain("2026-04-14");
        assertThat(doses).doesNotContainAnyElementsOf(days("2026-03-10", 14));
        Occurrence waiting = rows.stream()
                .filter(row -> row.item().equals("Toremifene"))
                .filter(row -> row.due().orElseThrow().equals(LocalDate.of(2026, 3, 23)))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.cycle()).hasValue(2);
        assertThat(waiting.cycleDay()).hasValue(35);
    }

    @Test
    void discontinuationEndsDosesAndImaging() {
        ParticipantRecord.Builder ended = dosedOn20January()
                .event("LastDose", LocalDate.of(2026, 9, 2))
                .event("Discontinuation", LocalDate.of(2026, 9, 2));
        List<Occurrence> rows = TRIAL.schedule(ended, "2027-12-31");
        assertThat(Rows.dates(rows, "TumourImaging"))
                .containsExactly("2026-03-17", "2026-05-12", "2026-07-07", "2026-09-01");
        assertThat(Rows.dates(rows, "EndOfTreatment")).containsExactly("2026-09-02");
        assertThat(Rows.dates(rows, "SafetyFollowUp")).containsExactly("2026-09-30");
        assertThat(Rows.dates(rows, "Toremifene")).endsWith("2026-09-02");
        assertThat(rows).noneMatch(row -> row.status() == Status.PENDING);
    }

    private static List<String> days(String from, int count) {
        LocalDate first = LocalDate.parse(from);
        return IntStream.range(0, count)
                .mapToObj(i -> first.plusDays(i).toString())
                .toList();
    }
}
