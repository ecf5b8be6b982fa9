package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.TimepointNode;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code at}: a day, or points in time around a dose. */
final class TimepointReader {
    private final Tree tree;
    private final AnchorReader anchors;

    TimepointReader(Tree tree, AnchorReader anchors) {
        this.tree = tree;
        this.anchors = anchors;
    }

    Clause at(TrialParser.AtAnchorContext c, Span span) {
        Optional<AnchorNode> first = Optional.ofNullable(c.anchorItem()).map(anchors::item);
        if (first.isPresent() && c.laterTimepoints() == null) {
            return new TimingClause.AtAnchor(first.get(), span);
        }
        List<TimepointNode> points = new ArrayList<>();
        if (c.predose() != null) {
            points.add(predose(c.predose()));
        } else if (c.tolerated() != null) {
            TrialParser.ToleratedContext t = c.tolerated();
            points.add(new TimepointNode(
                    false,
                    Optional.of(tree.num(t.NUMBER())),
                    Optional.of(tree.unit(t.lengthUnit())),
                    window(t.window()),
                    moment(t.side(), t.doseMoment()),
                    tree.span(t)));
        }
        if (c.laterTimepoints() != null) {
            points.addAll(later(c.laterTimepoints()));
        }
        return new TimingClause.AtTimepoints(first, points, span);
    }

    Clause at(TrialParser.AtTimepointsContext c, Span span) {
        List<TimepointNode> points = new ArrayList<>();
        points.add(new TimepointNode(
                false,
                Optional.of(tree.num(c.NUMBER())),
                Optional.ofNullable(c.lengthUnit()).map(tree::unit),
                window(c.window()),
                Optional.empty(),
                tree.span(c.NUMBER().getSymbol(), c.NUMBER().getSymbol())));
        points.addAll(later(c.laterTimepoints()));
        return new TimingClause.AtTimepoints(Optional.empty(), points, span);
    }

    private List<TimepointNode> later(TrialParser.LaterTimepointsContext c) {
        List<TimepointNode> points = new ArrayList<>(tree.all(c.timepoint(), this::point));
        TrialParser.LastTimepointContext last = c.lastTimepoint();
        points.add(
                last.predose() != null
                        ? predose(last.predose())
                        : new TimepointNode(
                                false,
                                Optional.of(tree.num(last.NUMBER())),
                                Optional.of(tree.unit(last.lengthUnit())),
                                window(last.window()),
                                moment(last.side(), last.doseMoment()),
                                tree.span(last)));
        return points;
    }

    /** One of several, or the one that an example expects. */
    TimepointNode point(TrialParser.TimepointContext c) {
        if (c.predose() != null) {
            return predose(c.predose());
        }
        return new TimepointNode(
                false,
                Optional.of(tree.num(c.NUMBER())),
                Optional.ofNullable(c.lengthUnit()).map(tree::unit),
                window(c.window()),
                moment(c.side(), c.doseMoment()),
                tree.span(c));
    }

    private TimepointNode predose(TrialParser.PredoseContext c) {
        Optional<TimepointNode.Moment> of = Optional.ofNullable(c.name())
                .map(name -> new TimepointNode.Moment(false, Optional.empty(), tree.name(name)));
        return new TimepointNode(true, Optional.empty(), Optional.empty(), Optional.empty(), of, tree.span(c));
    }

    private Optional<TimingClause.Window> window(TrialParser.@Nullable WindowContext c) {
        return Optional.ofNullable(c).map(w -> tree.window(w, tree.span(w)));
    }

    private Optional<TimepointNode.Moment> moment(
            TrialParser.@Nullable SideContext side, TrialParser.@Nullable DoseMomentContext moment) {
        if (side == null || moment == null) {
            return Optional.empty();
        }
        Optional<Name> edge = Optional.ofNullable(moment.START() != null ? moment.START() : moment.END())
                .map(tree::name);
        return Optional.of(new TimepointNode.Moment(side.AFTER() != null, edge, tree.name(moment.name())));
    }
}
