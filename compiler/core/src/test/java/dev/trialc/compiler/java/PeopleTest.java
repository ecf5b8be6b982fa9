package dev.trialc.compiler.java;

import static dev.trialc.compiler.java.TestProtocol.days;
import static dev.trialc.compiler.java.TestProtocol.dose;
import static dev.trialc.compiler.java.TestProtocol.everyCycles;
import static dev.trialc.compiler.java.TestProtocol.inArm;
import static dev.trialc.compiler.java.TestProtocol.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Quantity;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Window;
import dev.trialc.runtime.InconsistentRecordException;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Arms, choices and conditions (language §5.7) on generated code. */
class PeopleTest {
    private static ParticipantRecord.Builder dosed() {
        return ParticipantRecord.builder().event("FirstDose", LocalDate.of(2026, 1, 1));
    }

    private static Operand fact(String name) {
        return new Operand.OfFact(name, Optional.empty());
    }

    private static Quantity number(String value) {
        return new Quantity(new BigDecimal(value), Optional.empty(), false, value);
    }

    @Test
    void plansByArm() {
        TestProtocol trial = new TestProtocol("T").arm("Control", "Experimental", "Other");
        trial.regimen("R", trial.elastic(7), List.of());
        Plan two = new Plan.Series(List.of(everyCycles(2, "R", Window.NONE)));
        Plan three = new Plan.Series(List.of(everyCycles(3, "R", Window.NONE)));
        Plan once = new Plan.Once(Anchor.of("FirstDose"), Window.NONE);
        trial.visit(
                "V",
                new Plan.ByArm(
                        List.of(
                                new Plan.ArmPlan(List.of("Control"), three),
                                new Plan.ArmPlan(List.of("Experimental"), two)),
                        Optional.of(once)));
        trial.visit("W", "W", Timing.of(once), inArm("Control"));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        assertThat(Rows.dates(compiled.schedule(dosed().arm("Control"), "2026-02-15"), "V"))
                .containsExactly("2026-01-22", "2026-02-12");
        assertThat(Rows.dates(compiled.schedule(dosed().arm("Experimental"), "2026-01-31"), "V"))
                .containsExactly("2026-01-15", "2026-01-29");
        List<Occurrence> other = compiled.schedule(dosed().arm("Other"), "2026-01-31");
        assertThat(Rows.dates(other, "V")).containsExactly("2026-01-01");
        assertThat(Rows.dates(other, "W")).isEmpty();
        List<Occurrence> unknown = compiled.schedule(dosed(), "2026-01-31");
        assertThat(Rows.dates(unknown, "V")).containsExactly("pending needs arm");
        assertThat(Rows.dates(unknown, "W")).containsExactly("2026-01-01");
        assertThat(unknown.get(0).flags()).containsExactly("needs arm");
        assertThatThrownBy(() -> compiled.schedule(dosed().arm("Placebo"), "2026-01-31"))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining("declares no arm \"Placebo\"");
    }

    @Test
    void conditionsAreAskedAtTheDueDateAndUnknownKeepsTheRow() {
        TestProtocol trial = new TestProtocol("T")
                .fact("ANC", "neutrophils", new FactType.Numeric(Optional.of("10*9/L"), false))
                .fact("ECOG", "ECOG", new FactType.Coded(List.of("0", "1", "2"), true))
                .fact("fertile", "fertile", new FactType.YesNo());
        Expr anc = new Expr.Compare(fact("ANC"), Expr.Comparison.AT_LEAST, number("1.50"));
        Expr ecog = new Expr.RankCompare(fact("ECOG"), Expr.Comparison.AT_MOST, "1");
        trial.regimen("R", trial.elastic(7), List.of());
        trial.visit(
                "V",
                "V",
                Timing.of(new Plan.Series(List.of(everyCycles(1, "R", Window.NONE)))),
                when(new Expr.And(List.of(anc, ecog, new Expr.Not(new Expr.IsYes(fact("fertile")))))));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder record = dosed().fact("ANC", "1.5", LocalDate.of(2026, 1, 8))
                .fact("ANC", "1.49", LocalDate.of(2026, 1, 16))
                .fact("ANC", "2", LocalDate.of(2026, 1, 29))
                .fact("ECOG", "1");
        List<Occurrence> rows = compiled.schedule(record, "2026-02-01");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-08", "2026-01-15", "2026-01-29");
        assertThat(rows).allSatisfy(row -> assertThat(row.flags()).containsExactly("needs fertile"));
        assertThat(rows.get(2).ordinal()).hasValue(4);
        assertThat(compiled.schedule(dosed().fact("ECOG", "2"), "2026-02-01")).isEmpty();
        assertThat(compiled.schedule(dosed(), "2026-01-08").get(0).flags())
                .containsExactly("needs ANC", "needs ECOG", "needs fertile");
        assertThatThrownBy(() -> compiled.schedule(dosed().fact("ECOG", "7"), "2026-02-01"))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining("it is one of 0, 1, 2");
    }

    @Test
    void twoDifferentValuesOfOneDateAreUnknown() {
        TestProtocol trial = new TestProtocol("T").fact("sex", "sex", new FactType.Coded(List.of("f", "m"), false));
        trial.visit(
                "V",
                "V",
                Timing.of(new Plan.Once(Anchor.of("FirstDose"), Window.NONE)),
                when(new Expr.IsOneOf(fact("sex"), List.of("f"))));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        LocalDate day = LocalDate.of(2025, 12, 1);
        assertThat(compiled.schedule(dosed().fact("sex", "f", day).fact("sex", "m", day), "2026-12-31")
                        .get(0)
                        .flags())
                .containsExactly("needs sex");
        assertThat(compiled.schedule(dosed().fact("sex", "f").fact("sex", "m", day), "2026-12-31"))
                .isEmpty();
    }

