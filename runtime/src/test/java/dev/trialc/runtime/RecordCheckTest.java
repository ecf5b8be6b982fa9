package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record is refused when it names what the protocol does not declare, or gives a value that nobody could read. */
class RecordCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private record Named(String code, String title) implements Declared {}

    private record Fact(String code, String title, Type type, List<String> codes) implements FactInfo {}

    private record Choice(String code, String title, List<String> options) implements ChoiceInfo {}

    private record Parameter(
            String code, String title, ParameterType type, String statement, String record, String source)
            implements ParameterInfo {}

    private static final TrialMetadata TRIAL = new TrialMetadata(
            "Study",
            "1.0",
            "A study",
            "study.trial",
            List.of(new Named("FirstDose", "first dose")),
            List.of(
                    new Fact("Hb", "haemoglobin", FactInfo.Type.NUMBER, List.of()),
                    new Fact("ECOG", "performance status", FactInfo.Type.CODE, List.of("0", "1")),
                    new Fact("pregnant", "pregnant", FactInfo.Type.YES_NO, List.of()),
                    new Fact("birth", "date of birth", FactInfo.Type.DATE, List.of()),
                    new Fact("Chemotherapy", "earlier chemotherapy", FactInfo.Type.HISTORY, List.of())),
            List.of(new Named("Alpha", "alpha"), new Named("Beta", "beta")),
            List.of("R"),
            List.of(new Named("Control", "control")),
            List.of(new Choice("Therapy", "therapy", List.of("Alpha", "Beta"))),
            List.of(
                    new Parameter("RCycle", "length of a cycle", ParameterType.DURATION, "cycle of R", "NCT1", "s:1"),
                    new Parameter("Closing", "time of Closing", ParameterType.TIMING, "visit Closing", "NCT1", "s:2"),
                    new Parameter("Dose", "dose", ParameterType.AMOUNT, "give Alpha", "NCT1", "s:3"),
                    new Parameter("Route", "route", ParameterType.ROUTE, "give Alpha", "NCT1", "s:4"),
                    new Parameter("Often", "how often", ParameterType.FREQUENCY, "give Alpha", "NCT1", "s:5"),
                    new Parameter("Days", "days", ParameterType.DAYS, "give Alpha", "NCT1", "s:6"),
                    new Parameter("Holidays", "holidays", ParameterType.DATES, "working days", "NCT1", "s:7")),
            List.of(new RuleInfo(Kind.VISIT, "Scan", "scan", "s:7"), new RuleInfo(Kind.DOSE, "Alpha", "alpha", "s:8")));

    private static ParticipantRecord.Builder record() {
        ParticipantRecord.Builder record = ParticipantRecord.builder();
        TRIAL.parameters().forEach(p -> record.parameterUnknown(p.code()));
        return record;
    }

    private static void taken(ParticipantRecord.Builder record) {
        assertThatCode(() -> new RecordCheck(TRIAL).check(record.build())).doesNotThrowAnyException();
    }

    private static void refused(ParticipantRecord.Builder record, String sentence) {
        assertThatThrownBy(() -> new RecordCheck(TRIAL).check(record.build()))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void whatIsDeclaredMayBeNamed() {
        taken(record().event("FirstDose", DAY)
                .event("Chemotherapy", DAY)
                .administered("Alpha", DAY)
                .cycleStart("R", 2, DAY)
                .restart("R", 3, DAY)
                .done("Scan", 0, 1, DAY)
                .choice("Therapy", "Beta")
                .arm("Control"));
    }

    @Test
    void otherNamesAreRefusedWithThoseThatThereAre() {
        refused(record().event("LastDoes", DAY), "Study declares no event \"LastDoes\"; it declares FirstDose.");
        refused(record().event("Hb", DAY), "Study declares no event \"Hb\"");
        refused(record().administered("Gamma", DAY), "declares no drug \"Gamma\"; it declares Alpha, Beta.");
        refused(record().cycleStart("S", 2, DAY), "declares no regimen \"S\"");
        refused(record().restart("S", 2, DAY), "declares no regimen \"S\"");
        refused(record().done("Alpha", 0, 1, DAY), "declares no visit \"Alpha\"; it declares Scan.");
        refused(record().choice("Drug", "Beta"), "declares no choice \"Drug\"");
        refused(record().choice("Therapy", "Gamma"), "declares no option of Therapy \"Gamma\"");
        refused(record().arm("Experimental"), "declares no arm \"Experimental\"");
        refused(record().fact("weight", "80"), "declares no fact \"weight\"");
        refused(record().parameter("SCycle", "6 weeks"), "declares no parameter \"SCycle\"");
    }

    @Test
    void valuesAreOfTheirKind() {
        taken(record().fact("Hb", "90.5")
                .fact("ECOG", "1")
                .fact("pregnant", "no", DAY)
                .fact("birth", "2008-02-29"));
        refused(record().fact("Hb", "low"), "Hb (haemoglobin) cannot be \"low\"; it is a number");
        refused(record().fact("ECOG", "5"), "ECOG (performance status) cannot be \"5\"; it is one of 0, 1.");
        refused(record().fact("pregnant", "maybe"), "it is yes or no.");
        refused(record().fact("Chemotherapy", "yes"), "it is a history, whose entries are dated.");
        assertThatThrownBy(() -> new RecordCheck(TRIAL)
                        .check(record().fact("birth", "1.3.2008").build()))
                .isInstanceOf(ScheduleException.class);
        taken(record().fact("pregnant", "yes"));
    }

    @Test
    void wordsOfParametersCanBeRead() {
        taken(record().parameter("RCycle", "28 days")
                .parameter("Closing", "28 days after FirstDose")
                .parameter("Dose", "150 mg")
                .parameter("Route", "orally")
                .parameter("Often", "twice daily")
                .parameter("Days", "days 1 to 14")
                .parameter("Holidays", "2026-04-03, 2026-04-06"));
        taken(record().parameter("Closing", "on day 15"));
        refused(record().parameter("RCycle", "soon"), "RCycle: \"soon\" cannot be read");
        refused(record().parameter("Closing", "soon"), "Write it like \"every 6 weeks from FirstDose\".");
        refused(record().parameter("Closing", "28 days after Relapse"), "declares no event \"Relapse\"");
        refused(record().parameter("Dose", " "), "Dose: \"\" cannot be read");
        refused(record().parameter("Route", " "), "Route: \"\" cannot be read");
        refused(record().parameter("Often", "often"), "Often: \"often\" cannot be read");
        refused(record().parameter("Days", "day 0"), "Days: \"day 0\" cannot be read");
        refused(record().parameter("Holidays", "Easter"), "Write it like \"2026-04-03, 2026-04-06\".");
    }

    @Test
    void whatIsNeitherGivenNorSaidToBeUnknownIsAskedFor() {
        ParticipantRecord.Builder record = ParticipantRecord.builder();
        TRIAL.parameters().stream().skip(1).forEach(p -> record.parameterUnknown(p.code()));
        assertThatThrownBy(() -> new RecordCheck(TRIAL).check(record.build()))
                .isInstanceOfSatisfying(
                        MissingParameterException.class,
                        e -> assertThat(e.missing())
                                .containsExactly(TRIAL.parameters().get(0)))
                .hasMessage(
                        "cycle of R: length of a cycle (RCycle) is not stated in NCT1. Give it, for example \"6 weeks\","
                                + " or say that it is unknown (s:1).");
        taken(record.parameter("RCycle", "28 days"));
    }

    @Test
    void numbersBeginAt1() {
        assertThatThrownBy(() -> record().cycleStart("R", 0, DAY)).hasMessageContaining("numbered from 1");
        assertThatThrownBy(() -> record().restart("R", -1, DAY)).hasMessageContaining("numbered from 1");
        assertThatThrownBy(() -> record().done("Scan", -1, 1, DAY)).hasMessageContaining("numbered from 1");
        assertThatThrownBy(() -> record().done("Scan", 0, -1, DAY)).hasMessageContaining("numbered from 1");
    }

    @Test
    void whatIsRecordedTwiceIsNamedWithItsNumber() {
        LocalDate next = DAY.plusDays(1);
        assertThatThrownBy(() -> record().done("Scan", 1, 2, DAY).done("Scan", 1, 2, next))
                .hasMessageStartingWith("Scan 1.2 cannot have been done");
        assertThatThrownBy(() -> record().done("Scan", 1, 0, DAY).done("Scan", 1, 0, next))
                .hasMessageStartingWith("Scan 1 cannot have been done");
        assertThatThrownBy(() -> record().done("Scan", 0, 2, DAY).done("Scan", 0, 2, next))
                .hasMessageStartingWith("Scan 2 cannot have been done");
        assertThatThrownBy(() -> record().done("Scan", 0, 0, DAY).done("Scan", 0, 0, next))
                .hasMessageStartingWith("Scan cannot have been done");
    }
}
