package dev.trialc.compiler.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Protocol;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an expectation asks of a schedule: each that holds beside one that does not. */
class ExampleRunnerTest {
    private static final String[] PROTOCOL = {
        "event Attack may recur",
        "drug Alpha",
        "regimen R from FirstDose {",
        "  cycle of 28 days delays move later cycles",
        "  delay at most 7 days",
        "  give Alpha 10 mg orally once daily on days 1 to 3",
        "}",
        "schedule {",
        "  visit Scan every 8 weeks from FirstDose ± 7 days",
        "  visit Day15 on day 15",
        "  visit Screening within 14 days before FirstDose",
        "  visit FollowUp 28 days after LastDose",
        "  for each Attack { visit Lab 2 and 7 days after Attack }",
        "}",
    };

    /** Whether each expectation holds, in order. */
    private static List<Boolean> hold(String given, String... expected) {
        Protocol protocol = ProtocolText.of(
                String.join("\n", PROTOCOL),
                "example \"e\" {",
                "  given FirstDose on 2026-01-20" + given,
                "  horizon 2026-06-30",
                "  expect " + String.join("\n  expect ", expected),
                "}");
        List<ExampleRunner.Outcome> all = new ExampleRunner(protocol).runAll();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).holds()).isEqualTo(all.get(0).checked().stream().allMatch(ExampleRunner.Checked::holds));
        return all.get(0).checked().stream().map(ExampleRunner.Checked::holds).toList();
    }

    @Test
    void aDueDateIsThatOfTheNumberedVisit() {
        assertThat(hold(
                        "",
                        "Scan 1 on 2026-03-17",
                        "Scan 2 on 2026-03-17",
                        "Scan 1 on 2026-03-18",
                        "Scan on 2026-05-12"))
                .containsExactly(true, false, false, true);
    }

    @Test
    void aWindowIsThatOfBothEnds() {
        assertThat(hold(
                        "",
                        "Scan 1 on 2026-03-17 from 2026-03-10 to 2026-03-24",
                        "Scan 1 on 2026-03-17 from 2026-03-11 to 2026-03-24",
                        "Scan 1 on 2026-03-17 from 2026-03-10 to 2026-03-25",
                        "Screening from 2026-01-06 to 2026-01-20",
                        "Screening from 2026-01-06 to 2026-01-21"))
                .containsExactly(true, false, false, true, false);
    }

    @Test
    void ofEachRecordTheEpisodeCountsToo() {
        assertThat(hold(
                        ", Attack on 2026-02-01, Attack on 2026-03-01",
                        "Lab 2.1 on 2026-03-03",
                        "Lab 1.1 on 2026-03-03",
                        "Lab 1.2 on 2026-02-08",
                        "Lab 1.1 on 2026-02-08"))
                .containsExactly(true, false, true, false);
    }

    @Test
    void pendingIsWhatIsNotDated() {
        assertThat(hold("", "FollowUp pending", "Day15 pending")).containsExactly(true, false);
    }

    @Test
    void nothingMeansNoDatedRow() {
        assertThat(hold(
                        "",
                        "no FollowUp",
                        "no Day15",
                        "no Day15 after 2026-02-03",
                        "no Day15 after 2026-02-02",
                        "no Scan after 2026-05-12",
                        "no Scan after 2026-05-11"))
                .containsExactly(true, false, true, false, true, false);
    }

    @Test
    void aDrugIsGivenOnEveryDay() {
        assertThat(hold(
                        "",
                        "Alpha from 2026-01-20 to 2026-01-22",
                        "Alpha from 2026-01-20 to 2026-01-23",
                        "Alpha from 2026-01-19 to 2026-01-22",
                        "Alpha from 2026-02-18 to 2026-02-18"))
                .containsExactly(true, false, false, true);
    }

    @Test
    void aStatusIsThatOfTheVisitOnItsDay() {
        assertThat(hold(
                        ", Scan 1 done on 2026-03-09, Day15 done on 2026-02-03",
                        "Scan 1 early",
                        "Scan 1 early on 2026-03-09",
                        "Scan 1 early on 2026-03-10",
                        "Scan 1 done",
                        "Scan 2 early",
                        "Day15 done on 2026-02-03"))
                .containsExactly(true, true, false, false, false, true);
    }

    @Test
    void aDeviationIsOneOfThatDay() {
        assertThat(hold(
                        ", cycle 2 on 2026-02-25",
                        "deviation on 2026-02-25",
                        "deviation on 2026-02-26",
                        "no deviation"))
                .containsExactly(true, false, false);
        assertThat(hold(", cycle 2 on 2026-02-24", "no deviation", "deviation on 2026-02-24"))
                .containsExactly(true, false);
    }

    @Test
    void anActivityIsExpectedAtAPointInTime() {
        Protocol protocol = ProtocolText.of(
                String.join("\n", PROTOCOL),
                "schedule {",
                "  grid {",
                "       | Day15 | Screening |",
                "    PK |   X   |           | at pre-dose, 2 hours after Alpha",
                "  }",
                "}",
                "example \"e\" {",
                "  given FirstDose on 2026-01-20",
                "  horizon 2026-06-30",
                "  expect Day15 with PK at 2 hours",
                "  expect Day15 with PK at 8 hours",
                "  expect Screening with PK at pre-dose",
                "  expect FollowUp without PK",
                "}");
        List<ExampleRunner.Checked> checked =
                new ExampleRunner(protocol).runAll().get(0).checked();
        assertThat(checked).extracting(ExampleRunner.Checked::holds).containsExactly(true, false, false, false);
        assertThat(checked.get(1).found())
                .isEqualTo(
                        "Day15 on 2026-02-03 from 2026-02-03 to 2026-02-03 with PK at pre-dose of Alpha, 2 hours after Alpha");
        assertThat(checked.get(2).found()).isEqualTo("Screening from 2026-01-06 to 2026-01-20 without PK");
        assertThat(checked.get(3).found()).isEqualTo("FollowUp pending (needs LastDose)");
    }

    @Test
    void whatBearsOnAnExpectationIsShownInWords() {
        Protocol protocol = ProtocolText.of(
                String.join("\n", PROTOCOL),
                "example \"e\" {",
                "  given FirstDose on 2026-01-20, Scan 1 done on 2026-03-09, Day15 done on 2026-02-03, Lab done on 2026-02-05",
                "  as of 2026-05-25",
                "  horizon 2026-07-31",
                "  expect Scan on 2026-03-17",
                "  expect FollowUp pending",
                "  expect Screening missed",
                "  expect Lab pending",
                "}");
        assertThat(new ExampleRunner(protocol).runAll().get(0).checked())
                .extracting(ExampleRunner.Checked::found)
                .startsWith(
                        "Scan 1 early on 2026-03-09, due on 2026-03-17 from 2026-03-10 to 2026-03-24; "
                                + "Scan 2 missed on 2026-05-12 from 2026-05-05 to 2026-05-19; "
                                + "Scan 3 on 2026-07-07 from 2026-06-30 to 2026-07-14",
                        "FollowUp pending (needs LastDose)",
                        "Screening missed from 2026-01-06 to 2026-01-20");
    }
}
