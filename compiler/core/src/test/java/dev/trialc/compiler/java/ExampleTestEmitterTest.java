package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text of generated tests; that they compile and hold is shown by the protocols' own build. */
class ExampleTestEmitterTest {
    private static final String STUDY = """
            trial Study version "1.0"
            parameter ScanInterval "interval of scans" is a duration
            parameter CallInterval "interval of calls" is a duration
            fact ANC in 10*9/L
            drug Alpha
            regimen R from FirstDose {
              cycle of 28 days delays move later cycles
              give Alpha 10 mg orally once daily on days 1 to 21
            }
            schedule {
              visit Scan every ScanInterval from FirstDose
              visit Call every CallInterval from FirstDose
              visit End at Discontinuation
            }
            """;

    @Test
    void oneLineAnExpectation() {
        String text = text("""
                example "no delay" {
                  given FirstDose on 2026-01-20, cycle 2 on 2026-02-24, ScanInterval is "6 weeks", ANC 1.7 10*9/L on 2026-01-02
                  horizon 2026-04-30
                  expect Scan 1 on 2026-03-03 from 2026-03-03 to 2026-03-03
                  expect Alpha from 2026-01-20 to 2026-02-09
                  expect no Alpha after 2026-03-16
                  expect End pending
                }
                """);
        assertThat(text)
                .contains("@DisplayName(\"no delay\")\n    void noDelay() {\n")
                .contains(".on(Study.Event.FIRST_DOSE, LocalDate.parse(\"2026-01-20\"))\n")
                .contains(".cycleStart(2, LocalDate.parse(\"2026-02-24\"))\n")
                .contains(".scanInterval(Length.parse(\"6 weeks\"))\n")
                .contains(".anc(new BigDecimal(\"1.7\"), LocalDate.parse(\"2026-01-02\"))\n")
                .contains(".callIntervalUnknown()\n")
                .contains("Study.schedule(participant, LocalDate.parse(\"2026-04-30\"));\n")
                .contains("rows(schedule, Study.Visit.SCAN).number(1).due(\"2026-03-03\")"
                        + ".window(\"2026-03-03\", \"2026-03-03\");\n")
                .contains("rows(schedule, Study.Drug.ALPHA).everyDay(\"2026-01-20\", \"2026-02-09\");\n")
                .contains("rows(schedule, Study.Drug.ALPHA).noneAfter(\"2026-03-16\");\n")
                .contains("rows(schedule, Study.Visit.END).pending();\n");
    }

    @Test
    void aPointInTimeIsAskedByItsParts() {
        String text = text("""
                schedule {
                  grid {
                       | Scan |
                    PK |  X   | at pre-dose, 2 hours after Alpha
                  }
                }
                example "points" {
                  given FirstDose on 2026-01-20, ScanInterval is "6 weeks"
                  horizon 2026-04-30
                  expect Scan 1 with PK at 2 hours after Alpha
                  expect Scan 1 without PK at pre-dose
                }
                """);
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "\"2 hours after Alpha\", point -> point.relation() == Timepoint.Relation.AFTER && point.minutes() == 120"
                                + " && point.drug().equals(\"Alpha\") && point.moment() == Timepoint.Moment.DOSE);")
                .contains(
                        "\"pre-dose\", point -> point.relation() == Timepoint.Relation.BEFORE && point.minutes() == 0);");
    }

    @Test
    void whateverATitleSaysItStaysInItsComment() {
        String example = """
                example "rows */ \\ { ± 1" {
                  given FirstDose on 2026-01-20
                  horizon 2026-04-30
                  expect End pending
                }
                """;
        assertThat(text(example + example))
                .contains(
                        "/** Rows &#42;/ &#92; &#123; ± 1 (study.trial:15). */", "@DisplayName(\"rows */ \\\\ { ± 1\")")
                .contains("void rows1() {", "void rows1Example() {");
    }

    @Test
    void noExampleNoTest() {
        assertThat(ExampleTestEmitter.generate(protocol(""), "dev.trialc.generated"))
                .isEmpty();
    }

    private static String text(String examples) {
        GeneratedFile file = ExampleTestEmitter.generate(protocol(examples), "dev.trialc.generated")
                .get(0);
        assertThat(file.path()).isEqualTo("dev/trialc/generated/StudyExamplesTest.java");
        return file.text();
    }

    private static Protocol protocol(String examples) {
        return new CompilerSession(Optional.empty())
                .check(new SourceFile("study.trial", STUDY + examples), Path.of(""))
                .protocol()
                .orElseThrow();
    }
}
