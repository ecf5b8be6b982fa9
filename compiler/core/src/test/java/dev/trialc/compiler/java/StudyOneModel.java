package dev.trialc.compiler.java;

import static dev.trialc.compiler.java.TestProtocol.after;
import static dev.trialc.compiler.java.TestProtocol.before;
import static dev.trialc.compiler.java.TestProtocol.days;
import static dev.trialc.compiler.java.TestProtocol.dose;
import static dev.trialc.compiler.java.TestProtocol.events;
import static dev.trialc.compiler.java.TestProtocol.everyCycles;
import static dev.trialc.compiler.java.TestProtocol.thenCycles;
import static dev.trialc.compiler.java.TestProtocol.when;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Window;
import java.util.List;
import java.util.Optional;

/** The schedule of study 1 (dalpiciclib plus toremifene) as a model, by hand. */
public final class StudyOneModel {
    private StudyOneModel() {}

    public static Protocol protocol() {
        TestProtocol trial = new TestProtocol("DalpiciclibToremifene", "protocols/dalpiciclib-toremifene.trial");
        trial.title(
                "Efficacy and Safety of Dalpiciclib Plus Toremifene in the Treatment of Advanced First-line HR Positive"
                        + " and HER2 Negative Breast Cancer: a Multicenter, Single Arm, Exploratory Phase II Clinical Study");
        trial.event("IntolerableToxicity", "intolerable toxicity");
        trial.event("InvestigatorDecision", "decision of the investigator");
        facts(trial);
        trial.drug("Dalpiciclib", "Toremifene");
        regimen(trial);
        visits(trial);
        grid(trial);
        return trial.build();
    }

    private static void facts(TestProtocol trial) {
        trial.fact(
                "menopausalStatus",
                "menopausal status",
                new FactType.Coded(List.of("premenopausal", "perimenopausal", "postmenopausal"), false));
        trial.fact("boneLesions", "bone lesions", new FactType.YesNo());
        Operand status = new Operand.OfFact("menopausalStatus", Optional.empty());
        trial.group(
                "Premenopausal",
                "premenopausal or perimenopausal",
                new Expr.IsOneOf(status, List.of("premenopausal", "perimenopausal")));
        trial.group(
                "BoneLesions",
                "participants with bone lesions",
                new Expr.IsYes(new Operand.OfFact("boneLesions", Optional.empty())));
    }

    private static void regimen(TestProtocol trial) {
        trial.regimen(
                "Combination",
                trial.elastic(28),
                events("Progression", "IntolerableToxicity", "Withdrawal", "InvestigatorDecision"),
                trial.give(dose("150", "mg", days(1, 21)), "Dalpiciclib"),
                trial.give(dose("60", "mg", new DoseStep.Days.Continuous()), "Toremifene"));
    }

    private static void visits(TestProtocol trial) {
        Plan screening = new Plan.Between(Optional.of(before(28, "FirstDose")), Optional.of(Anchor.of("FirstDose")));
        Plan cycleStart = new Plan.CycleDays(
                "Combination", TestProtocol.dayList(1, 1), CycleList.ALL, Window.NONE, Optional.empty());
        Window week = new Window.Days(7, 7);
        Plan imaging = new Plan.Series(List.of(
                everyCycles(2, "Combination", week, new Limit.ThroughCycle(13)),
                thenCycles(3, "Combination", new Cadence.Start.LastDue(), week)));
        trial.visit("Screening", screening);
        trial.visit(
                "CycleStart", "Cycle day 1", dev.trialc.compiler.model.Timing.of(cycleStart), Applicability.EVERYBODY);
        trial.visit(
                "TumourImaging",
                "Tumour imaging",
                dev.trialc.compiler.model.Timing.of(imaging),
                Applicability.EVERYBODY);
        trial.visit("EndOfTreatment", new Plan.Once(Anchor.of("Discontinuation"), Window.NONE));
        trial.visit("SafetyFollowUp", new Plan.Once(after(28, "LastDose"), Window.NONE));
    }

    private static void grid(TestProtocol trial) {
        trial.activity("Consent", "CTorMRI", "BoneScan");
        Grid.Cell none = new Grid.Cell(Grid.Mark.NONE, List.of());
        Grid.Cell done = new Grid.Cell(Grid.Mark.DONE, List.of());
        Grid.Cell noted = new Grid.Cell(Grid.Mark.DONE, List.of("b"));
        trial.grid(new Grid(
                Optional.empty(),
                List.of(new Grid.Column("Screening", List.of()), new Grid.Column("TumourImaging", List.of())),
                List.of(
                        new Grid.Row("Consent", List.of(), List.of(done, none), trial.origin()),
                        new Grid.Row("CTorMRI", List.of(), List.of(done, done), trial.origin()),
                        new Grid.Row("BoneScan", List.of(), List.of(noted, noted), trial.origin())),
                List.of(new Grid.Note("b", Optional.empty(), when(new Expr.InGroup("BoneLesions")), trial.origin())),
                trial.origin()));
    }
}
