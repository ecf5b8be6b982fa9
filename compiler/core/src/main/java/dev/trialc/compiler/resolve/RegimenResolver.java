package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Gap;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Regimens: cycles, clock, end, administrations. */
final class RegimenResolver {
    private final Desk desk;

    RegimenResolver(Desk desk) {
        this.desk = desk;
    }

    /** Cycles first: series of visits are read with their lengths at hand. */
    Optional<CycleRule> cycle(Statement regimen) {
        List<Statement> cycles = regimen.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.CYCLE)
                .toList();
        if (cycles.size() > 1) {
            desk.report(
                    Code.TIMING_CLASH,
                    cycles.get(1).head().span(),
                    "The regimen has two “cycle” statements.",
                    "Dosing days would depend on which one is read.",
                    "Write one: “cycle of 21 days in cycle 1 and 28 days thereafter”.");
        }
        return cycles.isEmpty() ? Optional.empty() : cycle(regimen.head().name(), cycles.get(0));
    }

    private Optional<CycleRule> cycle(Name regimen, Statement cycle) {
        Origin origin = Provenances.of(desk.file(), cycle);
        List<CycleRule.From> lengths = lengths(regimen, cycle, origin);
        Optional<ActionClause.Clock> clock = ClausePlacement.all(cycle.clauses(), ActionClause.Clock.class).stream()
                .findFirst();
        if (clock.isEmpty() && !lengths.isEmpty()) {
            noClock(cycle);
        }
        CycleRule.Clock kind = clock.map(c -> c.delaysMove() ? CycleRule.Clock.ELASTIC : CycleRule.Clock.RIGID)
                .orElse(CycleRule.Clock.ELASTIC);
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        StartRules starts = new StartRules(desk, cycle);
        return Optional.of(new CycleRule(lengths, kind, starts.spacing(kind, lengths), starts.budgets(), origin));
    }

    private void noClock(Statement cycle) {
        Span end = new Span(cycle.span().end(), cycle.span().end());
        desk.report(Diagnostic.of(
                        Code.NO_CLOCK,
                        desk.place(cycle.head().span()),
                        "The cycle does not say what a delay does to later cycles.")
                .why(
                        "After one late start every later dose and scan lies on another day under the one reading than under the other.")
                .instead(
                        "Add “delays move later cycles” or “delays do not move later cycles”; if the source does not say, add assumed \"…\".")
                .edit(new TextEdit("delays move later cycles", end, " delays move later cycles"))
                .edit(new TextEdit("delays do not move later cycles", end, " delays do not move later cycles")));
    }

    private List<CycleRule.From> lengths(Name regimen, Statement cycle, Origin origin) {
        Head head = cycle.head();
        List<CycleRule.From> lengths = new ArrayList<>();
        if (head.detail().orElse(null) instanceof Head.Detail.Lengths written) {
            int next = 1;
            for (Head.Detail.CycleSpan span : written.lengths()) {
                int from = next;
                span.cycles().ifPresent(c -> rising(c, from));
                length(span).ifPresent(l -> lengths.add(new CycleRule.From(from, l)));
                next = span.cycles().map(this::after).orElse(next);
            }
        } else if (!head.names().isEmpty()) {
            new LengthResolver(desk).parameter(head.name()).ifPresent(l -> lengths.add(new CycleRule.From(1, l)));
        } else if (cycle.clauses().stream().anyMatch(ProvenanceClause.NotStated.class::isInstance)) {
            String name = desk.parameter(new Parameter(
                    regimen.text() + "Cycle",
                    "length of a cycle of " + Titles.words(regimen.text()),
                    Parameter.Type.DURATION,
                    "cycle of regimen " + regimen.text(),
                    false,
                    origin,
                    Optional.empty()));
            lengths.add(new CycleRule.From(1, new Length.Unknown(name)));
        } else {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    head.span(),
                    "The cycle has no length.",
                    "Without it no later cycle can be dated.",
                    "Write “cycle of 28 days”, or “cycle not stated”.");
        }
        return lengths;
    }

    private Optional<Length> length(Head.Detail.CycleSpan span) {
        Optional<Length.Fixed> length = new LengthResolver(desk).fixed(span.amount(), span.unit());
        if (length.isPresent() && (!length.get().inDays() || length.get().amount() == 0)) {
            desk.report(
                    Code.TIMING_CLASH,
                    span.amount().span().to(span.unit().span()),
                    "A cycle lasts at least one day and is counted in days or weeks.",
                    "A cycle in months would differ in length from month to month.",
                    "Write “cycle of 28 days” or “cycle of 4 weeks”.");
            return Optional.empty();
        }
        length.ifPresent(l -> new EquivalenceChecker(desk)
                .days(
                        span.equivalence(),
                        l.days(),
                        span.amount().span().to(span.unit().span()),
                        false));
        return length.map(l -> l);
    }

    /** Lengths are said from the first cycle on, without a hole: of other lists nobody could say how long the rest is. */
    private void rising(CycleSelection selection, int from) {
        List<Integer> listed = new CycleListResolver(desk).cycles(selection).listed();
        boolean whole = selection instanceof CycleSelection.Listed written
                && written.thereafter().isEmpty()
                && listed.equals(
                        IntStream.range(from, from + listed.size()).boxed().toList());
        if (!whole) {
            desk.report(
                    Code.TIMING_CLASH,
                    selection.span(),
                    "The lengths of cycles must follow one another from cycle " + from + " on.",
                    "Which cycles have the length, and how long the others are, would be open.",
                    "Write, for example, “21 days in cycles " + from + " to " + (from + 3)
                            + " and 28 days thereafter”.");
        }
    }

    /** The first cycle behind a list such as {@code cycles 1 to 4}. */
    private int after(CycleSelection selection) {
        return new CycleListResolver(desk)
                        .cycles(selection).listed().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                + 1;
    }

    Regimen regimen(Statement statement) {
        Name name = statement.head().name();
        AnchorResolver anchors = new AnchorResolver(desk);
        Anchor from = ClausePlacement.all(statement.clauses(), TimingClause.From.class).stream()
                .findFirst()
                .flatMap(f -> anchors.anchor(f.anchor()))
                .orElse(Anchor.of("FirstDose"));
        Optional<String> ledBy = ClausePlacement.all(statement.clauses(), ActionClause.LedBy.class).stream()
                .findFirst()
                .flatMap(l -> desk.require(l.drug(), Names.Kind.DRUG))
                .map(Names.Declared::name);
        EndResolver ends = new EndResolver(desk, from);
        List<Anchor> until = new ArrayList<>();
        List<Administration> administrations = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Statement inner : statement.inside()) {
            switch (inner.head().kind()) {
                case CONTINUE -> {
                    ends.refuseCycles(inner.clauses());
                    until.addAll(ends.ends(inner.clauses()));
                }
                case GIVE, MAY_GIVE, PERFORM, OBSERVE ->
                    new AdministrationResolver(desk, name, ends)
                            .administration(inner)
                            .ifPresent(administrations::add);
                case GAP -> gaps.add(inner.head().texts().get(0).value());
                default -> {}
            }
        }
        ledBy.ifPresent(drug -> leads(statement, drug, administrations));
        return new Regimen(
                name.text(),
                Titles.of(statement.head().names().get(0)),
                from,
                ledBy,
                Optional.ofNullable(desk.shared().cycles().get(name.text())),
                until,
                new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                administrations,
                new DoseRulesResolver(desk, administrations).rules(statement),
                gaps,
                origin(statement));
    }

    /** Cycles wait for the drug that leads them: it has to be one that is planned. */
    private void leads(Statement regimen, String drug, List<Administration> administrations) {
        List<Administration> theirs = administrations.stream()
                .filter(a -> a.subjects().contains(drug))
                .toList();
        boolean optional =
                !theirs.isEmpty() && theirs.stream().allMatch(a -> a.action() == Administration.Action.MAY_GIVE);
        if (optional) {
            desk.report(
                    Code.TIMING_CLASH,
                    ClausePlacement.all(regimen.clauses(), ActionClause.LedBy.class)
                            .get(0)
                            .span(),
                    "“" + drug + "” may be given, or not: it cannot lead the regimen.",
                    "No dose of it is planned, so that no cycle could wait until it is given again.",
                    "Name a drug that every participant is given, with “give”; or take “led by” away.");
        }
    }

    /** The regimen's own words, where they are backed, and those of {@code continue until}. */
    private Origin origin(Statement regimen) {
        Origin head = Provenances.of(desk.file(), regimen);
        List<Slot> slots = new ArrayList<>(head.slots());
        slots.removeIf(s -> !s.backed());
        regimen.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.CONTINUE)
                .forEach(s -> slots.addAll(Provenances.of(desk.file(), s).slots()));
        return new Origin(head.file(), head.span(), slots);
    }

    /** Gaps named inside a block belong to the protocol's list too. */
    static List<Gap> gaps(Desk desk, Statement block) {
        return block.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.GAP)
                .map(s -> new Gap(s.head().texts().get(0).value(), Provenances.of(desk.file(), s)))
                .toList();
    }
}