    @Test
    void ageIsInCompletedYears() {
        TestProtocol trial = new TestProtocol("T").fact("birth", "date of birth", new FactType.CalendarDate());
        Expr adult = new Expr.Compare(new Operand.Age(Anchor.of("Consent")), Expr.Comparison.AT_LEAST, number("18"));
        trial.visit("V", "V", Timing.of(new Plan.Once(Anchor.of("FirstDose"), Window.NONE)), when(adult));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder leap = ParticipantRecord.builder()
                .event("FirstDose", LocalDate.of(2026, 3, 1))
                .fact("birth", "2008-02-29");
        assertThat(compiled.schedule(leap.event("Consent", LocalDate.of(2026, 3, 1)), "2026-12-31"))
                .hasSize(1);
        assertThat(compiled.schedule(leap.event("Consent", LocalDate.of(2026, 2, 28)), "2026-12-31"))
                .isEmpty();
    }

    @Test
    void historiesEventsAndOptions() {
        TestProtocol trial =
                new TestProtocol("T").event("Surgery").fact("therapy", "therapy", new FactType.History(List.of()));
        Expr recent = new Expr.Occurred(
                "Surgery",
                Optional.of(new Expr.IsYes(new Operand.OfAttribute("Surgery", "major"))),
                Optional.of(new Expr.When.Within(Length.ofDays(28), Expr.Side.BEFORE, Anchor.of("FirstDose"))));
        Expr history = new Expr.Occurred("therapy", Optional.empty(), Optional.empty());
        Expr judged = new Expr.Judged("investigator", "fit");
        Expr twoOf = new Expr.Options(
                Expr.Quantifier.AT_LEAST,
                2,
                List.of(option(recent, trial), option(history, trial), option(judged, trial)));
        trial.visit("V", "V", Timing.of(new Plan.Once(Anchor.of("FirstDose"), Window.NONE)), when(twoOf));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder surgery =
                dosed().event("Surgery", LocalDate.of(2025, 12, 20), java.util.Map.of("major", "yes"));
        assertThat(compiled.schedule(surgery, "2026-12-31").get(0).flags())
                .containsExactly("needs therapy", "needs the judgment of the investigator");
        surgery.event("therapy", LocalDate.of(2024, 1, 1));
        assertThat(compiled.schedule(surgery, "2026-12-31").get(0).flags()).isEmpty();
        ParticipantRecord.Builder longAgo = dosed().event(
                        "Surgery", LocalDate.of(2025, 12, 3), java.util.Map.of("major", "yes"))
                .event("therapy", LocalDate.of(2027, 1, 1));
        assertThat(compiled.schedule(longAgo, "2026-12-31")).isEmpty();
    }

    private static Option option(Expr expr, TestProtocol trial) {
        return new Option("", "", expr, trial.origin());
    }

    @Test
    void dosesByStepGroupAndOwnUntil() {
        TestProtocol trial = new TestProtocol("T").drug("D").event("Rash");
        trial.fact("old", "old", new FactType.YesNo());
        DoseStep.Days first = days(1, 1);
        CycleList later = new CycleList(List.of(), Optional.of(new CycleList.Stride(2, 1, Integer.MAX_VALUE)));
        trial.regimen(
                "R",
                Anchor.of("FirstDose"),
                Optional.of(trial.elastic(7)),
                List.of(),
                when(new Expr.IsYes(fact("old"))),
                trial.give(
                        List.of(
                                dose("8", "mg/kg", first, new CycleList(List.of(1), Optional.empty())),
                                dose("6", "mg/kg", first, later)),
                        List.of(Anchor.of("Rash")),
                        Applicability.EVERYBODY,
                        "D"));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        List<Occurrence> rows = compiled.schedule(dosed().event("Rash", LocalDate.of(2026, 1, 15)), "2026-12-31");
        assertThat(rows).extracting(Occurrence::amount).containsExactly("8 mg/kg", "6 mg/kg");
        assertThat(rows.get(0).flags()).containsExactly("needs old");
        assertThat(compiled.schedule(dosed().fact("old", "no"), "2026-12-31")).isEmpty();
    }

    @Test
    void tenInsteadReplacesTheDueDate() {
        Timing instead = new Timing(
                new Plan.Once(TestProtocol.after(30, "LastDose"), new Window.Days(3, 3)),
                Optional.empty(),
                List.of(),
                Optional.of(
                        new Timing.Instead(Anchor.of("Discontinuation"), Anchor.of("LastDose"), Length.ofDays(42))));
        TestProtocol trial = new TestProtocol("T").visit("V", "V", instead, Applicability.EVERYBODY);
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder record = dosed().event("LastDose", LocalDate.of(2026, 1, 10));
        assertThat(Rows.dates(compiled.schedule(record, "2026-12-31"), "V")).containsExactly("2026-02-09");
        record.event("Discontinuation", LocalDate.of(2026, 2, 22));
        assertThat(Rows.windows(compiled.schedule(record, "2026-12-31"), "V"))
                .containsExactly("0: 2026-02-22 [2026-02-22, 2026-02-22]");
    }
}
