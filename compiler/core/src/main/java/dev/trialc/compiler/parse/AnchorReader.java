package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anchors. */
final class AnchorReader {
    private final Tree tree;

    AnchorReader(Tree tree) {
        this.tree = tree;
    }

    AnchorNode anchor(TrialParser.AnchorContext context) {
        List<AnchorNode> items = tree.all(context.anchorItem(), this::item);
        if (context.FIRST() != null) {
            return new AnchorNode.FirstOf(items, tree.span(context));
        }
        if (context.LATER() != null) {
            return new AnchorNode.LaterOf(items, tree.span(context));
        }
        return items.get(0);
    }

    /** Behind {@code at}, whose single anchors have a place of their own. */
    AnchorNode first(TrialParser.AtFirstOrLaterContext c) {
        List<AnchorNode> items = tree.all(c.anchorItem(), this::item);
        Span span = tree.span((c.FIRST() != null ? c.FIRST() : c.THE()).getSymbol(), c.getStop());
        return c.FIRST() != null ? new AnchorNode.FirstOf(items, span) : new AnchorNode.LaterOf(items, span);
    }

    AnchorNode item(TrialParser.AnchorItemContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.EventAnchorContext c) {
            return event(c.eventRef());
        }
        if (context instanceof TrialParser.LastAnchorContext c) {
            return new AnchorNode.LastOf(tree.name(c.name()), c.DONE() != null, span);
        }
        if (context instanceof TrialParser.VisitAnchorContext c) {
            return new AnchorNode.OfVisit(
                    c.PLANNED() != null,
                    tree.name(c.name()),
                    Optional.ofNullable(c.NUMBER()).map(tree::num),
                    span);
        }
        if (context instanceof TrialParser.ShiftedAnchorContext c) {
            Extent extent = new Extent.Amount(
                    tree.num(c.NUMBER()), tree.unit(c.lengthUnit()), tree.equivalence(c.equivalence()), span);
            return new AnchorNode.Shifted(extent, c.side().AFTER() != null, item(c.anchorItem()), span);
        }
        if (context instanceof TrialParser.VisitDayAnchorContext c) {
            return new AnchorNode.VisitDay(c.DOSING() != null, span);
        }
        if (context instanceof TrialParser.DateAnchorContext c) {
            return new AnchorNode.OnDate(tree.date(c.DATE()), span);
        }
        return anchor(((TrialParser.NestedAnchorContext) context).anchor());
    }

    private AnchorNode event(TrialParser.EventRefContext c) {
        if (c.doseOf() != null) {
            Name dose = tree.dose(c.doseOf());
            if (c.anchorItem() != null) {
                return new AnchorNode.FirstSince(pick(c.pick()), dose, item(c.anchorItem()), tree.span(c));
            }
            return new AnchorNode.OfEvent(
                    pick(c.pick()), Optional.empty(), dose, Optional.empty(), Optional.empty(), tree.span(c));
        }
        int names = c.name().size();
        Optional<Name> of = names > 1 ? Optional.of(tree.name(c.name(1))) : Optional.empty();
        Optional<ExprNode> filter = Optional.ofNullable(c.filter()).map(f -> new ExprReader(tree).expr(f.expr()));
        return new AnchorNode.OfEvent(pick(c.pick()), edge(c), tree.name(c.name(0)), filter, of, tree.span(c));
    }

    /** Nothing for the first, which a bare name means. */
    private Optional<Name> pick(TrialParser.@Nullable PickContext c) {
        if (c == null || c.FIRST() != null) {
            return Optional.empty();
        }
        return Optional.of(c.LAST() != null ? new Name("last but one", tree.span(c)) : tree.word(c.getStart()));
    }

    private Optional<Name> edge(TrialParser.EventRefContext c) {
        if (c.START() != null) {
            return Optional.of(tree.name(c.START()));
        }
        return Optional.ofNullable(c.END()).map(tree::name);
    }
}
