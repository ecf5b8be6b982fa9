package dev.trialc.compiler.synopsis.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every form of timing as a sentence; the numbers of the language's rules stand beside the cases. */
class PlanWordsTest {
    private static final Origin ORIGIN = new Origin(new SourceFile("x.trial", ""), Span.NONE, List.of());
    private static final Anchor FIRST = Anchor.of("FirstDose");
    private static final Window WEEK = new Window.Days(7, 7);

    @Test
    void offsetsAndWindows() {
        assertThat(words(new Plan.Once(after(28, CalendarUnit.DAY, Anchor.of("LastDose")), new Window.Days(0, 3))))
                .as("T02, T31")
                .isEqualTo("28 days after last dose, window + 3 days");
        assertThat(words(new Plan.Once(FIRST, Window.NONE))).isEqualTo("on the day of first dose");
        assertThat(words(new Plan.Once(after(3, CalendarUnit.WORKING_DAY, FIRST), new Window.WorkingDays(2, 2))))
                .as("T34")
                .isEqualTo("3 working days after first dose ± 2 working days");
        assertThat(words(new Plan.Once(FIRST, new Window.WorkingDays(0, 1))))
                .isEqualTo("on the day of first dose, window + 1 working day");
        assertThat(words(new Plan.Once(new Anchor.StudyDay(-1), new Window.Days(3, 7))))
                .as("T04")
                .isEqualTo("on study day −1, window − 3 to + 7 days");
        assertThat(words(new Plan.Once(after(1, CalendarUnit.MONTH, each("Relapse")), new Window.Percent(10))))
                .isEqualTo("1 month after each relapse ± 10 % of the interval");
    }

    @Test
    void anchors() {
        assertThat(words(at(new Anchor.FirstOf(List.of(FIRST, Anchor.of("Death"), Anchor.of("Relapse"))))))
                .as("T07")
                .isEqualTo("on the day of the first of first dose, death or first relapse");
        assertThat(words(at(new Anchor.LaterOf(List.of(
                        after(9, CalendarUnit.MONTH, lastDoseOf("Dalpiciclib")), after(2, CalendarUnit.WEEK, FIRST))))))
                .isEqualTo(
                        "on the day of the later of 9 months after last dose of Dalpiciclib and 2 weeks after first dose");
        assertThat(words(at(new Anchor.OfVisit("Imaging", 2, true))))
                .isEqualTo("on the planned date of Tumour imaging 2");
        assertThat(words(at(new Anchor.OrElse(new Anchor.LastOf("Imaging", false), Anchor.of("Enrolment")))))
                .as("T26")
                .isEqualTo("on the last Tumour imaging due or, where that is not known, enrolment");
        assertThat(words(at(new Anchor.OnDate(java.time.LocalDate.of(2026, 1, 20)))))
                .isEqualTo("on 20 January 2026");
    }

    @Test
    void intervals() {
        assertThat(words(new Plan.Between(Optional.of(before(28, FIRST)), Optional.of(FIRST))))
                .isEqualTo("within 28 days before first dose, both ends included");
        assertThat(words(new Plan.Between(Optional.of(FIRST), Optional.of(after(7, CalendarUnit.DAY, FIRST)))))
                .isEqualTo("within 7 days after first dose, both ends included");
        assertThat(words(new Plan.Between(
                        Optional.of(before(3, FIRST)), Optional.of(after(3, CalendarUnit.DAY, FIRST)))))
                .isEqualTo("within 3 days before or after first dose, both ends included");
        assertThat(words(new Plan.Between(Optional.of(new Anchor.StudyDay(-28)), Optional.of(new Anchor.StudyDay(-1)))))
                .isEqualTo("between study day −28 and study day −1, both included");
        assertThat(words(new Plan.Between(Optional.of(after(8, CalendarUnit.WEEK, FIRST)), Optional.empty())))
                .isEqualTo("at least 8 weeks after first dose");
        assertThat(words(new Plan.Between(Optional.empty(), Optional.of(FIRST))))
                .isEqualTo("at any time up to and including first dose");
    }

    @Test
    void cycleDaysNameTheirClock() {
        assertThat(words(days(1, 1), CycleRule.Clock.ELASTIC))
                .as("T13")
                .isEqualTo(
                        "on day 1 of every cycle, counted from the date on which the cycle is due; a delayed cycle moves later ones;"
                                + " none after discontinuation");
        assertThat(words(days(15, 15), CycleRule.Clock.ELASTIC))
                .isEqualTo(
                        "on day 15 of every cycle, counted from the actual start of the cycle; a delayed cycle moves later ones;"
                                + " none after discontinuation");
        assertThat(words(days(15, 15), CycleRule.Clock.RIGID))
                .isEqualTo(
                        "on day 15 of every cycle, counted from the date on which the cycle is due; a delayed cycle does not move"
                                + " later ones; none after discontinuation");
    }

    @Test
    void seriesInCyclesWithAChangeOfCadence() {
        Plan.Series series = new Plan.Series(List.of(
                cycles(2, new Cadence.Start.RegimenStart(false), Optional.of(new Limit.ThroughCycle(13))),
                cycles(3, new Cadence.Start.LastDue(), Optional.empty())));
        assertThat(words(series, CycleRule.Clock.ELASTIC))
                .as("T14, T25")
                .isEqualTo(
                        "every 2 treatment cycles (8 weeks without delay), counted from completed cycles, ± 7 days, through cycle 13;"
                                + " then every 3 treatment cycles (12 weeks without delay) ± 7 days, counted from the last one due;"
                                + " a delayed cycle moves later ones; none after discontinuation");
        assertThat(SeriesWords.illustration(Timing.of(series)).map(PlanWordsTest::plain))
                .contains(
                        "Due when cycles 2, 4, 6, 8, 10 and 12 are complete; then when cycles 15, 18, 21 and so on are complete.");
    }

