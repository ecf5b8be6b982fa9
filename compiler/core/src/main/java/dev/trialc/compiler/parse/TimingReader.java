package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Range;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;

/** The timing part. */
final class TimingReader {
    private final Tree tree;
    private final AnchorReader anchors;

    TimingReader(Tree tree) {
        this.tree = tree;
        this.anchors = new AnchorReader(tree);
    }

    Clause timing(TrialParser.TimingContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.OnDaysContext c) {
            return new TimingClause.OnDays(
                    days(c.signedDays()),
                    Optional.ofNullable(c.cycleList()).map(this::cycles),
                    tree.optionalName(c.name()),
                    span);
        }
        if (context instanceof TrialParser.OnAnchorContext c) {
            return new TimingClause.OnAnchor(anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.AtAnchorContext c) {
            return new TimepointReader(tree, anchors).at(c, span);
        }
        if (context instanceof TrialParser.AtTimepointsContext c) {
            return new TimepointReader(tree, anchors).at(c, span);
        }
        if (context instanceof TrialParser.AtFirstOrLaterContext c) {
            return new TimingClause.AtAnchor(anchors.first(c), span);
        }
        if (context instanceof TrialParser.OrderClauseContext c) {
            return new ActivityReader(tree).order(c.order(), span);
        }
        if (context instanceof TrialParser.OnceInContext c) {
            return new ActivityReader(tree).onceIn(c, span);
        }
        if (context instanceof TrialParser.RepeatedContext c) {
            return new ActivityReader(tree).repeated(c, span);
        }
        if (context instanceof TrialParser.OnlyInCyclesContext c) {
            return new TimingClause.OnlyInCycles(cycles(c.cycleList()), span);
        }
        if (context instanceof TrialParser.AtNextVisitContext) {
            return new TimingClause.AtNextVisit(span);
        }
        if (context instanceof TrialParser.DuringContext c) {
            return new TimingClause.During(tree.name(c.name()), span);
        }
        if (context instanceof TrialParser.AtPointsContext c) {
            Name unit =
                    tree.word(c.getChild(1).getPayload() instanceof org.antlr.v4.runtime.Token t ? t : c.getStart());
            return new TimingClause.AtPoints(unit, tree.all(c.numberList().NUMBER(), tree::num), span);
        }
        if (context instanceof TrialParser.SpacingContext c) {
            return new TimingClause.Spacing(tree.extent(c.extent()), span);
        }
        if (context instanceof TrialParser.AtLeastContext c) {
            return new TimingClause.AtLeast(
                    tree.extent(c.extent()), c.side().AFTER() != null, anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.OffsetContext c) {
            Optional<AnchorNode> anchor = Optional.ofNullable(c.anchor()).map(anchors::anchor);
            boolean after = c.side() == null || c.side().AFTER() != null;
            List<Num> numbers = tree.all(c.numberList().NUMBER(), tree::num);
            return new TimingClause.Offset(
                    numbers, tree.unit(c.lengthUnit()), tree.equivalence(c.equivalence()), after, anchor, span);
        }
        if (context instanceof TrialParser.WithinContext c) {
            String side = c.side() == null ? "of" : c.side().getText();
            return new TimingClause.Within(tree.extent(c.extent()), side, anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.BetweenContext c) {
            return new TimingClause.Between(boundary(c.boundary(0)), boundary(c.boundary(1)), span);
        }
        if (context instanceof TrialParser.EveryContext c) {
            return every(c, span);
        }
        if (context instanceof TrialParser.WindowClauseContext c) {
            return tree.window(c.window(), span);
        }
        return bound(context, span);
    }

    /** Clauses that bound or continue a series. */
    private Clause bound(TrialParser.TimingContext context, Span span) {
        if (context instanceof TrialParser.ThroughContext c) {
            TimingClause.Point point = c.point() != null
                    ? point(c.point())
                    : new TimingClause.Point(tree.name(c.DAY()), tree.num(c.NUMBER()), Optional.empty());
            return new TimingClause.Through(point, span);
        }
        if (context instanceof TrialParser.ForAtMostContext c) {
            return new TimingClause.ForPeriod(c.AT() != null, tree.num(c.NUMBER()), tree.unit(c.lengthUnit()), span);
        }
        if (context instanceof TrialParser.UntilContext c) {
            List<AnchorNode> until =
                    c.untilList() == null ? List.of() : tree.all(c.untilList().anchorItem(), anchors::item);
            return new TimingClause.Until(until, span);
        }
        if (context instanceof TrialParser.FromContext c) {
            return c.CYCLE() != null
                    ? new TimingClause.FromCycle(tree.num(c.NUMBER()), span)
                    : new TimingClause.From(anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.ToContext c) {
            return new TimingClause.To(anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.StartingOnContext c) {
            return c.CYCLE() != null
                    ? new TimingClause.StartingOnCycle(tree.num(c.NUMBER()), span)
                    : new TimingClause.StartingOn(anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.CountedFromContext c) {
            if (c.THE() != null) {
                return new TimingClause.CountedFromLast(c.DONE() != null, span);
            }
            return c.point() != null
                    ? new TimingClause.CountedFromPoint(point(c.point()), span)
                    : new TimingClause.CountedFrom(anchors.anchor(c.anchor()), span);
        }
        if (context instanceof TrialParser.ThenContext) {
            return new TimingClause.Then(span);
        }
        if (context instanceof TrialParser.AndFinallyContext) {
            return new TimingClause.Finally(span);
        }
        if (context instanceof TrialParser.ElseFromContext c) {
            return new TimingClause.ElseFrom(anchors.item(c.anchorItem()), span);
        }
        TrialParser.InsteadOnContext c = (TrialParser.InsteadOnContext) context;
        return new TimingClause.InsteadOn(
                anchors.anchor(c.anchor(0)), tree.extent(c.extent()), anchors.anchor(c.anchor(1)), span);
    }

    private Clause every(TrialParser.EveryContext c, Span span) {
        Optional<Name> regimen = tree.optionalName(c.name());
        if (c.period() == null) {
            Optional<Name> ordinal = Optional.ofNullable(c.nth()).map(tree::name);
            Optional<Name> one = c.nth() == null ? Optional.of(tree.name(c.CYCLE())) : Optional.empty();
            return new TimingClause.Every(
                    Optional.empty(), one, Optional.empty(), ordinal, Optional.empty(), regimen, span);
        }
        TrialParser.PeriodContext p = c.period();
        if (p.name() != null) {
            return new TimingClause.Every(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(tree.name(p.name())),
                    Optional.empty(),
                    Optional.empty(),
                    regimen,
                    span);
        }
        Name unit = p.lengthUnit() != null
                ? tree.unit(p.lengthUnit())
                : tree.name(p.CYCLES() != null ? p.CYCLES() : p.CYCLE());
        return new TimingClause.Every(
                Optional.of(tree.num(p.NUMBER())),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                tree.equivalence(p.equivalence()),
                regimen,
                span);
    }

    private TimingClause.Point point(TrialParser.PointContext c) {
        return new TimingClause.Point(tree.word(c.getStart()), tree.num(c.NUMBER()), tree.equivalence(c.equivalence()));
    }

    private TimingClause.Boundary boundary(TrialParser.BoundaryContext c) {
        if (c.DAY() != null) {
            return new TimingClause.Boundary.Day(tree.signed(c.MINUS(), c.NUMBER()));
        }
        if (c.DATE() != null) {
            return new TimingClause.Boundary.OfAnchor(new AnchorNode.OnDate(tree.date(c.DATE()), tree.span(c)));
        }
        return new TimingClause.Boundary.OfAnchor(new AnchorNode.Shifted(
                tree.extent(c.extent()), c.side().AFTER() != null, anchors.item(c.anchorItem()), tree.span(c)));
    }

    private List<Range> days(TrialParser.SignedDaysContext c) {
        if (c.dayList() != null) {
            return tree.all(c.dayList().dayItem(), tree::dayItem);
        }
        Num from = tree.signed(c.MINUS(0), c.NUMBER(0));
        Optional<Num> to = c.NUMBER().size() > 1
                ? Optional.of(tree.signed(c.MINUS().size() > 1 ? c.MINUS(1) : null, c.NUMBER(1)))
                : Optional.empty();
        return List.of(new Range(from, to, false, tree.span(c)));
    }

    CycleSelection cycles(TrialParser.CycleListContext c) {
        Span span = tree.span(c);
        if (c.EVEN() != null || c.ODD() != null) {
            return new CycleSelection.Parity(c.EVEN() != null, span);
        }
        if (c.dayItem().isEmpty()) {
            return new CycleSelection.Every(Optional.ofNullable(c.nth()).map(tree::name), span);
        }
        return new CycleSelection.Listed(
                tree.all(c.dayItem(), tree::dayItem),
                Optional.ofNullable(c.NUMBER()).map(tree::num),
                span);
    }
}
