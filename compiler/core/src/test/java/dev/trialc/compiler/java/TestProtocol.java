package dev.trialc.compiler.java;

import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.IdentitySlot;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts models together by hand, without a parser. */
public final class TestProtocol {
    private static final List<String> BUILT_IN = List.of(
            "Consent",
            "Enrolment",
            "Randomization",
            "FirstDose",
            "LastDose",
            "Progression",
            "Death",
            "Withdrawal",
            "StudyWithdrawal",
            "Discontinuation");

    private final String name;
    private final SourceFile file;
    private final List<IdentityEntry> identity = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();
    private final List<Drug> drugs = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Epoch> epochs = new ArrayList<>();
    private final List<Regimen> regimens = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private boolean dayZero;
    private String reference = "FirstDose";

    public TestProtocol(String name) {
        this(name, "protocols/" + name + ".trial");
    }

    public TestProtocol(String name, String path) {
        this.name = name;
        this.file = new SourceFile(path, "trial " + name + "\n".repeat(40));
        BUILT_IN.forEach(e -> events.add(new Event(e, e, true, false, false, List.of(), origin())));
    }

    public Origin origin() {
        return new Origin(file, Span.NONE, List.of());
    }

    public TestProtocol title(String title) {
        identity.add(new IdentityEntry(IdentitySlot.TITLE, List.of(title), origin()));
        return this;
    }

    public TestProtocol event(String event) {
        return event(event, event);
    }

    public TestProtocol event(String event, String title) {
        events.add(new Event(event, title, false, true, false, List.of(), origin()));
        return this;
    }

    public TestProtocol fact(String fact, String title, FactType type) {
        facts.add(new Fact(fact, title, type, origin()));
        return this;
    }

    public TestProtocol group(String group, String title, Expr when) {
        groups.add(new Group(group, title, when, origin()));
        return this;
    }

    public TestProtocol arm(String... names) {
        Arrays.stream(names).forEach(arm -> arms.add(new Arm(arm, arm, origin())));
        return this;
    }

    public TestProtocol drug(String... names) {
        Arrays.stream(names).forEach(drug -> titledDrug(drug, drug));
        return this;
    }

    public TestProtocol titledDrug(String drug, String title) {
        drugs.add(new Drug(drug, title, List.of(), Optional.empty(), false, origin()));
        return this;
    }

    public TestProtocol choice(String choice, String... options) {
        choices.add(new Choice(choice, choice, "investigator", List.of(options), origin()));
        return this;
    }

    public TestProtocol parameter(String parameter, Parameter.Type type, String statement) {
        parameters.add(new Parameter(
                parameter, "value of " + parameter, type, statement, true, origin(), Optional.of("Record")));
        return this;
    }

    public TestProtocol epoch(String epoch, Anchor from, Anchor to) {
        epochs.add(new Epoch(epoch, epoch, from, to, origin()));
        return this;
    }

    public TestProtocol countingFromDayZero() {
        dayZero = true;
        return this;
    }

    public TestProtocol reference(String event) {
        reference = event;
        return this;
    }

    public TestProtocol regimen(String regimen, CycleRule rule, List<Anchor> until, Administration... administrations) {
        return regimen(
                regimen,
                Anchor.of("FirstDose"),
                Optional.ofNullable(rule),
                until,
                Applicability.EVERYBODY,
                administrations);
    }

    public TestProtocol regimen(
            String regimen,
            Anchor from,
            Optional<CycleRule> rule,
            List<Anchor> until,
            Applicability applicability,
            Administration... administrations) {
        regimens.add(new Regimen(
                regimen,
                regimen,
                from,
                Optional.empty(),
                rule,
                until,
                applicability,
                List.of(administrations),
                DoseRules.NONE,
                List.of(),
                origin()));
        return this;
    }

    public TestProtocol visit(String visit, Plan plan) {
        return visit(visit, visit, Timing.of(plan), Applicability.EVERYBODY);
    }

    public TestProtocol visit(String visit, String title, Timing timing, Applicability applicability) {
        visits.add(new Visit(visit, title, false, Optional.empty(), timing, applicability, origin()));
        return this;
    }

    public TestProtocol visit(Visit visit) {
        visits.add(visit);
        return this;
    }