    @Test
    void countedFromACycle() {
        Plan.Series series = new Plan.Series(List.of(
                cycles(2, new Cadence.Start.RegimenStart(false), Optional.of(new Limit.ThroughCycle(13))),
                cycles(3, new Cadence.Start.FromCycle(13), Optional.empty())));
        assertThat(SeriesWords.illustration(Timing.of(series)).map(PlanWordsTest::plain))
                .contains(
                        "Due when cycles 2, 4, 6, 8, 10 and 12 are complete; then when cycles 16, 19, 22 and so on are complete.");
    }

    @Test
    void aClockThatNobodyStatedIsNotInvented() {
        Length open = new Length.Unknown("Cycle");
        Plan.Series series =
                new Plan.Series(List.of(cycles(2, new Cadence.Start.RegimenStart(false), Optional.empty())));
        Phrases phrases = new Phrases(protocol(CycleRule.Clock.ELASTIC, open));
        assertThat(plain(phrases.timings().of(Timing.of(series))))
                .isEqualTo("every 2 treatment cycles, counted from completed cycles, ± 7 days;"
                        + " whether a delayed cycle moves later ones is not stated; none after discontinuation");
    }

    @Test
    void calendarSeries() {
        Cadence cadence = new Cadence(
                new Cadence.Step.Every(new Length.Fixed(8, CalendarUnit.WEEK)),
                new Cadence.Start.At(FIRST, true),
                WEEK,
                Optional.of(new Limit.Within(new Length.Fixed(52, CalendarUnit.WEEK), true)));
        Timing timing = new Timing(
                new Plan.Series(List.of(cadence)),
                Optional.of(Anchor.of("Enrolment")),
                List.of(Anchor.of("Death")),
                Optional.of(
                        new Timing.Instead(Anchor.of("Discontinuation"), Anchor.of("LastDose"), Length.ofDays(42))));
        assertThat(plain(new Phrases(protocol(CycleRule.Clock.RIGID, Length.ofDays(28)))
                        .timings()
                        .of(timing)))
                .as("T10, T12, T22, T23")
                .isEqualTo("every 8 weeks, counted on the calendar from first dose, which is the first, ± 7 days,"
                        + " for 52 weeks from where the series is counted, that last day included;"
                        + " none due before enrolment; until death, that day included;"
                        + " instead on the day of discontinuation where that is more than 42 days after last dose");
    }

    @Test
    void byArmAndOpen() {
        Plan plan = new Plan.ByArm(
                List.of(new Plan.ArmPlan(List.of("A"), new Plan.Once(FIRST, Window.NONE))),
                Optional.of(new Plan.Unstated("P")));
        assertThat(words(plan))
                .isEqualTo("in arm “Arm <A>”: on the day of first dose; in every other arm: timing not stated");
    }

    private static Plan at(Anchor anchor) {
        return new Plan.Once(anchor, Window.NONE);
    }

    private static Anchor each(String event) {
        return new Anchor.OfEvent(new EventRef(event, EventRef.Pick.EACH, 0, Optional.empty(), Optional.empty()));
    }

    private static Anchor lastDoseOf(String drug) {
        return new Anchor.OfEvent(new EventRef("LastDose", EventRef.Pick.NTH, 1, Optional.of(drug), Optional.empty()));
    }

    private static Anchor after(int amount, CalendarUnit unit, Anchor base) {
        return new Anchor.Shifted(base, new Length.Fixed(amount, unit), true);
    }

    private static Anchor before(int days, Anchor base) {
        return new Anchor.Shifted(base, Length.ofDays(days), false);
    }

    private static Plan days(int from, int to) {
        return new Plan.CycleDays(
                "R", new DayList(List.of(new DayList.Range(from, to))), CycleList.ALL, Window.NONE, Optional.empty());
    }

    private static Cadence cycles(int count, Cadence.Start start, Optional<Limit> limit) {
        return new Cadence(new Cadence.Step.Cycles(count, "R"), start, WEEK, limit);
    }

    private static String words(Plan plan) {
        return words(plan, CycleRule.Clock.ELASTIC);
    }

    private static String words(Plan plan, CycleRule.Clock clock) {
        return plain(new Phrases(protocol(clock, Length.ofDays(28))).timings().of(Timing.of(plan)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Protocol protocol(CycleRule.Clock clock, Length length) {
        CycleRule rule = new CycleRule(
                List.of(new CycleRule.From(1, length)), clock, new CycleRule.Spacing.Unsaid(), List.of(), ORIGIN);
        Regimen regimen = new Regimen(
                "R",
                "",
                FIRST,
                Optional.empty(),
                Optional.of(rule),
                List.of(),
                Applicability.EVERYBODY,
                List.of(),
                DoseRules.NONE,
                List.of(),
                ORIGIN);
        Visit imaging = new Visit(
                "Imaging",
                "Tumour imaging",
                false,
                Optional.empty(),
                Timing.of(at(FIRST)),
                Applicability.EVERYBODY,
                ORIGIN);
        Event relapse = new Event("Relapse", "relapse", false, true, false, List.of(), ORIGIN);
        Parameter open =
                new Parameter("P", "timing of X", Parameter.Type.TIMING, "visit X", false, ORIGIN, Optional.empty());
        return new Protocol(
                "X",
                "1.0",
                ORIGIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(relapse),
                List.of(new Arm("A", "Arm <A>", ORIGIN)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(open),
                List.of(),
                Counting.USUAL,
                List.of(regimen),
                List.of(imaging),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
