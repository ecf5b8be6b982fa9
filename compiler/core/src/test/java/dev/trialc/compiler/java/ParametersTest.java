package dev.trialc.compiler.java;

import static dev.trialc.compiler.java.TestProtocol.dayList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Window;
import dev.trialc.runtime.InconsistentRecordException;
import dev.trialc.runtime.MissingParameterException;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final List<String> ALL =
            List.of("Baseline", "CycleLength", "InosineDose", "InosineRoute", "InosineFrequency", "InosineDays");
    private static final CompiledTrial TRIAL = trial();

    /** Like study 2: nothing but drug names is stated. */
    private static CompiledTrial trial() {
        TestProtocol trial = new TestProtocol("InosineChemotherapy")
                .drug("Inosine", "Taxane", "Platinum")
                .choice("Backbone", "Taxane", "Platinum")
                .parameter("Baseline", Parameter.Type.TIMING, "visit Baseline")
                .parameter("CycleLength", Parameter.Type.DURATION, "regimen InosineArm")
                .parameter("InosineDose", Parameter.Type.AMOUNT, "give Inosine")
                .parameter("InosineRoute", Parameter.Type.ROUTE, "give Inosine")
                .parameter("InosineFrequency", Parameter.Type.FREQUENCY, "give Inosine")
                .parameter("InosineDays", Parameter.Type.DAYS, "give Inosine");
        DoseStep inosine = new DoseStep(
                Optional.of(new DoseStep.Amount.Unknown("InosineDose")),
                Optional.of(new DoseStep.Route.Unknown("InosineRoute")),
                Optional.empty(),
                new DoseStep.Frequency.Unknown("InosineFrequency"),
                new DoseStep.Days.Unknown("InosineDays"),
                CycleList.ALL);
        CycleRule rule =
                trial.cycles(CycleRule.Clock.ELASTIC, new CycleRule.From(1, new Length.Unknown("CycleLength")));
        trial.regimen(
                "InosineArm",
                rule,
                List.of(),
                trial.give(inosine, "Inosine"),
                trial.give(TestProtocol.dose("1", "mg", TestProtocol.days(1, 1)), "Backbone"));
        trial.visit("Baseline", new Plan.Unstated("Baseline"));
        trial.visit(
                "CycleStart",
                new Plan.CycleDays("InosineArm", dayList(1, 1), CycleList.ALL, Window.NONE, Optional.empty()));
        return CompiledTrial.of(trial.build());
    }

    private static ParticipantRecord.Builder unknown() {
        ParticipantRecord.Builder record = ParticipantRecord.builder();
        ALL.forEach(record::parameterUnknown);
        return record;
    }

    @Test
    void whatIsUnknownIsPendingByName() {
        List<Occurrence> rows = TRIAL.schedule(unknown().event("FirstDose", LocalDate.of(2026, 1, 20)), "2026-12-31");
        assertThat(Rows.dates(rows, "Baseline")).containsExactly("pending needs Baseline");
        assertThat(Rows.dates(rows, "CycleStart")).containsExactly("2026-01-20", "pending needs CycleLength");
        assertThat(rows.stream()
                        .filter(r -> r.item().equals("CycleStart"))
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .ordinal())
                .hasValue(2);
        assertThat(Rows.dates(rows, "Inosine"))
                .containsExactly("pending needs CycleLength; needs InosineFrequency; needs InosineDays;"
                        + " needs InosineDose; needs InosineRoute");
        assertThat(Rows.dates(rows, "Backbone")).containsExactly("pending needs Backbone; needs CycleLength");
    }

    @Test
    void withoutAnAnchorEachThingIsNamedInOrder() {
        List<Occurrence> rows = TRIAL.schedule(unknown(), "2026-12-31");
        assertThat(Rows.dates(rows, "Backbone"))
                .containsExactly("pending needs Backbone; needs FirstDose; needs CycleLength");
        assertThat(rows.get(rows.size() - 1).anchor()).isEqualTo("Backbone");
    }

    @Test
    void givenParametersGiveDates() {
        ParticipantRecord.Builder record = unknown()
                .event("FirstDose", LocalDate.of(2026, 1, 20))
                .choice("Backbone", "Platinum")
                .parameter("Baseline", "between day -28 and day -1")
                .parameter("CycleLength", "3 weeks")
                .parameter("InosineFrequency", "3 times daily")
                .parameter("InosineDays", "days 1 to 2");
        List<Occurrence> rows = TRIAL.schedule(record, "2026-02-11");
        assertThat(Rows.dates(rows, "Baseline")).containsExactly("2025-12-23..2026-01-19");
        assertThat(Rows.dates(rows, "CycleStart")).containsExactly("2026-01-20", "2026-02-10");
        assertThat(Rows.dates(rows, "Inosine")).containsExactly("2026-01-20", "2026-01-21", "2026-02-10", "2026-02-11");
        assertThat(Rows.dates(rows, "Platinum")).containsExactly("2026-01-20", "2026-02-10");
        Occurrence inosine = rows.stream()
                .filter(r -> r.item().equals("Inosine"))
                .findFirst()
                .orElseThrow();
        assertThat(inosine.times()).hasValue(3);
        assertThat(inosine.amount()).isEmpty();
        assertThat(inosine.flags()).containsExactly("needs InosineDose", "needs InosineRoute");
    }

    @Test
    void timingsInWords() {
        assertThat(baseline("on day 15 ± 3 days")).containsExactly("2026-02-03");
        assertThat(baseline("every 2 weeks from FirstDose +/- 3 days"))
                .hasSize(8)
                .startsWith("2026-02-03");
        assertThat(baseline("1 month after FirstDose")).containsExactly("2026-02-20");
        assertThat(baseline("7 days before FirstDose")).containsExactly("2026-01-13");
        assertThat(baseline("on Discontinuation")).containsExactly("pending needs Discontinuation");
        assertThatThrownBy(() -> baseline("whenever")).isInstanceOf(InconsistentRecordException.class);
        assertThatThrownBy(() -> baseline("on Discontinuatoin"))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining("declares no event \"Discontinuatoin\"");
    }

    private static List<String> baseline(String words) {
        ParticipantRecord.Builder record =
                unknown().event("FirstDose", LocalDate.of(2026, 1, 20)).parameter("Baseline", words);
        return Rows.dates(TRIAL.schedule(record, "2026-05-15"), "Baseline");
    }

    @Test
    void aParameterThatNobodySpokeOfNamesStatementAndRecord() throws ReflectiveOperationException {
        Class<?> participant = Class.forName(
                TRIAL.type().getName() + "$Participant", true, TRIAL.type().getClassLoader());
        Object builder = participant.getMethod("builder").invoke(null);
        builder.getClass().getMethod("baselineUnknown").invoke(builder);
        assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(MissingParameterException.class)
                .hasMessageContaining("give Inosine")
                .hasMessageContaining("not stated in Record")
                .hasMessageNotContaining("Baseline");
        assertThatThrownBy(() -> TRIAL.schedule(ParticipantRecord.builder(), "2026-12-31"))
                .isInstanceOf(MissingParameterException.class);
    }

    @Test
    void amountsWithoutParametersStandForThemselves() {
        assertThat(TRIAL.source()).contains("DoseStep.of(\"1 mg\").route(\"orally\")");
        assertThat(Applicability.EVERYBODY.everybody()).isTrue();
    }
}