    public TestProtocol activity(String... names) {
        Arrays.stream(names).forEach(a -> activities.add(new Activity(a, a, Applicability.EVERYBODY, origin())));
        return this;
    }

    public TestProtocol grid(Grid grid) {
        grids.add(grid);
        return this;
    }

    public Protocol build() {
        return new Protocol(
                name,
                "1.0",
                origin(),
                List.of(),
                identity,
                List.of(),
                facts,
                groups,
                events,
                arms,
                List.of(),
                drugs,
                List.of(),
                choices,
                parameters,
                epochs,
                new Counting(reference, dayZero, false),
                regimens,
                visits,
                activities,
                grids,
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

    public CycleRule elastic(int days) {
        return cycles(CycleRule.Clock.ELASTIC, new CycleRule.From(1, Length.ofDays(days)));
    }

    public CycleRule rigid(int days) {
        return cycles(CycleRule.Clock.RIGID, new CycleRule.From(1, Length.ofDays(days)));
    }

    public CycleRule cycles(CycleRule.Clock clock, CycleRule.From... lengths) {
        return new CycleRule(List.of(lengths), clock, new CycleRule.Spacing.Unsaid(), List.of(), origin());
    }

    public Administration give(DoseStep step, String... subjects) {
        return give(List.of(step), List.of(), Applicability.EVERYBODY, subjects);
    }

    public Administration give(
            List<DoseStep> steps, List<Anchor> until, Applicability applicability, String... subjects) {
        return new Administration(
                Administration.Action.GIVE,
                List.of(subjects),
                steps,
                Optional.empty(),
                until,
                applicability,
                List.of(),
                origin());
    }

    public static DoseStep dose(String amount, String unit, DoseStep.Days days) {
        return dose(amount, unit, days, CycleList.ALL);
    }

    public static DoseStep dose(String amount, String unit, DoseStep.Days days, CycleList cycles) {
        return new DoseStep(
                Optional.of(new DoseStep.Amount.Of(new BigDecimal(amount), Optional.empty(), unit)),
                Optional.of(new DoseStep.Route.Named("orally")),
                Optional.empty(),
                new DoseStep.Frequency.TimesDaily(1),
                days,
                cycles);
    }

    public static DoseStep.Days days(int from, int to) {
        return new DoseStep.Days.Listed(dayList(from, to));
    }

    public static DayList dayList(int from, int to) {
        return new DayList(List.of(new DayList.Range(from, to)));
    }

    public static Cadence everyCycles(int count, String regimen, Window window, Limit... limit) {
        return new Cadence(
                new Cadence.Step.Cycles(count, regimen),
                new Cadence.Start.RegimenStart(false),
                window,
                Arrays.stream(limit).findFirst());
    }

    public static Cadence thenCycles(int count, String regimen, Cadence.Start start, Window window) {
        return new Cadence(new Cadence.Step.Cycles(count, regimen), start, window, Optional.empty());
    }

    public static Cadence everyWeeks(int weeks, Cadence.Start start, Limit... limit) {
        return new Cadence(
                new Cadence.Step.Every(weeks(weeks)),
                start,
                Window.NONE,
                Arrays.stream(limit).findFirst());
    }

    public static Length.Fixed weeks(int weeks) {
        return new Length.Fixed(weeks, dev.trialc.compiler.model.CalendarUnit.WEEK);
    }

    public static Length.Fixed months(int months) {
        return new Length.Fixed(months, dev.trialc.compiler.model.CalendarUnit.MONTH);
    }

    public static Cadence.Start from(String event) {
        return new Cadence.Start.At(Anchor.of(event), false);
    }

    public static Anchor after(int days, String event) {
        return new Anchor.Shifted(Anchor.of(event), Length.ofDays(days), true);
    }

    public static Anchor before(int days, String event) {
        return new Anchor.Shifted(Anchor.of(event), Length.ofDays(days), false);
    }

    public static List<Anchor> events(String... names) {
        return Arrays.stream(names).map(Anchor::of).toList();
    }

    public static Applicability when(Expr expr) {
        return new Applicability(List.of(), Optional.of(expr));
    }

    public static Applicability inArm(String... arms) {
        return new Applicability(List.of(arms), Optional.empty());
    }
}
