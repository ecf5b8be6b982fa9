package dev.trialc.compiler.java;

import static dev.trialc.compiler.java.TestProtocol.after;
import static dev.trialc.compiler.java.TestProtocol.dayList;
import static dev.trialc.compiler.java.TestProtocol.days;
import static dev.trialc.compiler.java.TestProtocol.dose;
import static dev.trialc.compiler.java.TestProtocol.events;
import static dev.trialc.compiler.java.TestProtocol.everyCycles;
import static dev.trialc.compiler.java.TestProtocol.everyWeeks;
import static dev.trialc.compiler.java.TestProtocol.from;
import static dev.trialc.compiler.java.TestProtocol.months;
import static dev.trialc.compiler.java.TestProtocol.thenCycles;
import static dev.trialc.compiler.java.TestProtocol.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Window;
import dev.trialc.runtime.InconsistentRecordException;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of time (language §5) on generated code; each test is named after its rule. */
class TimeRulesTest {
    private static ParticipantRecord.Builder on(String event, String date) {
        return ParticipantRecord.builder().event(event, LocalDate.parse(date));
    }

    private static Plan cycleDays(int day, CycleList cycles, Limit... limit) {
        return new Plan.CycleDays(
                "R",
                dayList(day, day),
                cycles,
                Window.NONE,
                java.util.Arrays.stream(limit).findFirst());
    }

    private static List<String> dates(TestProtocol trial, ParticipantRecord.Builder record, String until) {
        return Rows.dates(CompiledTrial.of(trial.build()).schedule(record, until), "V");
    }

