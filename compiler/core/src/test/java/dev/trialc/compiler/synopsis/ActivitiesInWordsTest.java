package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of activities, and of what participants avoid, as the synopsis prints it. */
class ActivitiesInWordsTest {
    private static final Path ROOT = Path.of("src/test/corpus/reference").toAbsolutePath();

    private static final String PROTOCOL = """
            trial T version "1.0"
            drug Alpha "alphamab"
            arm Treated
            arm Control
            primary endpoint PFS "Progression-free survival" {
              time from FirstDose to Progression
            }
            regimen Main "Main treatment" from FirstDose {
              cycle of 21 days delays move later cycles
              continue until Progression
              give Alpha 100 mg orally on day 1
              avoid Alcohol from FirstDose to LastDose in Treated
            }
            schedule {
              visit Early "Early visit" 7 days before FirstDose
              visit Dosing "Dosing visit" on FirstDose
              activity Scan "CT or MRI" serves PFS
              avoid Grapefruit "grapefruit juice", Alpha from 7 days before FirstDose to 28 days after LastDose
              grid {
                      | Early | Dosing |
                Urine "Urine test" |   X   |   X    | within 48 hours before dosing
                Blood "Blood sample" |  | X | within 2 days of the visit
                ECG   |       |  X[a]  | 3 times, 2 to 5 minutes apart, before Blood
                Genes |   X   |   X    | once in Early, Dosing with agreement of MedicalMonitor
                Scan  |       |   X    |
              }
              note a "in rest" at the next visit with agreement of "the sponsor's physician"
            }
            """;

    private final String markdown = markdown();

    @Test
    void the_day_is_named_as_it_was_written() {
        assertThat(markdown)
                .contains("within 48 hours before dosing.")
                .contains("At Dosing visit; within 2 days of the visit.");
    }

    @Test
    void remarks_stand_with_their_activity() {
        assertThat(markdown)
                .contains("At Dosing visit; 3 times, 2 to 5 minutes apart; before Blood sample.")
                .contains(
                        "At Early visit and Dosing visit; once in Early visit or Dosing visit; with agreement of the medical monitor.")
                .contains("At Dosing visit; for Progression-free survival.")
                .contains("in rest. At the next visit; with agreement of the sponsor's physician.");
    }

    @Test
    void what_is_avoided_stands_with_the_interventions() {
        assertThat(markdown)
                .contains("What participants avoid")
                .contains(
                        "Grapefruit juice and alphamab: Avoided from 7 days before first dose to 28 days after last dose, both days included.")
                .contains(
                        "Alcohol: Avoided with Main treatment from first dose to last dose, both days included; only for: arm Treated.");
    }

    private static String markdown() {
        Compilation compilation =
                new CompilerSession(Optional.of(ROOT)).check(new SourceFile("x.trial", PROTOCOL), ROOT);
        Protocol protocol = compilation.protocol().orElseThrow(() -> new AssertionError(compilation.findings()));
        return SynopsisRenderer.markdown(SynopsisBuilder.build(protocol, ExampleResults.notRun()))
                .replace('\u00a0', ' ')
                .replace("**", "");
    }
}
