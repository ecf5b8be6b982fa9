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
import dev.trialc.compiler.syntax.Range;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
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
        this.anchors = new AnchorResolver(desk);
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
        Window window = new WindowResolver(desk).window(clauses);
        Clause clause = main.get();
        if (clause instanceof TimingClause.OnDays c) {
            return onDays(c, clauses, window);
        }
        if (clause instanceof TimingClause.Every c
                && !isCalendar(c)
                && c.number().isEmpty()) {
            int step = c.ordinal().map(o -> AnchorResolver.ordinal(o.text())).orElse(1);
            return cycleDays(
                    new DayList(List.of(new DayList.Range(1, 1))),
                    CycleListResolver.stride(1, step),
                    new RegimenChoice(desk).named(c.regimen(), c.span()),
                    clauses,
                    window);
        }
        if (clause instanceof TimingClause.Every
                || clause instanceof TimingClause.AtPoints p && p.numbers().size() > 1
                || clause instanceof TimingClause.Offset o && o.numbers().size() > 1) {
            return series(List.of(clauses));
        }
        return once(clause, window).map(p -> otherwise(p, clauses));
    }

    /** T07: any anchor may name another day for the case that its own is not known. */
    private Plan otherwise(Plan plan, List<Clause> clauses) {
        Plan result = plan;
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.ElseFrom other && result instanceof Plan.Once once) {
                Optional<Anchor> anchor = anchors.anchor(other.anchor());
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
        if (clause instanceof TimingClause.AtPoints c) {
            return lengths.fixed(c.numbers().get(0), c.unit())
                    .map(l -> new Plan.Once(new Anchor.Shifted(Anchor.of("FirstDose"), l, true), window));
        }
        if (clause instanceof TimingClause.Offset c) {
            return offset(c, window);
        }
        return interval(clause, window);
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
        Optional<Length.Fixed> length = lengths.fixed(c.numbers().get(0), c.unit());
        return base.isPresent() && length.isPresent()
                ? Optional.of(new Plan.Once(new Anchor.Shifted(base.get(), length.get(), c.after()), window))
                : Optional.empty();
    }

    private Optional<Plan> interval(Clause clause, Window window) {
        if (!window.equals(Window.NONE)) {
            desk.report(
                    Code.TIMING_CLASH,
                    clause.span(),
                    "An interval has no due day, so it takes no ± window.",
                    "Two tolerances on one visit leave its last allowed day open.",
                    "Leave out the window, or give the visit a due day.");
            return Optional.empty();
        }
        if (clause instanceof TimingClause.Within c) {
            Optional<Anchor> base = anchors.anchor(c.anchor());
            Optional<Length> length = lengths.length(c.extent());
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
            Optional<Length> length = lengths.length(c.extent());
            return base.isPresent() && length.isPresent()
                    ? Optional.of(new Plan.Between(
                            Optional.of(new Anchor.Shifted(base.get(), length.get(), c.after())), Optional.empty()))
                    : Optional.empty();
        }
        TimingClause.Between c = (TimingClause.Between) clause;
        Optional<Anchor> from = boundary(c.from());
        Optional<Anchor> to = boundary(c.to());
        return from.isPresent() && to.isPresent() ? Optional.of(between(from.get(), to.get())) : Optional.empty();
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
        if (day == 0 && !desk.shared().settings().dayZero()) {
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
            return cycleDays(days, cycleLists.cycles(c.cycles().get()), regimen, clauses, window);
        }
        Range first = c.days().get(0);
        int from = numbers.whole(first.from(), -99_999, "study day");
        if (c.days().size() > 1) {
            List<Length> offsets = new ArrayList<>();
            for (Range day : c.days()) {
                offsets.add(new Length.Fixed(
                        Math.max(0, numbers.whole(day.from(), 1, "study day") - 1), CalendarUnit.DAY));
            }
            return Optional.of(new Plan.Series(List.of(new Cadence(
                    new Cadence.Step.Offsets(offsets),
                    new Cadence.Start.At(Anchor.of("FirstDose"), false),
                    window,
                    Optional.empty()))));
        }
        if (first.to().isEmpty()) {
            return Optional.of(new Plan.Once(studyDay(from, first.span()), window));
        }
        int to = numbers.whole(first.to().get(), -99_999, "study day");
        if (to < from) {
            desk.report(
                    Code.TIMING_CLASH,
                    first.span(),
                    "This interval ends before it begins.",
                    "No day lies in it, so nobody could attend.",
                    "Write the earlier day first: “on day " + to + " to " + from + "”.");
            return Optional.empty();
        }
        return Optional.of(between(studyDay(from, first.span()), studyDay(to, first.span())));
    }

    private Optional<Plan> cycleDays(
            DayList days, CycleList cycles, Optional<String> regimen, List<Clause> clauses, Window window) {
        CycleList bounded = cycles;
        Optional<Limit> through = Optional.empty();
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.FromCycle from) {
                int first = numbers.whole(from.cycle(), 1, "cycle");
                int step = cycles.stride().map(CycleList.Stride::step).orElse(1);
                bounded = new CycleList(List.of(), Optional.of(new CycleList.Stride(first, step, Integer.MAX_VALUE)));
            } else if (clause instanceof TimingClause.Through || clause instanceof TimingClause.ForPeriod) {
                through = new LimitResolver(desk).limit(clauses);
            }
        }
        CycleList list = bounded;
        Optional<Limit> limit = through;
        return regimen.map(r -> new Plan.CycleDays(r, days, list, window, limit));
    }

    /** The one clause that says when; a finding when there is none or a second one. */
    static Optional<Clause> main(Desk desk, List<Clause> clauses, String statement, Span owner) {
        Optional<Clause> main = Optional.empty();
        for (Clause clause : clauses) {
            boolean says = clause instanceof TimingClause.OnDays
                    || clause instanceof TimingClause.OnAnchor
                    || clause instanceof TimingClause.AtAnchor
                    || clause instanceof TimingClause.AtPoints
                    || clause instanceof TimingClause.AtLeast
                    || clause instanceof TimingClause.Offset
                    || clause instanceof TimingClause.Within
                    || clause instanceof TimingClause.Between
                    || clause instanceof TimingClause.Every;
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