    @Test
    void t02_offsetsInDaysAndWeeks() {
        Anchor threeWeeks = new Anchor.Shifted(Anchor.of("LastDose"), weeks(3), true);
        TestProtocol trial = new TestProtocol("T").visit("V", new Plan.Once(threeWeeks, new Window.Days(3, 7)));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("LastDose", "2028-02-20"), "2028-12-31");
        assertThat(Rows.windows(rows, "V")).containsExactly("0: 2028-03-12 [2028-03-09, 2028-03-19]");
        assertThat(rows.get(0).anchor()).isEqualTo("LastDose");
    }

    @Test
    void t03_monthsAreClampedAndNeverAccumulated() {
        Cadence monthly =
                new Cadence(new Cadence.Step.Every(months(1)), from("FirstDose"), Window.NONE, Optional.empty());
        TestProtocol trial = new TestProtocol("T").visit("V", new Plan.Series(List.of(monthly)));
        assertThat(dates(trial, on("FirstDose", "2028-01-31"), "2028-05-31"))
                .containsExactly("2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31");
    }

    @Test
    void t04_studyDays() {
        Plan interval = new Plan.Between(Optional.of(new Anchor.StudyDay(-28)), Optional.of(new Anchor.StudyDay(-1)));
        TestProtocol trial = new TestProtocol("T")
                .visit("V", interval)
                .visit("W", new Plan.Once(new Anchor.StudyDay(1), Window.NONE))
                .visit("X", new Plan.Once(new Anchor.StudyDay(-1), Window.NONE));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-03-01"), "2026-12-31");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-02-01..2026-02-28");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-03-01");
        assertThat(rows.get(1).studyDay()).hasValue(-1);
        assertThat(rows.get(2).studyDay()).hasValue(1);
    }

    @Test
    void t05_lastDoseFollowsFromAdministrationsOnceTreatmentStopped() {
        TestProtocol trial =
                new TestProtocol("T").drug("D").visit("V", new Plan.Once(after(28, "LastDose"), Window.NONE));
        ParticipantRecord.Builder record = on("Discontinuation", "2026-03-10")
                .administered("D", LocalDate.of(2026, 3, 1))
                .administered("D", LocalDate.of(2026, 3, 9))
                .administered("D", LocalDate.of(2026, 3, 11));
        assertThat(dates(trial, record, "2026-12-31")).containsExactly("2026-04-06");
        ParticipantRecord.Builder going = on("FirstDose", "2026-03-01").administered("D", LocalDate.of(2026, 3, 1));
        assertThat(dates(trial, going, "2026-12-31")).containsExactly("pending needs LastDose");
    }

    @Test
    void t06_discontinuationIsWhereTheLastRegimenMetItsUntil() {
        TestProtocol trial = new TestProtocol("T").drug("D").event("Stop");
        trial.regimen("R", trial.elastic(28), events("Progression"));
        trial.regimen("S", trial.elastic(28), events("Stop", "Progression"));
        trial.visit("V", new Plan.Once(Anchor.of("Discontinuation"), Window.NONE));
        assertThat(dates(trial, on("FirstDose", "2026-01-01").event("Stop", LocalDate.of(2026, 2, 1)), "2026-12-31"))
                .containsExactly("pending needs Discontinuation");
        ParticipantRecord.Builder both = on("FirstDose", "2026-01-01")
                .event("Stop", LocalDate.of(2026, 2, 1))
                .event("Progression", LocalDate.of(2026, 3, 1));
        assertThat(dates(trial, both, "2026-12-31")).containsExactly("2026-03-01");
        ParticipantRecord.Builder before =
                on("FirstDose", "2026-01-01").event("Progression", LocalDate.of(2025, 12, 1));
        assertThat(dates(trial, before, "2026-12-31")).containsExactly("pending needs Discontinuation");
    }

    @Test
    void t07_anchorsCompose() {
        Anchor first = new Anchor.FirstOf(events("Progression", "Death"));
        Anchor later = new Anchor.LaterOf(List.of(after(10, "Consent"), Anchor.of("Enrolment")));
        Anchor orElse = new Anchor.OrElse(Anchor.of("Randomization"), Anchor.of("Enrolment"));
        TestProtocol trial = new TestProtocol("T")
                .visit("V", new Plan.Once(first, Window.NONE))
                .visit("W", new Plan.Once(later, Window.NONE))
                .visit("X", new Plan.Once(orElse, Window.NONE));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        List<Occurrence> rows = compiled.schedule(on("Consent", "2026-01-01"), "2026-12-31");
        assertThat(Rows.dates(rows, "V")).containsExactly("pending needs Progression or Death");
        assertThat(Rows.dates(rows, "W")).containsExactly("pending needs Enrolment");
        assertThat(Rows.dates(rows, "X")).containsExactly("pending needs Randomization or Enrolment");
        rows = compiled.schedule(
                on("Consent", "2026-01-01").event("Enrolment", LocalDate.of(2026, 1, 5)), "2026-12-31");
        assertThat(rows).extracting(Occurrence::anchor).containsExactly("Enrolment", "Consent", "Progression or Death");
    }

    @Test
    void t07_plannedVisitAsAnchor() {
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(21), List.of());
        trial.visit("Scan", new Plan.Series(List.of(everyCycles(2, "R", Window.NONE))));
        trial.visit(
                "V",
                new Plan.Once(
                        new Anchor.Shifted(new Anchor.OfVisit("Scan", 3, true), Length.ofDays(5), true), Window.NONE));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-01-01"), "2026-05-15");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-05-12");
        assertThat(Rows.dates(rows, "Scan")).containsExactly("2026-02-12", "2026-03-26", "2026-05-07");
        assertThat(rows.get(rows.size() - 1).anchor()).isEqualTo("Scan 3");
    }

    @Test
    void t12_rigidCyclesDoNotMove() {
        TestProtocol trial = new TestProtocol("T").drug("D");
        trial.regimen("R", trial.rigid(21), List.of(), trial.give(dose("1", "mg", days(1, 2)), "D"));
        trial.visit("V", cycleDays(1, CycleList.ALL));
        trial.visit("W", cycleDays(8, CycleList.ALL));
        ParticipantRecord.Builder late = on("FirstDose", "2026-01-01").cycleStart("R", 2, LocalDate.of(2026, 1, 27));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(late, "2026-03-05");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-01", "2026-01-22", "2026-02-12", "2026-03-05");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-01-08", "2026-01-29", "2026-02-19");
        assertThat(Rows.dates(rows, "D"))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-02",
                        "2026-01-27",
                        "2026-01-28",
                        "2026-02-12",
                        "2026-02-13",
                        "2026-03-05");
    }

    @Test
    void t13_laterDaysFollowTheActualStart() {
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(21), List.of());
        trial.visit("V", cycleDays(8, CycleList.ALL));
        ParticipantRecord.Builder late = on("FirstDose", "2026-01-01").cycleStart("R", 2, LocalDate.of(2026, 1, 27));
        assertThat(dates(trial, late, "2026-02-28")).containsExactly("2026-01-08", "2026-02-03", "2026-02-24");
    }

    @Test
    void t15_lengthsVaryAndCyclesAreListed() {
        TestProtocol trial = new TestProtocol("T");
        CycleRule rule = trial.cycles(
                CycleRule.Clock.ELASTIC,
                new CycleRule.From(1, Length.ofDays(21)),
                new CycleRule.From(2, new Length.Fixed(4, dev.trialc.compiler.model.CalendarUnit.WEEK)));
        trial.regimen("R", rule, List.of());
        trial.visit("V", cycleDays(1, CycleList.ALL));
        trial.visit(
                "W",
                cycleDays(1, new CycleList(List.of(1, 4), Optional.of(new CycleList.Stride(7, 3, Integer.MAX_VALUE)))));
        trial.visit("X", cycleDays(1, new CycleList(List.of(), Optional.of(new CycleList.Stride(3, 2, 5)))));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-01-01"), "2026-07-31");
        assertThat(Rows.dates(rows, "V"))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-22",
                        "2026-02-19",
                        "2026-03-19",
                        "2026-04-16",
                        "2026-05-14",
                        "2026-06-11",
                        "2026-07-09");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-01-01", "2026-03-19", "2026-06-11");
        assertThat(Rows.dates(rows, "X")).containsExactly("2026-02-19", "2026-04-16");
    }

    @Test
    void t16_daysOfADelayGetOnlyDrugsWithoutDays() {
        TestProtocol trial = new TestProtocol("T").drug("Listed", "Daily");
        trial.regimen(
                "R",
                trial.elastic(7),
                List.of(),
                trial.give(dose("1", "mg", days(1, 9)), "Listed"),
                trial.give(dose("1", "mg", new DoseStep.Days.Continuous()), "Daily"));
        ParticipantRecord.Builder late = on("FirstDose", "2026-01-01").cycleStart("R", 2, LocalDate.of(2026, 1, 11));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(late, "2026-01-11");
        assertThat(Rows.dates(rows, "Listed")).hasSize(8).doesNotContain("2026-01-08", "2026-01-10");
        assertThat(Rows.dates(rows, "Daily")).hasSize(11);
    }

    @Test
    void t16_anEarlyStartCutsTheCycleBefore() {
        TestProtocol trial = new TestProtocol("T").drug("D");
        trial.regimen("R", trial.elastic(7), List.of(), trial.give(dose("1", "mg", days(1, 7)), "D"));
        ParticipantRecord.Builder early = on("FirstDose", "2026-01-01").cycleStart("R", 2, LocalDate.of(2026, 1, 5));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(early, "2026-01-06");
        assertThat(rows).extracting(row -> row.cycle().orElseThrow()).containsExactly(1, 1, 1, 1, 2, 2);
    }

    @Test
    void t17_startsRiseAndSkippedCyclesHaveNothing() {
        TestProtocol trial = new TestProtocol("T").drug("D");
        trial.regimen("R", trial.elastic(28), List.of(), trial.give(dose("1", "mg", days(1, 1)), "D"));
        trial.visit("V", cycleDays(1, CycleList.ALL));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder skipped = on("FirstDose", "2026-01-01").cycleStart("R", 3, LocalDate.of(2026, 1, 29));
        List<Occurrence> rows = compiled.schedule(skipped, "2026-03-31");
        assertThat(Rows.dates(rows, "D")).containsExactly("2026-01-01", "2026-01-29", "2026-02-26", "2026-03-26");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-01", "2026-01-29", "2026-02-26", "2026-03-26");
        ParticipantRecord.Builder falling = on("FirstDose", "2026-01-01")
                .cycleStart("R", 2, LocalDate.of(2026, 2, 1))
                .cycleStart("R", 3, LocalDate.of(2026, 2, 1));
        assertThatThrownBy(() -> compiled.schedule(falling, "2026-03-31"))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining("Cycle 3 of R");
        ParticipantRecord.Builder elsewhere =
                on("FirstDose", "2026-01-01").cycleStart("R", 1, LocalDate.of(2026, 1, 2));
        assertThatThrownBy(() -> compiled.schedule(elsewhere, "2026-03-31"))
                .isInstanceOf(InconsistentRecordException.class)
                .hasMessageContaining("FirstDose");
    }

    @Test
    void t21_startingOnAndOffsets() {
        Cadence onIt = new Cadence(
                new Cadence.Step.Every(weeks(4)),
                new Cadence.Start.At(Anchor.of("FirstDose"), true),
                Window.NONE,
                Optional.of(new Limit.Within(weeks(8), true)));
        Cadence offsets = new Cadence(
                new Cadence.Step.Offsets(List.of(weeks(2), weeks(10))),
                from("FirstDose"),
                Window.NONE,
                Optional.empty());
        Cadence cycleOne = new Cadence(
                new Cadence.Step.Cycles(2, "R"),
                new Cadence.Start.RegimenStart(true),
                Window.NONE,
                Optional.of(new Limit.ThroughCycle(5)));
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(7), List.of());
        trial.visit("V", new Plan.Series(List.of(onIt)));
        trial.visit("W", new Plan.Series(List.of(offsets, everyWeeks(6, new Cadence.Start.LastDue()))));
        trial.visit("X", new Plan.Series(List.of(cycleOne)));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-01-01"), "2026-06-30");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-01", "2026-01-29", "2026-02-26");
        assertThat(Rows.windows(rows, "W"))
                .extracting(w -> w.substring(0, 13))
                .containsExactly("1: 2026-01-15", "2: 2026-03-12", "3: 2026-04-23", "4: 2026-06-04");
        assertThat(Rows.dates(rows, "X")).containsExactly("2026-01-01", "2026-01-15", "2026-01-29");
    }

    @Test
    void t22_throughAndFor() {
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(28), List.of());
        trial.visit("V", new Plan.Series(List.of(everyWeeks(4, from("FirstDose"), new Limit.Within(weeks(8), true)))));
        trial.visit("W", new Plan.Series(List.of(everyWeeks(4, from("FirstDose"), new Limit.Within(weeks(8), false)))));
        trial.visit("X", cycleDays(8, CycleList.ALL, new Limit.ThroughCycle(2)));
        trial.visit("Y", new Plan.Series(List.of(everyCycles(1, "R", Window.NONE, new Limit.Within(weeks(8), true)))));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-01-01"), "2026-12-31");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-29", "2026-02-26");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-01-29");
        assertThat(Rows.dates(rows, "X")).containsExactly("2026-01-08", "2026-02-05");
        assertThat(Rows.dates(rows, "Y")).containsExactly("2026-01-29", "2026-02-26");
    }

    @Test
    void t23_untilCountsRecordsOnOrAfterTheAnchorAndDeathEndsEverything() {
        Timing untilProgression = new Timing(
                new Plan.Series(List.of(everyWeeks(4, from("FirstDose")))),
                Optional.empty(),
                events("Progression"),
                Optional.empty());
        TestProtocol trial = new TestProtocol("T")
                .visit("V", "V", untilProgression, Applicability.EVERYBODY)
                .visit("W", new Plan.Once(Anchor.of("Randomization"), Window.NONE));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder twice = on("FirstDose", "2026-01-01")
                .event("Progression", LocalDate.of(2025, 6, 1))
                .event("Progression", LocalDate.of(2026, 2, 26));
        assertThat(Rows.dates(compiled.schedule(twice, "2026-12-31"), "V")).containsExactly("2026-01-29", "2026-02-26");
        ParticipantRecord.Builder died = on("FirstDose", "2026-01-01").event("Death", LocalDate.of(2026, 2, 1));
        List<Occurrence> rows = compiled.schedule(died, "2026-12-31");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-29");
        assertThat(Rows.dates(rows, "W")).isEmpty();
    }

    @Test
    void t23_fromIsTheMirrorOfUntil() {
        Timing fromProgression = new Timing(
                new Plan.Series(List.of(everyWeeks(4, from("FirstDose")))),
                Optional.of(Anchor.of("Progression")),
                events("Death"),
                Optional.empty());
        TestProtocol trial = new TestProtocol("T").visit("V", "V", fromProgression, Applicability.EVERYBODY);
        assertThat(dates(trial, on("FirstDose", "2026-01-01"), "2026-12-31"))
                .containsExactly("pending needs Progression");
        ParticipantRecord.Builder known = on("FirstDose", "2026-01-01").event("Progression", LocalDate.of(2026, 2, 1));
        assertThat(Rows.windows(CompiledTrial.of(trial.build()).schedule(known, "2026-03-31"), "V"))
                .containsExactly("2: 2026-02-26 [2026-02-26, 2026-02-26]", "3: 2026-03-26 [2026-03-26, 2026-03-26]");
    }

    @Test
    void t24_aSeriesEndsWithItsEpoch() {
        TestProtocol trial = new TestProtocol("T")
                .epoch("RunIn", Anchor.of("Consent"), Anchor.of("Randomization"))
                .visit("V", new Plan.Series(List.of(everyWeeks(1, from("Consent")))))
                .visit("W", new Plan.Series(List.of(everyWeeks(1, from("FirstDose")))))
                .visit("X", new Plan.Series(List.of(everyWeeks(1, from("Discontinuation")))));
        ParticipantRecord.Builder record = on("Consent", "2026-01-01")
                .event("Randomization", LocalDate.of(2026, 1, 20))
                .event("FirstDose", LocalDate.of(2026, 2, 1))
                .event("Discontinuation", LocalDate.of(2026, 2, 15));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(record, "2026-03-01");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-08", "2026-01-15");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-02-08", "2026-02-15");
        assertThat(Rows.dates(rows, "X")).containsExactly("2026-02-22", "2026-03-01");
    }

    @Test
    void t24_theLastDosingDay() {
        TestProtocol trial = new TestProtocol("T").drug("D");
        trial.regimen(
                "R",
                trial.elastic(28),
                events("Progression"),
                trial.give(dose("1", "mg", new DoseStep.Days.Continuous()), "D"));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder ended = on("FirstDose", "2026-01-01").event("Progression", LocalDate.of(2026, 1, 5));
        assertThat(Rows.dates(compiled.schedule(ended, "2026-12-31"), "D"))
                .hasSize(4)
                .endsWith("2026-01-04");
        ended.event("LastDose", LocalDate.of(2026, 1, 6));
        assertThat(Rows.dates(compiled.schedule(ended, "2026-12-31"), "D"))
                .hasSize(6)
                .endsWith("2026-01-06");
        assertThat(compiled.calculator().doses(ended.build(), LocalDate.of(2026, 12, 31)))
                .hasSize(6);
    }

    @Test
    void t25_countedFromVariants() {
        Limit thirteen = new Limit.ThroughCycle(13);
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(28), List.of());
        trial.visit(
                "V",
                new Plan.Series(List.of(
                        everyCycles(2, "R", Window.NONE, thirteen),
                        thenCycles(3, "R", new Cadence.Start.FromCycle(13), Window.NONE))));
        trial.visit(
                "W",
                new Plan.Series(List.of(
                        everyCycles(2, "R", Window.NONE, thirteen), everyWeeks(12, new Cadence.Start.LastDue()))));
        trial.visit(
                "X",
                new Plan.Series(List.of(
                        everyWeeks(8, from("FirstDose"), new Limit.Within(weeks(52), true)),
                        everyWeeks(12, new Cadence.Start.FromOffset(weeks(52))))));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        List<Occurrence> rows = compiled.schedule(on("FirstDose", "2026-01-20"), "2027-08-31");
        assertThat(Rows.windows(rows, "V"))
                .anyMatch(w -> w.startsWith("7: 2027-04-13"))
                .hasSize(8);
        assertThat(Rows.windows(rows, "W"))
                .anyMatch(w -> w.startsWith("7: 2027-03-16"))
                .hasSize(9);
        assertThat(Rows.windows(rows, "X"))
                .anyMatch(w -> w.startsWith("7: 2027-04-13"))
                .hasSize(8);
        assertThat(rows.stream()
                        .filter(r -> r.item().equals("W"))
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .anchor())
                .isEqualTo("cycle 13");
    }

    @Test
    void t26_aSeriesThatContinuesAnother() {
        Anchor last = new Anchor.OrElse(new Anchor.LastOf("Scan", false), Anchor.of("Enrolment"));
        TestProtocol trial = new TestProtocol("T")
                .visit("Scan", new Plan.Series(List.of(everyWeeks(4, from("FirstDose")))))
                .visit(
                        "V",
                        "V",
                        new Timing(
                                new Plan.Series(List.of(everyWeeks(8, new Cadence.Start.At(last, false)))),
                                Optional.empty(),
                                events("Death"),
                                Optional.empty()),
                        Applicability.EVERYBODY);
        ParticipantRecord.Builder ended =
                on("FirstDose", "2026-01-01").event("Discontinuation", LocalDate.of(2026, 3, 1));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(ended, "2026-06-30");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-04-23", "2026-06-18");
        assertThat(rows.get(rows.size() - 1).anchor()).isEqualTo("Scan");
        assertThat(dates(trial, on("FirstDose", "2026-01-01"), "2026-06-30")).containsExactly("pending needs Scan");
    }

    @Test
    void eachRecordHasAnOccurrence() {
        EventRef each = new EventRef("Attack", EventRef.Pick.EACH, 0, Optional.empty(), Optional.empty());
        EventRef second = new EventRef("Attack", EventRef.Pick.NTH, 2, Optional.empty(), Optional.empty());
        Anchor dayAfter = new Anchor.Shifted(new Anchor.OfEvent(each), Length.ofDays(1), true);
        TestProtocol trial = new TestProtocol("T")
                .event("Attack")
                .visit("V", new Plan.Once(dayAfter, Window.NONE))
                .visit("W", new Plan.Between(Optional.of(new Anchor.OfEvent(each)), Optional.of(dayAfter)))
                .visit("X", new Plan.Once(new Anchor.OfEvent(second), Window.NONE));
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        ParticipantRecord.Builder two = on("Attack", "2026-02-01").event("Attack", LocalDate.of(2026, 1, 1));
        List<Occurrence> rows = compiled.schedule(two, "2026-12-31");
        assertThat(Rows.dates(rows, "V")).containsExactly("2026-01-02", "2026-02-02");
        assertThat(Rows.dates(rows, "W")).containsExactly("2026-01-01..2026-01-02", "2026-02-01..2026-02-02");
        assertThat(Rows.dates(rows, "X")).containsExactly("2026-02-01");
        assertThat(compiled.schedule(ParticipantRecord.builder(), "2026-12-31"))
                .extracting(row -> row.ordinal().orElse(0))
                .containsExactly(1, 1, 0);
    }

    @Test
    void t31_windows() {
        TestProtocol trial = new TestProtocol("T");
        trial.regimen("R", trial.elastic(28), List.of());
        trial.visit("V", new Plan.Series(List.of(everyCycles(2, "R", new Window.Percent(10)))));
        Cadence monthly = new Cadence(
                new Cadence.Step.Every(months(3)), from("FirstDose"), new Window.Percent(10), Optional.empty());
        trial.visit("W", new Plan.Series(List.of(monthly)));
        trial.visit("X", new Plan.Once(after(28, "FirstDose"), new Window.Percent(10)));
        trial.visit("Y", new Plan.Between(Optional.of(after(28, "FirstDose")), Optional.empty()));
        List<Occurrence> rows = CompiledTrial.of(trial.build()).schedule(on("FirstDose", "2026-01-01"), "2026-06-01");
        assertThat(Rows.windows(rows, "V"))
                .containsExactly("1: 2026-02-26 [2026-02-21, 2026-03-03]", "2: 2026-04-23 [2026-04-18, 2026-04-28]");
        assertThat(Rows.windows(rows, "W")).containsExactly("1: 2026-04-01 [2026-03-23, 2026-04-10]");
        assertThat(Rows.windows(rows, "X")).containsExactly("0: 2026-01-29 [2026-01-27, 2026-01-31]");
        assertThat(Rows.dates(rows, "Y")).containsExactly("2026-01-29..");
    }
}
