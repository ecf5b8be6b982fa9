package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A series in stretches: every …, through …, then every …, counted from … (T14, T21, T22, T25). */
final class SeriesResolver {
    private final Desk desk;
    private final String statement;
    private final Span owner;

    SeriesResolver(Desk desk, String statement, Span owner) {
        this.desk = desk;
        this.statement = statement;
        this.owner = owner;
    }

    Optional<Plan> series(List<List<Clause>> stretches) {
        List<Cadence> cadences = new ArrayList<>();
        for (List<Clause> clauses : stretches) {
            boolean last = cadences.size() == stretches.size() - 1;
            Optional<Cadence> cadence = cadence(clauses, cadences, stretches.size() > 1, last);
            if (cadence.isEmpty()) {
                return Optional.empty();
            }
            cadences.add(cadence.get());
        }
        return Optional.of(new Plan.Series(cadences));
    }

    private Optional<Cadence> cadence(List<Clause> clauses, List<Cadence> before, boolean several, boolean last) {
        Optional<Clause> main = StretchResolver.main(desk, clauses, statement, owner);
        Optional<Cadence.Step> step = main.flatMap(this::step);
        if (main.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        TimingKind kind = TimingKind.of(main.get(), several);
        if (new UnreadClauses(desk).found(kind, clauses, before.isEmpty(), last)) {
            return Optional.empty();
        }
        if (!before.isEmpty()
                && last(before).limit().isEmpty()
                && !(last(before).step() instanceof Cadence.Step.Offsets)) {
            desk.report(
                    Code.TIMING_CLASH,
                    main.get().span(),
                    "The cadence before “then” has no end, so this one never begins.",
                    "The change that is meant would never happen.",
                    "End the first cadence, such as with “through cycle 13” or “through week 52”.");
            return Optional.empty();
        }
        Optional<Cadence.Start> start = before.isEmpty()
                ? first(main.get(), clauses, step.get())
                : later(main.get(), clauses, step.get(), before);
        Window window = new WindowResolver(desk).window(clauses);
        Optional<Limit> limit = new LimitResolver(desk).limit(clauses);
        boolean calendar = !(step.get() instanceof Cadence.Step.Cycles);
        if (calendar && limit.orElse(null) instanceof Limit.ThroughCycle) {
            mixed(main.get(), "This series counts by the calendar, so it cannot end with a cycle.", "through week 52");
            return Optional.empty();
        }
        boolean afterCalendar = !before.isEmpty() && !(last(before).step() instanceof Cadence.Step.Cycles);
        if (!calendar && afterCalendar && !(start.orElse(null) instanceof Cadence.Start.FromCycle)) {
            mixed(
                    main.get(),
                    "This cadence counts cycles, but the one before it counts by the calendar.",
                    "counted from cycle 13");
            return Optional.empty();
        }
        boolean dated = start.orElse(null) instanceof Cadence.Start.At
                || start.orElse(null) instanceof Cadence.Start.FromOffset;
        if (!calendar && dated) {
            mixed(
                    main.get(),
                    "This cadence counts cycles, so it cannot be counted from a day or a week.",
                    "counted from cycle 13");
            return Optional.empty();
        }
        return start.map(s -> new Cadence(step.get(), s, window, limit));
    }

    private void mixed(Clause main, String what, String instead) {
        desk.report(
                Code.TIMING_CLASH,
                main.span(),
                what,
                "Completed cycles and calendar weeks drift apart with every delay.",
                "Write, for example, “" + instead + "”.");
    }

    private static Cadence last(List<Cadence> cadences) {
        return cadences.get(cadences.size() - 1);
    }

    private Optional<Cadence.Step> step(Clause main) {
        LengthResolver lengths = new LengthResolver(desk);
        if (main instanceof TimingClause.Every every) {
            if (every.parameter().isPresent()) {
                return lengths.parameter(every.parameter().get()).map(Cadence.Step.Every::new);
            }
            if (every.number().isPresent() && every.unit().isPresent()) {
                if (!StretchResolver.isCalendar(every)) {
                    int count = new Numbers(desk).whole(every.number().get(), 1, "number of cycles");
                    return new RegimenChoice(desk)
                            .named(every.regimen(), every.span())
                            .filter(r -> new CycleDayCheck(desk).cyclic(r, every.span()))
                            .map(r -> new Cadence.Step.Cycles(count, r));
                }
                return lengths.distance(every.number().get(), every.unit().get())
                        .map(Cadence.Step.Every::new);
            }
            desk.report(
                    Code.TIMING_CLASH,
                    every.span(),
                    "A change of rhythm counts completed cycles, not cycle numbers.",
                    "The visit after 2 cycles is due on day 1 of cycle 3; “every 2nd cycle” names cycles 1, 3, 5.",
                    "Write “every 2 cycles”, or make each rhythm a visit of its own.");
            return Optional.empty();
        }
        if (main instanceof TimingClause.AtPoints points) {
            return offsets(points.numbers(), n -> lengths.point(n, points.unit()));
        }
        if (main instanceof TimingClause.Offset offset && offset.after()) {
            return offsets(offset.numbers(), n -> lengths.fixed(n, offset.unit()));
        }
        desk.report(
                Code.TIMING_CLASH,
                main.span(),
                "Only a cadence can be followed or preceded by “then”.",
                "One visit and a series would share one name and one numbering.",
                "Write “every …” or a list of weeks, or make it a visit of its own.");
        return Optional.empty();
    }

    private Optional<Cadence.Step> offsets(List<Num> numbers, Function<Num, Optional<Length.Fixed>> reading) {
        List<Length> offsets = new ArrayList<>();
        int previous = -1;
        for (Num number : numbers) {
            Optional<Length.Fixed> length = reading.apply(number);
            if (length.isEmpty()) {
                return Optional.empty();
            }
            if (length.get().amount() <= previous) {
                desk.report(
                        Code.TIMING_CLASH,
                        number.span(),
                        "The times of a list must rise.",
                        "Visits are numbered in the order of their days.",
                        "Write the list from the earliest to the latest.");
                return Optional.empty();
            }
            previous = length.get().amount();
            offsets.add(length.get());
        }
        return Optional.of(new Cadence.Step.Offsets(offsets));
    }

    private Optional<Cadence.Start> first(Clause main, List<Clause> clauses, Cadence.Step step) {
        AnchorResolver anchors = new AnchorResolver(desk);
        if (step instanceof Cadence.Step.Cycles) {
            return cycleStart(clauses);
        }
        Optional<Anchor> anchor = Optional.empty();
        if (main instanceof TimingClause.AtPoints) {
            anchor = Optional.of(desk.reference());
        } else if (main instanceof TimingClause.Offset offset && offset.anchor().isPresent()) {
            anchor = anchors.anchor(offset.anchor().get());
            if (anchor.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean including = false;
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.From from) {
                anchor = anchors.anchor(from.anchor());
            } else if (clause instanceof TimingClause.StartingOn on) {
                anchor = anchors.anchor(on.anchor());
                including = true;
            } else if (clause instanceof TimingClause.ElseFrom other && anchor.isPresent()) {
                Anchor first = anchor.get();
                anchor = anchors.anchor(other.anchor()).map(o -> new Anchor.OrElse(first, o));
            }
        }
        if (anchor.isEmpty()
                && clauses.stream()
                        .noneMatch(c -> c instanceof TimingClause.From || c instanceof TimingClause.StartingOn)) {
            desk.report(
                    Code.NO_TIMING,
                    main.span(),
                    "This calendar series does not say from which day it counts.",
                    "Enrolment, randomization and first dose may lie days apart, and every visit with them.",
                    "Add “from FirstDose”, “from Enrolment” or another event; or count in cycles: “every 2 cycles”.");
        }
        boolean includes = including;
        return anchor.map(a -> new Cadence.Start.At(a, includes));
    }

    /** Of the regimen that the series counts; where it counts none, of the only one (T20). */
    private Optional<Cadence.Start> fromCycle(
            TimingClause.CountedFromPoint point, Cadence.Step step, List<Cadence> before) {
        boolean counts = step instanceof Cadence.Step.Cycles
                || before.stream().anyMatch(c -> c.step() instanceof Cadence.Step.Cycles);
        int cycle = new Numbers(desk).whole(point.point().number(), 1, "cycle");
        Optional<String> only = counts
                ? Optional.of("")
                : new RegimenChoice(desk)
                        .named(Optional.empty(), point.span())
                        .filter(r -> new CycleDayCheck(desk).cyclic(r, point.span()));
        return only.map(r -> new Cadence.Start.FromCycle(cycle));
    }

    private Optional<Cadence.Start> cycleStart(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.StartingOnCycle on) {
                int cycle = new Numbers(desk).whole(on.cycle(), 1, "cycle");
                if (cycle != 1) {
                    return clash(
                            on.span(),
                            "A series that counts cycles starts on cycle 1.",
                            "on day 1 of every 2nd cycle from cycle 3");
                }
                return Optional.of(new Cadence.Start.RegimenStart(true));
            }
            if (clause instanceof TimingClause.FromCycle from) {
                return clash(
                        from.span(),
                        "“every n cycles” counts completed cycles from the first.",
                        "on day 1 of every 2nd cycle from cycle 3");
            }
        }
        return Optional.of(new Cadence.Start.RegimenStart(false));
    }

    private Optional<Cadence.Start> clash(Span span, String what, String instead) {
        desk.report(
                Code.TIMING_CLASH,
                span,
                what,
                "Completed cycles and cycle numbers differ by one: the scan after 2 cycles is due on day 1 of cycle 3.",
                "Name the cycles: “" + instead + "”.");
        return Optional.empty();
    }

    private Optional<Cadence.Start> later(Clause main, List<Clause> clauses, Cadence.Step step, List<Cadence> before) {
        if (main instanceof TimingClause.Offset offset && offset.anchor().isPresent()) {
            desk.report(
                    Code.TIMING_CLASH,
                    main.span(),
                    "Times after an event begin a series anew, so they do not stand behind “then”.",
                    "They would be counted from another day than the words say.",
                    "Make them a visit of their own.");
            return Optional.empty();
        }
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.CountedFromLast last) {
                return Optional.of(last.done() ? new Cadence.Start.LastDone() : new Cadence.Start.LastDue());
            }
            if (clause instanceof TimingClause.CountedFromPoint point) {
                boolean cycle = point.point().unit().text().equals("cycle");
                if (cycle) {
                    return fromCycle(point, step, before);
                }
                return new LengthResolver(desk)
                        .point(point.point().number(), point.point().unit())
                        .map(Cadence.Start.FromOffset::new);
            }
            if (clause instanceof TimingClause.CountedFrom from) {
                return new AnchorResolver(desk).anchor(from.anchor()).map(a -> new Cadence.Start.At(a, false));
            }
        }
        return new CadenceChange(desk).bare(main.span(), step, last(before));
    }
}
