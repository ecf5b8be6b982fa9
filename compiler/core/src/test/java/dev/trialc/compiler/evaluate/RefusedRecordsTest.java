package dev.trialc.compiler.evaluate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records that contradict one another, or the protocol, are refused with a sentence; the nearest ones that do not are taken. */
class RefusedRecordsTest {
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);
    private static final Protocol PROTOCOL = ProtocolText.of(
            "drug Alpha, Beta",
            "regimen R from FirstDose {",
            "  cycle not stated delays move later cycles",
            "  give Alpha 10 mg orally on day 1",
            "}",
            "regimen Once from FirstDose { give Beta 5 mg orally }",
            "schedule { visit Day15 on day 15 }");

    private static Participant dosed() {
        return new Participant().on("FirstDose", day(20)).parameter("RCycle", "28 days");
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, 1).plusDays(ofJanuary - 1L);
    }

    private static void refused(Participant participant, String sentence) {
        assertThatThrownBy(() -> new Interpreter(PROTOCOL).schedule(participant, HORIZON))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> new Interpreter(PROTOCOL).visits(participant, HORIZON))
                .isInstanceOf(InconsistentRecordException.class);
    }

    private static void taken(Participant participant) {
        assertThatCode(() -> new Interpreter(PROTOCOL).schedule(participant, HORIZON))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingBeginsAfterDeath() {
        refused(dosed().on("Death", day(19)), "FirstDose is recorded on 2026-01-20, after Death on 2026-01-19.");
        refused(
                dosed().cycleStart("R", 2, day(48)).cycleStart("R", 3, day(76)).on("Death", day(75)),
                "A cycle of R is recorded on 2026-03-17, after Death on 2026-03-16.");
        refused(
                dosed().restart("R", 2, day(76)).on("Death", day(75)),
                "A cycle of R is recorded on 2026-03-17, after Death on 2026-03-16.");
        refused(
                dosed().administered("Alpha", day(22)).on("Death", day(21)),
                "A dose is recorded on 2026-01-22, after Death on 2026-01-21.");
    }

    @Test
    void onTheDayOfDeathItMay() {
        taken(dosed().on("Death", day(20)).administered("Alpha", day(20)));
        taken(dosed().cycleStart("R", 2, day(48)).restart("R", 2, day(50)).on("Death", day(50)));
    }

    @Test
    void whatHappensOnceHasOneDate() {
        refused(
                dosed().on("Death", day(60)).on("Death", day(61)),
                "Death is recorded on both 2026-03-01 and 2026-03-02: it has one date.");
        refused(
                dosed().on("StudyWithdrawal", day(60)).on("StudyWithdrawal", day(61)),
                "StudyWithdrawal is recorded on both 2026-03-01 and 2026-03-02: it has one date.");
        refused(
                dosed().on("FirstDose", day(21)),
                "FirstDose is recorded on both 2026-01-20 and 2026-01-21: it has one date.");
        taken(dosed().on("Death", day(60)).on("Death", day(60)).on("FirstDose", day(20)));
        taken(dosed().on("Death", day(60)).on("Death", day(61)).asOf(day(60)));
    }

    @Test
    void lastDoseIsTheLastOne() {
        refused(dosed().on("LastDose", day(19)), "LastDose is recorded on 2026-01-19, before FirstDose on 2026-01-20.");
        refused(
                dosed().on("LastDose", day(48)).administered("Beta", day(49)),
                "A dose is recorded on 2026-02-18, after LastDose on 2026-02-17.");
        taken(dosed().on("LastDose", day(20)).administered("Beta", day(20)));
        taken(dosed().on("LastDose", day(48)).administered("Beta", day(49)).asOf(day(48)));
    }

    @Test
    void cycle1BeginsWithTheRegimen() {
        refused(
                dosed().cycleStart("R", 1, day(21)),
                "Cycle 1 of R is recorded on 2026-01-21, but the regimen begins on 2026-01-20.");
        taken(dosed().cycleStart("R", 1, day(20)));
    }

    @Test
    void startsRise() {
        refused(
                dosed().cycleStart("R", 2, day(20)),
                "Cycle 2 of R is recorded on 2026-01-20, not after the start before it (2026-01-20).");
        refused(
                dosed().cycleStart("R", 2, day(48)).cycleStart("R", 4, day(48)),
                "Cycle 4 of R is recorded on 2026-02-17, not after the start before it (2026-02-17).");
        refused(
                dosed().cycleStart("R", 2, day(48)).restart("R", 2, day(60)).cycleStart("R", 3, day(60)),
                "Cycle 3 of R is recorded on 2026-03-01, not after the start before it (2026-03-01).");
        taken(dosed().cycleStart("R", 2, day(48)).restart("R", 2, day(60)).cycleStart("R", 3, day(61)));
        taken(dosed().cycleStart("R", 2, day(60)).restart("R", 2, day(50)).cycleStart("R", 3, day(61)));
    }

    @Test
    void cyclesAreNumberedFrom1() {
        refused(dosed().cycleStart("R", 0, day(48)), "There is no cycle 0: cycles are numbered from 1.");
        refused(dosed().restart("R", 0, day(48)), "There is no cycle 0: cycles are numbered from 1.");
    }

    @Test
    void aRestartComesAfterTheBeginning() {
        refused(
                dosed().restart("R", 1, day(20)),
                "Cycle 1 of R is restarted on 2026-01-20, not after the regimen began (2026-01-20).");
        taken(dosed().restart("R", 1, day(21)));
    }

    @Test
    void aRegimenWithoutCyclesHasOneStart() {
        refused(dosed().cycleStart("Once", 2, day(48)), "Cycle 2 of Once is recorded, but the regimen has no cycles.");
        refused(dosed().restart("Once", 1, day(48)), "Cycle 1 of Once is recorded, but the regimen has no cycles.");
        taken(dosed().cycleStart("Once", 1, day(20)));
    }

    @Test
    void aCycleIsCountedInDaysOrWeeks() {
        String sentence = "A cycle is counted in days or weeks, and lasts at least one day.";
        for (String length : new String[] {"1 month", "1 year", "0 days"}) {
            Participant participant = new Participant().parameter("RCycle", length);
            assertThatThrownBy(() -> new Interpreter(PROTOCOL).schedule(participant, HORIZON))
                    .as(length)
                    .hasMessageContaining(length.equals("0 days") ? "" : sentence);
        }
        taken(new Participant().parameter("RCycle", "4 weeks"));
        taken(new Participant().parameter("RCycle", "1 day"));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        refused(
                dosed().cycleStart("R", 2, day(48)).cycleStart("R", 2, day(49)),
                "Cycle 2 of R cannot start on both 2026-02-17 and 2026-02-18.");
    }
}
