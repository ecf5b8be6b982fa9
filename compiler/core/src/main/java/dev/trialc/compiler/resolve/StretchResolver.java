package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Range;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** One stretch of timing clauses, up to {@code then}. */
final class StretchResolver {
    private final Desk desk;
    private final String statement;
    private final Span owner;
    private final AnchorResolver anchors;
    private final LengthResolver lengths;
    private final Numbers numbers;
    private final CycleListResolver cycleLists;

    StretchResolver(Desk desk, String statement, Span owner) {
        this.desk = desk;
        this.statement = statement;
        this.owner = owner;
        this.anchors = AnchorResolver.ofVisit(desk);
        this.lengths = new LengthResolver(desk);
        this.numbers = new Numbers(desk);
        this.cycleLists = new CycleListResolver(desk);
    }

    static boolean isCalendar(TimingClause.Every every) {
        boolean cycles = every.ordinal().isPresent()
                || every.unit().map(u -> u.text().startsWith("cycle")).orElse(false);
        return !cycles;
    }

    Optional<Plan> series(List<List<Clause>> stretches) {
        return new SeriesResolver(desk, statement, owner).series(stretches);
    }

    Optional<Plan> single(List<Clause> clauses) {
        Optional<Clause> main = main(desk, clauses, statement, owner);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = main.get();
        TimingKind kind = TimingKind.of(clause, false);
        if (kind == TimingKind.CYCLES
                || kind == TimingKind.CALENDAR
                || kind == TimingKind.POINTS
                || kind == TimingKind.OFFSETS) {
            return series(List.of(clauses));
        }
        if (new UnreadClauses(desk).found(kind, clauses, true, true)) {
            return Optional.empty();
        }
        Window window = new WindowResolver(desk).window(clauses);
        if (clause instanceof TimingClause.OnDays c) {
            return onDays(c, clauses, window);
        }
        if (clause instanceof TimingClause.Every c) {
            int step = cycleLists.step(c.ordinal());
            return cycleDays(
                    c,
                    new DayList(List.of(new DayList.Range(1, 1))),
                    cycleLists.from(CycleListResolver.stride(1, step), true, clauses),
                    new RegimenChoice(desk).named(c.regimen(), c.span()),
                    clauses,
                    window);
        }
        if (clause instanceof TimingClause.AtPoints c) {
            return point(c, clauses, window).map(p -> otherwise(p, clauses));
        }
        return once(clause, window).map(p -> otherwise(p, clauses));
    }

