package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What examples expect of activities, as a reviewer reads it. */
class ExamplesInWordsTest {
    private static final String PROTOCOL = """
            trial T version "1.0"
            drug Alpha "alphamab"
            regimen Main from FirstDose {
              cycle of 21 days delays move later cycles
              continue until Progression
              give Alpha 100 mg intravenously over 90 minutes on day 1
            }
            schedule {
              visit Dosing "Dosing visit" on FirstDose
              grid {
                      | Dosing |
                Blood "Blood sample" | X | at pre-dose, 2 hours after end of Alpha
              }
            }
            example "points" {
              given FirstDose on 2026-01-20
              horizon 2026-02-10
              expect Dosing with Blood at pre-dose
              expect Dosing with Blood at 120 min after end of Alpha
              expect Dosing without Blood at 8 hours
              expect Dosing with Blood
            }
            """;

    @Test
    void points_in_time_stand_with_their_activity() {
        Compilation compilation =
                new CompilerSession(Optional.empty()).check(new SourceFile("x.trial", PROTOCOL), Path.of(""));
        Protocol protocol = compilation.protocol().orElseThrow(() -> new AssertionError(compilation.findings()));
        String markdown = SynopsisRenderer.markdown(SynopsisBuilder.build(protocol, ExampleResults.notRun()))
                .replace('\u00a0', ' ');
        assertThat(markdown)
                .containsPattern("\\| Dosing visit +\\| with Blood sample at pre-dose +\\|")
                .containsPattern("\\| with Blood sample at 120 minutes after end of alphamab +\\|")
                .containsPattern("\\| without Blood sample at 8 hours +\\|")
                .containsPattern("\\| with Blood sample +\\|");
    }
}
