package dev.trialc.compiler.synopsis;

import static dev.trialc.compiler.synopsis.Models.after;
import static dev.trialc.compiler.synopsis.Models.assumed;
import static dev.trialc.compiler.synopsis.Models.before;
import static dev.trialc.compiler.synopsis.Models.cites;
import static dev.trialc.compiler.synopsis.Models.event;
import static dev.trialc.compiler.synopsis.Models.fact;
import static dev.trialc.compiler.synopsis.Models.notStated;
import static dev.trialc.compiler.synopsis.Models.only;
import static dev.trialc.compiler.synopsis.Models.origin;
import static dev.trialc.compiler.synopsis.Models.quantity;
import static dev.trialc.compiler.synopsis.Models.uln;
import static dev.trialc.compiler.synopsis.Models.weeks;

import dev.trialc.compiler.model.*;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model of the kind that the first study's protocol has: two drugs in cycles, imaging that changes its cadence, footnotes, examples. */
final class RichProtocol {
    private RichProtocol() {}

    static Protocol protocol() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", "DalpiciclibToremifene");
        parts.put(
                "sources",
                List.of(new SourceRecord(
                        "Record", "seeds/record.txt", "line one\nwith a cycle of 4 weeks\nECOG PS 0-1；\n", origin())));
        parts.put("identity", identity());
        parts.put("backgrounds", List.of(new Background("Need", cites("The efficacy is rather poor."))));
        parts.put("facts", facts());
        parts.put("groups", groups());
        parts.put("events", events());
        parts.put(
                "drugs",
                List.of(
                        new Drug(
                                "Dalpiciclib",
                                "",
                                List.of("darcilib", "darcy"),
                                Optional.empty(),
                                false,
                                cites("DRUG: Dalpiciclib")),
                        new Drug("Toremifene", "", List.of("Toremifen"), Optional.empty(), false, origin())));
        parts.put(
                "procedures",
                List.of(new Procedure(
                        "OFS",
                        "ovarian function suppression",
                        cites("OFS includes bilateral ovariectomy or GnRHa drugs"))));
        parts.put(
                "parameters",
                List.of(new Parameter(
                        "ToremifeneRoute",
                        "route of Toremifene",
                        Parameter.Type.ROUTE,
                        "give Toremifene",
                        false,
                        origin(),
                        Optional.of("Record"))));
        parts.put("regimens", List.of(regimen()));
        parts.put("visits", visits());
        parts.put(
                "activities",
                List.of(
                        new Activity("Consent", "Informed consent", Applicability.EVERYBODY, origin()),
                        new Activity("Events", "Adverse events", Applicability.EVERYBODY, origin()),
                        new Activity("Imaging", "CT or MRI", Applicability.EVERYBODY, cites("imaging evaluations")),
                        new Activity(
                                "BoneScan",
                                "Bone scan",
                                only(new Expr.InGroup("BoneLesions")),
                                assumed("the record names none"))));
        parts.put("grids", List.of(grid()));
        parts.put(
                "collections",
                List.of(new DataCollection(
                        List.of(new DataCollection.Item("AdverseEvents", "adverse events")),
                        event("FirstDose"),
                        after(28, CalendarUnit.DAY, event("LastDose")),
                        Applicability.EVERYBODY,
                        assumed("the record gives no interval"))));
        parts.put(
                "requirements",
                List.of(new Requirement(
                        "consent before any procedure",
                        new Requirement.Rule.BeforeAny("Consent", "procedure"),
                        origin())));
        parts.put("criteria", List.of(new CriteriaSet(Optional.empty(), "", Optional.empty(), criteria(), origin())));
        parts.put(
                "stopRules",
                List.of(
                        new StopRule(
                                true,
                                "T1",
                                "Unexpected, significant or unacceptable risk",
                                Optional.empty(),
                                Optional.of(new Expr.Judged("sponsor", "")),
                                cites("Discovering unexpected, significant, or unacceptable risks to the subjects")),
                        new StopRule(
                                false,
                                "T8",
                                "Progression",
                                Optional.of(event("Progression")),
                                Optional.empty(),
                                cites("8. Disease progression."))));
        parts.put(
                "objectives",
                List.of(new Objective(
                        Level.PRIMARY,
                        "O1",
                        "Efficacy: progression-free survival",
                        assumed("the record names endpoints only"))));
        parts.put("endpoints", endpoints());
        parts.put("gaps", List.of(new Gap("overall survival follow-up", origin())));
        parts.put(
                "discrepancies",
                List.of(
                        new Discrepancy(
                                new Citation("from randomization", Span.NONE),
                                new Citation("single arm design", Span.NONE),
                                Optional.of("time from enrolment"),
                                Optional.empty(),
                                origin()),
                        new Discrepancy(
                                new Citation("a cycle of 4 weeks", Span.NONE),
                                new Citation("for a period of 4 weeks", Span.NONE),
                                Optional.empty(),
                                Optional.empty(),
                                origin()),
                        new Discrepancy(
                                new Citation("every 2 cycles", Span.NONE),
                                new Citation("every 9 weeks", Span.NONE),
                                Optional.of("every 2 cycles"),
                                Optional.of("all other assessments count cycles"),
                                origin())));
        parts.put("accepted", List.of(new AcceptedFinding("TRL5301", "the record says randomization", origin())));
        parts.put("examples", examples());
        return Models.protocol(parts);
    }

    private static List<IdentityEntry> identity() {
        String title =
                "Efficacy and Safety of Dalpiciclib Plus Toremifene in the Treatment of Advanced First-line HR Positive and HER2 Negative Breast Cancer: a Multicenter, Single Arm, Exploratory Phase II Clinical Study";
        return List.of(
                new IdentityEntry(IdentitySlot.TITLE, List.of(title), cites(title)),
                new IdentityEntry(IdentitySlot.PHASE, List.of("II"), origin()),
                new IdentityEntry(IdentitySlot.SPONSOR, List.of(), notStated("sponsor")),
                new IdentityEntry(
                        IdentitySlot.DESIGN,
                        List.of("prospective", "multicenter", "single-arm", "exploratory"),
                        cites("This study adopts a prospective, single arm design")),
                new IdentityEntry(IdentitySlot.ENROLS, List.of("36 participants"), cites("plans to include 36")));
    }

    private static List<Fact> facts() {
        return List.of(
                new Fact("sex", "sex", new FactType.Coded(List.of("female", "male"), false), origin()),
                new Fact(
                        "menopausalStatus",
                        "menopausal status",
                        new FactType.Coded(List.of("premenopausal", "perimenopausal", "postmenopausal"), false),
                        origin()),
                new Fact(
                        "ECOG",
                        "ECOG performance status",
                        new FactType.Coded(List.of("0", "1", "2", "3", "4", "5"), true),
                        origin()),
                new Fact(
                        "ANC",
                        "absolute neutrophil count",
                        new FactType.Numeric(Optional.of("10*9/L"), false),
                        origin()),
                new Fact("TBIL", "total bilirubin", new FactType.Numeric(Optional.empty(), true), origin()),
                new Fact("boneLesions", "bone lesions", new FactType.YesNo(), origin()));
    }

    private static List<Group> groups() {
        return List.of(
                new Group(
                        "Premenopausal",
                        "premenopausal or perimenopausal",
                        new Expr.IsOneOf(fact("menopausalStatus"), List.of("premenopausal", "perimenopausal")),
                        origin()),
                new Group(
                        "BoneLesions",
                        "participants with bone lesions",
                        new Expr.IsYes(fact("boneLesions")),
                        origin()));
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (String name : List.of(
                "Consent",
                "Enrolment",
                "FirstDose",
                "LastDose",
                "Progression",
                "Death",
                "Withdrawal",
                "Discontinuation")) {
            events.add(new Event(name, "", true, false, false, List.of(), origin()));
        }
        events.add(new Event("IntolerableToxicity", "intolerable toxicity", false, false, false, List.of(), origin()));
        events.add(new Event(
                "MajorSurgery",
                "major surgery",
                false,
                true,
                false,
                List.of(new FactType.Attribute(
                        "unrelatedToBreastCancer", "unrelated to breast cancer", new FactType.YesNo())),
                origin()));
        return events;
    }

    private static Regimen regimen() {
        DoseStep dalpiciclib = new DoseStep(
                Optional.of(new DoseStep.Amount.Of(new BigDecimal("150"), Optional.empty(), "mg")),
                Optional.of(new DoseStep.Route.Named("orally")),
                Optional.empty(),
                new DoseStep.Frequency.TimesDaily(1),
                new DoseStep.Days.Listed(new DayList(List.of(new DayList.Range(1, 21)))),
                CycleList.ALL);
        DoseStep toremifene = new DoseStep(
                Optional.of(new DoseStep.Amount.Of(new BigDecimal("60"), Optional.empty(), "mg")),
                Optional.of(new DoseStep.Portions(
                        new BigDecimal("2"), new DoseStep.Amount.Of(new BigDecimal("30"), Optional.empty(), "mg"))),
                List.of(new DoseStep.Instead(
                        new DoseStep.Amount.Of(new BigDecimal("40"), Optional.empty(), "mg"),
                        only(new Expr.InGroup("Premenopausal")))),
                Optional.of(new DoseStep.Route.Unknown("ToremifeneRoute")),
                Optional.empty(),
                new DoseStep.Frequency.TimesDaily(1),
                new DoseStep.Days.Continuous(),
                CycleList.ALL);
        return new Regimen(
                "Combination",
                "Dalpiciclib plus toremifene",
                event("FirstDose"),
                Optional.empty(),
                Optional.of(new CycleRule(
                        List.of(new CycleRule.From(1, Length.ofDays(28))),
                        CycleRule.Clock.ELASTIC,
                        new CycleRule.Spacing.Unsaid(),
                        List.of(),
                        assumed(
                                "the record does not say whether a delay moves later cycles",
                                "with a cycle of 4 weeks"))),
                List.of(event("Progression"), event("IntolerableToxicity"), event("Withdrawal")),
                Applicability.EVERYBODY,
                List.of(
                        new Administration(
                                Administration.Action.GIVE,
                                List.of("Dalpiciclib"),
                                List.of(dalpiciclib),
                                Optional.empty(),
                                List.of(),
                                Applicability.EVERYBODY,
                                List.of(new Administration.Instruction(
                                        "Take on an empty stomach; fast for at least 1 hour before and after.",
                                        cites("on an empty stomach"))),
                                cites("150mg orally, once a day, taken for 3 weeks, stopped for 1 week")),
                        new Administration(
                                Administration.Action.GIVE,
                                List.of("Toremifene"),
                                List.of(toremifene),
                                Optional.empty(),
                                List.of(),
                                Applicability.EVERYBODY,
                                List.of(),
                                cites("60mg orally, once a day")),
                        new Administration(
                                Administration.Action.MAY_GIVE,
                                List.of("Toremifene"),
                                List.of(new DoseStep(
                                        Optional.of(
                                                new DoseStep.Amount.Of(new BigDecimal("30"), Optional.empty(), "mg")),
                                        Optional.of(new DoseStep.Route.Named("orally")),
                                        Optional.empty(),
                                        new DoseStep.Frequency.AsNeeded(),
                                        new DoseStep.Days.AsNeeded(),
                                        CycleList.ALL)),
                                Optional.empty(),
                                List.of(),
                                only(new Expr.InGroup("Premenopausal")),
                                List.of(),
                                origin()),
                        new Administration(
                                Administration.Action.PERFORM,
                                List.of("OFS"),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                only(new Expr.InGroup("Premenopausal")),
                                List.of(),
                                origin())),
                DoseRules.NONE,
                List.of("dose levels"),
                cites("until disease progression, intolerable toxicity, withdrawal of informed consent"));
    }

    private static List<Visit> visits() {
        Window week = new Window.Days(7, 7);
        Plan imaging = new Plan.Series(List.of(
                new Cadence(
                        new Cadence.Step.Cycles(2, "Combination"),
                        new Cadence.Start.RegimenStart(false),
                        week,
                        Optional.of(new Limit.ThroughCycle(13))),
                new Cadence(
                        new Cadence.Step.Cycles(3, "Combination"),
                        new Cadence.Start.LastDue(),
                        week,
                        Optional.empty())));
        return List.of(
                visit(
                        "Screening",
                        "",
                        new Plan.Between(
                                Optional.of(before(28, CalendarUnit.DAY, event("FirstDose"))),
                                Optional.of(event("FirstDose"))),
                        assumed(
                                "the record gives no day from which the 28 days are counted",
                                "the screening period did not exceed 28 days")),
                visit(
                        "CycleStart",
                        "Cycle day 1",
                        new Plan.CycleDays(
                                "Combination",
                                new DayList(List.of(new DayList.Range(1, 1))),
                                CycleList.ALL,
                                new Window.Days(0, 3),
                                Optional.empty()),
                        origin()),
                visit(
                        "TumourImaging",
                        "Tumour imaging",
                        imaging,
                        assumed(
                                "13 is odd: the next scan could follow cycle 15 or 16",
                                "every 2 cycles (8 weeks ± 7 days) during the first 13 treatment cycles (52 weeks)",
                                "every 3 cycles (12 weeks ± 7 days)")),
                visit(
                        "EndOfTreatment",
                        "End of treatment",
                        new Plan.Once(
                                new Anchor.FirstOf(List.of(event("Discontinuation"), event("Withdrawal"))),
                                Window.NONE),
                        cites("at the end of treatment/withdrawal from the study")),
                visit(
                        "SafetyFollowUp",
                        "Safety follow-up",
                        new Plan.Once(after(28, CalendarUnit.DAY, event("LastDose")), Window.NONE),
                        cites("28 days after the last treatment")));
    }

    private static Visit visit(String name, String title, Plan plan, Origin origin) {
        return new Visit(name, title, false, Optional.empty(), Timing.of(plan), Applicability.EVERYBODY, origin);
    }

    private static Grid grid() {
        Grid.Cell none = new Grid.Cell(Grid.Mark.NONE, List.of());
        Grid.Cell done = new Grid.Cell(Grid.Mark.DONE, List.of());
        Grid.Cell noted = new Grid.Cell(Grid.Mark.DONE, List.of("b"));
        Grid.Cell optional = new Grid.Cell(Grid.Mark.OPTIONAL, List.of());
        Grid.Cell noteGoesOn = noted.goingOn();
        return new Grid(
                Optional.empty(),
                List.of(
                        new Grid.Column("Screening", List.of()),
                        new Grid.Column("CycleStart", List.of("1")),
                        new Grid.Column("TumourImaging", List.of()),
                        new Grid.Column("EndOfTreatment", List.of()),
                        new Grid.Column("SafetyFollowUp", List.of())),
                List.of(
                        new Grid.Row("Consent", List.of(), List.of(done, none, none, none, none), origin()),
                        new Grid.Row("Events", List.of(), List.of(none, noted, noteGoesOn, noteGoesOn, done), origin()),
                        new Grid.Row("Imaging", List.of(), List.of(done, none, done, done, optional), origin()),
                        new Grid.Row("BoneScan", List.of(), List.of(noted, none, noted, none, none), origin())),
                List.of(
                        new Grid.Note("b", Optional.empty(), only(new Expr.InGroup("BoneLesions")), origin()),
                        new Grid.Note("1", Optional.of("Day 1 of every cycle"), Applicability.EVERYBODY, origin())),
                origin());
    }

    private static List<Criterion> criteria() {
        Expr consentAge = new Expr.Between(
                new Operand.Age(event("Consent")), quantity("18", "a", "18 years"), quantity("75", "a", "75 years"));
        Expr organ = new Expr.Options(
                Expr.Quantifier.ALL,
                2,
                List.of(
                        new Option(
                                "a",
                                "Neutrophils",
                                new Expr.Compare(
                                        fact("ANC"),
                                        Expr.Comparison.AT_LEAST,
                                        quantity("1.5", "10*9/L", "1.5 x10^9/L")),
                                cites("ANC≥1.5×109/L")),
                        new Option(
                                "b",
                                "Bilirubin",
                                new Expr.Compare(fact("TBIL"), Expr.Comparison.AT_MOST, uln("1.5")),
                                cites("TBIL≤1.5×ULN")),
                        new Option(
                                "c",
                                "",
                                new Expr.Options(
                                        Expr.Quantifier.ANY,
                                        1,
                                        List.of(
                                                new Option(
                                                        "i",
                                                        "",
                                                        new Expr.RankCompare(
                                                                fact("ECOG"), Expr.Comparison.AT_MOST, "1"),
                                                        origin()),
                                                new Option(
                                                        "ii",
                                                        "",
                                                        new Expr.Not(new Expr.IsYes(fact("boneLesions"))),
                                                        origin()))),
                                origin())));
        Expr surgery = new Expr.Or(List.of(
                new Expr.Occurred(
                        "MajorSurgery",
                        Optional.of(new Expr.IsYes(new Operand.OfAttribute("MajorSurgery", "unrelatedToBreastCancer"))),
                        Optional.of(new Expr.When.Within(weeks(4), Expr.Side.BEFORE, event("Enrolment")))),
                new Expr.Judged("investigator", "not fully recovered from such surgery")));
        return List.of(
                criterion(
                        Criterion.Kind.INCLUSION,
                        "I1",
                        "Female, 18 to 75 years",
                        new Expr.And(List.of(new Expr.IsOneOf(fact("sex"), List.of("female")), consentAge)),
                        assumed("age counts completed years at Consent", "aged ≥ 18 years and ≤ 75 years old")),
                criterion(Criterion.Kind.INCLUSION, "I6", "Organ function", organ, origin()),
                criterion(
                        Criterion.Kind.INCLUSION,
                        "I8",
                        "Consent",
                        new Expr.Agreed("to treatment with an LHRH agonist"),
                        origin()),
                criterion(
                        Criterion.Kind.EXCLUSION,
                        "E2",
                        "Not suitable for endocrine therapy",
                        new Expr.Judged("investigator", ""),
                        cites("ECOG PS 0-1")),
                criterion(
                        Criterion.Kind.EXCLUSION,
                        "E3",
                        "Major surgery within 4 weeks before enrolment, or not recovered from it",
                        surgery,
                        origin()));
    }

    private static Criterion criterion(Criterion.Kind kind, String id, String title, Expr expr, Origin origin) {
        return new Criterion(kind, id, title, List.of(new Criterion.Requirement(expr, origin())), origin);
    }

    private static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Level.PRIMARY,
                        "PFS",
                        "Progression-free survival",
                        List.of("O1"),
                        new Endpoint.Measure.TimeToEvent(
                                Optional.of(event("Enrolment")),
                                List.of(event("Progression"), event("Death")),
                                List.of(new Endpoint.Censoring(
                                        event("Enrolment"), Optional.of(new Expr.Not(new Expr.Known(fact("ECOG"))))))),
                        Optional.of("investigator"),
                        Optional.of("RECIST 1.1"),
                        Optional.empty(),
                        Optional.of(new Endpoint.TimeFrame(
                                Optional.empty(),
                                List.of(),
                                Optional.of(new BigDecimal("30.6")),
                                CalendarUnit.MONTH,
                                false)),
                        List.of(),
                        assumed(
                                "the record says randomization (single arm) and omits death",
                                "PFS evaluated by researchers")),
                new Endpoint(
                        Level.SECONDARY,
                        "ORR",
                        "Objective response rate",
                        List.of(),
                        new Endpoint.Measure.Proportion(List.of("CR", "PR"), Optional.of(weeks(4)), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("assessor", "time frame"),
                        cites("ORR、CBR、DCR、OS")),
                new Endpoint(
                        Level.EXPLORATORY,
                        "sTIL",
                        "Tumour-infiltrating lymphocytes",
                        List.of(),
                        new Endpoint.Measure.Descriptive(List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        origin()));
    }

    private static List<Example> examples() {
        LocalDate first = LocalDate.of(2026, 1, 20);
        return List.of(new Example(
                "no delay",
                List.of(
                        new Example.Given.OnDate("Consent", LocalDate.of(2026, 1, 5)),
                        new Example.Given.OnDate("FirstDose", first),
                        new Example.Given.OnDate(
                                "MajorSurgery",
                                java.util.Map.of("unrelatedToBreastCancer", "yes"),
                                first.plusDays(3),
                                dev.trialc.compiler.model.ClockTime.parse("14:30+01:00")),
                        new Example.Given.CycleStart("Combination", 3, LocalDate.of(2026, 3, 17))),
                Optional.empty(),
                LocalDate.of(2026, 3, 31),
                List.of(
                        new Example.Expectation.Due(
                                "TumourImaging",
                                new Example.Occurrence(0, 1),
                                Optional.of(LocalDate.of(2026, 3, 17)),
                                Optional.of(LocalDate.of(2026, 3, 10)),
                                Optional.of(LocalDate.of(2026, 3, 24)),
                                origin()),
                        new Example.Expectation.Pending("SafetyFollowUp", new Example.Occurrence(0, 0), origin()),
                        new Example.Expectation.None("TumourImaging", Optional.of(LocalDate.of(2026, 3, 18)), origin()),
                        new Example.Expectation.Dosed(
                                "Dalpiciclib", Optional.empty(), first, LocalDate.of(2026, 2, 9), origin())),
                cites("every 2 cycles")));
    }

    static ExampleResults results() {
        return ExampleResults.of(List.of(new ExampleResults.Result(
                "no delay",
                List.of(
                        new ExampleResults.Outcome(
                                true,
                                List.of(ExampleResults.Found.dated(
                                        LocalDate.of(2026, 3, 17),
                                        LocalDate.of(2026, 3, 10),
                                        LocalDate.of(2026, 3, 24)))),
                        new ExampleResults.Outcome(true, List.of(ExampleResults.Found.pending("LastDose"))),
                        new ExampleResults.Outcome(true, List.of()),
                        new ExampleResults.Outcome(
                                false,
                                List.of(ExampleResults.Found.interval(
                                        Optional.of(LocalDate.of(2026, 1, 20)),
                                        Optional.of(LocalDate.of(2026, 2, 8)))))))));
    }
}