    /** T07: any anchor may name another day for the case that its own is not known. */
    private Plan otherwise(Plan plan, List<Clause> clauses) {
        Plan result = plan;
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.ElseFrom other && result instanceof Plan.Once once) {
                Optional<Anchor> anchor = new AnchorResolver(desk).anchor(other.anchor());
                result = anchor.<Plan>map(a -> new Plan.Once(new Anchor.OrElse(once.at(), a), once.window()))
                        .orElse(once);
            }
        }
        return result;
    }

    private Optional<Plan> once(Clause clause, Window window) {
        if (clause instanceof TimingClause.OnAnchor c) {
            return anchors.anchor(c.anchor()).map(a -> new Plan.Once(a, window));
        }
        if (clause instanceof TimingClause.AtAnchor c) {
            return anchors.anchor(c.anchor()).map(a -> new Plan.Once(a, window));
        }
        if (clause instanceof TimingClause.Offset c) {
            return offset(c, window);
        }
        return interval(clause);
    }

    /** {@code at week 4}, counted from day 1 or from the event that {@code from} names. */
    private Optional<Plan> point(TimingClause.AtPoints c, List<Clause> clauses, Window window) {
        Optional<Length.Fixed> length = lengths.point(c.numbers().get(0), c.unit());
        Optional<Anchor> base = Optional.of(desk.reference());
        for (Clause clause : clauses) {
            base = clause instanceof TimingClause.From from ? new AnchorResolver(desk).anchor(from.anchor()) : base;
        }
        return length.isPresent() && base.isPresent()
                ? Optional.of(new Plan.Once(new Anchor.Shifted(base.get(), length.get(), true), window))
                : Optional.empty();
    }

    private Optional<Plan> offset(TimingClause.Offset c, Window window) {
        if (c.anchor().isEmpty()) {
            desk.report(
                    Code.NO_TIMING,
                    c.span(),
                    "This period has no beginning.",
                    "A number of days dates nothing until it says from which event they count.",
                    "Write after or before which event, such as “28 days after LastDose”.");
            return Optional.empty();
        }
        Optional<Anchor> base = anchors.anchor(c.anchor().get());
        Optional<Length> length =
                lengths.counted(new Extent.Amount(c.numbers().get(0), c.unit(), c.equivalence(), c.span()));
        return base.isPresent() && length.isPresent()
                ? Optional.of(new Plan.Once(new Anchor.Shifted(base.get(), length.get(), c.after()), window))
                : Optional.empty();
    }

    private Optional<Plan> interval(Clause clause) {
        if (clause instanceof TimingClause.Within c) {
            Optional<Anchor> base = anchors.anchor(c.anchor());
            Optional<Length> length = lengths.around(c.extent());
            if (base.isEmpty() || length.isEmpty()) {
                return Optional.empty();
            }
            Anchor before = new Anchor.Shifted(base.get(), length.get(), false);
            Anchor after = new Anchor.Shifted(base.get(), length.get(), true);
            return Optional.of(
                    switch (c.side()) {
                        case "before" -> between(before, base.get());
                        case "after" -> between(base.get(), after);
                        default -> between(before, after);
                    });
        }
        if (clause instanceof TimingClause.AtLeast c) {
            Optional<Anchor> base = anchors.anchor(c.anchor());
            Optional<Length> length = lengths.counted(c.extent());
            return base.isPresent() && length.isPresent()
                    ? Optional.of(new Plan.Between(
                            Optional.of(new Anchor.Shifted(base.get(), length.get(), c.after())), Optional.empty()))
                    : Optional.empty();
        }
        TimingClause.Between c = (TimingClause.Between) clause;
        Optional<Anchor> from = boundary(c.from());
        Optional<Anchor> to = boundary(c.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (DaysApart.between(from.get(), to.get()).orElse(0) < 0) {
            desk.report(
                    Code.TIMING_CLASH,
                    c.span(),
                    "This interval ends before it begins.",
                    "No day lies in it, so nobody could attend.",
                    "Write the earlier day first: “between " + words(c.to()) + " and " + words(c.from()) + "”.");
            return Optional.empty();
        }
        return Optional.of(between(from.get(), to.get()));
    }

    private String words(TimingClause.Boundary boundary) {
        return boundary instanceof TimingClause.Boundary.Day day
                ? "day " + day.number().text()
                : PlainWords.of(desk.file()
                        .slice(((TimingClause.Boundary.OfAnchor) boundary)
                                .anchor()
                                .span()));
    }

    private static Plan between(Anchor from, Anchor to) {
        return new Plan.Between(Optional.of(from), Optional.of(to));
    }

    private Optional<Anchor> boundary(TimingClause.Boundary boundary) {
        if (boundary instanceof TimingClause.Boundary.Day day) {
            return Optional.of(studyDay(
                    numbers.whole(day.number(), -99_999, "study day"),
                    day.number().span()));
        }
        return anchors.anchor(((TimingClause.Boundary.OfAnchor) boundary).anchor());
    }

    private Anchor studyDay(int day, Span span) {
        if (day == 0 && !desk.shared().settings().counting().dayZero()) {
            desk.report(
                    Code.DAY_ZERO,
                    span,
                    "There is no study day 0: the day before day 1 is day -1.",
                    "Counting a day 0 shifts every earlier visit by one day.",
                    "Write day 1 or day -1, or let the whole protocol be “counting from day 0”.");
            return new Anchor.StudyDay(1);
        }
        return new Anchor.StudyDay(day);
    }

    private Optional<Plan> onDays(TimingClause.OnDays c, List<Clause> clauses, Window window) {
        if (c.cycles().isPresent()) {
            DayList days = cycleLists.days(c.days());
            Optional<String> regimen = new RegimenChoice(desk).named(c.regimen(), c.span());
            boolean counted = c.cycles().get() instanceof CycleSelection.Every;
            CycleList cycles = cycleLists.from(cycleLists.cycles(c.cycles().get()), counted, clauses);
            return cycleDays(c, days, cycles, regimen, clauses, window);
        }
        if (c.days().size() > 1) {
            return studyDays(c, clauses, window);
        }
        Range range = c.days().get(0);
        cycleLists.hyphen(range);
        int from = numbers.whole(range.from(), -99_999, "study day");
        if (range.to().isEmpty()) {
            return Optional.of(otherwise(new Plan.Once(studyDay(from, range.span()), window), clauses));
        }
        int to = numbers.whole(range.to().get(), -99_999, "study day");
        if (to < from) {
            desk.report(
                    Code.TIMING_CLASH,
                    range.span(),
                    "This interval ends before it begins.",
                    "No day lies in it, so nobody could attend.",
                    "Write the earlier day first: “on day " + to + " to " + from + "”.");
            return Optional.empty();
        }
        return Optional.of(between(studyDay(from, range.span()), studyDay(to, range.span())));
    }

    /** Every listed study day, those within ranges too. */
    private Optional<Plan> studyDays(TimingClause.OnDays c, List<Clause> clauses, Window window) {
        int first = desk.shared().settings().counting().dayZero() ? 0 : 1;
        List<Length> offsets = cycleLists.days(c.days(), first, "study day").days().stream()
                .<Length>map(d -> new Length.Fixed(d - first, CalendarUnit.DAY))
                .toList();
        return Optional.of(new Plan.Series(List.of(new Cadence(
                new Cadence.Step.Offsets(offsets),
                new Cadence.Start.At(desk.reference(), false),
                window,
                new LimitResolver(desk).limit(clauses)))));
    }

    private Optional<Plan> cycleDays(
            Clause main,
            DayList days,
            CycleList cycles,
            Optional<String> regimen,
            List<Clause> clauses,
            Window window) {
        Optional<Limit> limit = new LimitResolver(desk).limit(clauses);
        regimen.ifPresent(r -> new CycleDayCheck(desk).check(r, cycles, days, main.span()));
        return regimen.map(r -> new Plan.CycleDays(r, days, cycles, window, limit));
    }

    /** The one clause that says when; a finding when there is none or a second one. */
    static Optional<Clause> main(Desk desk, List<Clause> clauses, String statement, Span owner) {
        Optional<Clause> main = Optional.empty();
        for (Clause clause : clauses) {
            boolean says = TimingKind.isMain(clause);
            if (says && main.isPresent()) {
                desk.report(
                        Code.TIMING_CLASH,
                        clause.span(),
                        "The " + statement + " says twice when it is.",
                        "Two times for one visit leave open which one counts.",
                        "Keep one of them, or join two cadences with “then”.");
                return Optional.empty();
            }
            main = says ? Optional.of(clause) : main;
        }
        if (main.isEmpty()) {
            TimingResolver.missing(desk, owner, statement);
        }
        return main;
    }
}
