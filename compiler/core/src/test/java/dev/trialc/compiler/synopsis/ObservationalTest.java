package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Studies that leave most of it open: what is not stated is said to be, and nothing is put in its place. */
class ObservationalTest {
    private static final Drug DRUG =
            new Drug("SG", "Sacituzumab govitecan", List.of(), Optional.empty(), false, Models.origin());

    @Test
    void observedNotAdministered() {
        Administration observe = new Administration(
                Administration.Action.OBSERVE,
                List.of("SG"),
                List.of(),
                Optional.empty(),
                List.of(),
                Applicability.EVERYBODY,
                List.of(),
                Models.cites("DRUG: Sacituzumab Govitecan (SG)"));
        String markdown = markdown(Models.protocol(Map.of(
                "drugs", List.of(DRUG),
                "events", List.of(new Event("FirstDose", "first dose", true, false, false, List.of(), Models.origin())),
                "parameters",
                        List.of(
                                parameter("TreatmentCycle", Parameter.Type.DURATION),
                                parameter("BaselineTiming", Parameter.Type.TIMING)),
                "regimens", List.of(regimen(observe)),
                "visits",
                        List.of(new Visit(
                                "Baseline",
                                "Baseline",
                                false,
                                Optional.empty(),
                                Timing.of(new Plan.Unstated("BaselineTiming")),
                                Applicability.EVERYBODY,
                                Models.notStated("timing"))))));
        assertThat(markdown)
                .contains("## Treatment observed (ICH M11 6)")
                .contains("- `T-R-SG` **Sacituzumab govitecan**: Observed; the protocol plans no doses. [S1]")
                .contains("**Course**: Observed from first dose until an event that is not stated. [N1]")
                .contains(
                        "- `R-R.cycle` **Cycles**: Cycles of a length that is not stated. Whether a delayed cycle moves later ones is not stated. [N-TreatmentCycle] [N1]")
                .contains("- `V-Baseline` **Baseline**: *Timing not stated.* [N-BaselineTiming]")
                .contains("- `R-R.N1` **As given in routine care**: Event until which treatment continues")
                .contains("- `N-BaselineTiming` **Slot of BaselineTiming**: a time that the source does not state")
                .doesNotContainIgnoringCase("administ")
                .doesNotContain("given to");
    }

    @Test
    void openDosesLeadToTheirParameters() {
        DoseStep open = new DoseStep(
                Optional.of(new DoseStep.Amount.Unknown("Dose")),
                Optional.empty(),
                Optional.empty(),
                new DoseStep.Frequency.Unknown("Frequency"),
                new DoseStep.Days.Unknown("Days"),
                CycleList.ALL);
        Administration give = new Administration(
                Administration.Action.GIVE,
                List.of("Backbone"),
                List.of(open),
                Optional.empty(),
                List.of(),
                Applicability.EVERYBODY,
                List.of(),
                Models.origin());
        String markdown = markdown(Models.protocol(Map.of(
                "drugs", List.of(DRUG),
                "arms", List.of(new Arm("A", "Arm A", Models.origin()), new Arm("B", "Arm B", Models.origin())),
                "choices",
                        List.of(new Choice(
                                "Backbone", "backbone chemotherapy", "investigator", List.of("SG"), Models.origin())),
                "parameters",
                        List.of(
                                parameter("Dose", Parameter.Type.AMOUNT),
                                parameter("Frequency", Parameter.Type.FREQUENCY),
                                parameter("Days", Parameter.Type.DAYS)),
                "regimens", List.of(regimen(give)))));
        assertThat(markdown)
                .containsPattern(
                        "\\| `T-R-Backbone` \\| Backbone chemotherapy \\| \\*Not stated\\* \\[N-Dose] +\\| \\*Not stated\\* \\[N] +\\|"
                                + " \\*Not stated\\* \\[N-Frequency] \\| \\*Not stated\\* \\[N-Days] \\| all +\\| end of the regimen \\|")
                .contains("- `T-R-Backbone.route` **Backbone chemotherapy**: Route")
                .contains(
                        "- `CH-Backbone` **Backbone chemotherapy**: Chosen for each participant by the investigator: one of Sacituzumab govitecan")
                .contains("- **Arm A**\n");
    }

    private static Parameter parameter(String name, Parameter.Type type) {
        return new Parameter(name, "slot of " + name, type, "x", false, Models.notStated("x"), Optional.empty());
    }

    private static Regimen regimen(Administration administration) {
        CycleRule rule = new CycleRule(
                List.of(new CycleRule.From(1, new Length.Unknown("TreatmentCycle"))),
                CycleRule.Clock.ELASTIC,
                new CycleRule.Spacing.Unsaid(),
                List.of(),
                Models.notStated("cycle"));
        return new Regimen(
                "R",
                "as given in routine care",
                Anchor.of("FirstDose"),
                Optional.empty(),
                Optional.of(rule),
                List.of(),
                Applicability.EVERYBODY,
                List.of(administration),
                DoseRules.NONE,
                List.of(),
                Models.origin());
    }

    private static String markdown(Protocol protocol) {
        return SynopsisRenderer.markdown(SynopsisBuilder.build(protocol, ExampleResults.notRun()))
                .replace('\u00a0', ' ');
    }
}
