package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Extent;
import java.util.Optional;

/** Records of events and histories, with attributes and a place in time. */
final class HistoryResolver {
    private final Desk desk;

    HistoryResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<Expr> occurred(ExprNode.Happens node) {
        Optional<Names.Declared> source =
                desk.require(node.name(), Names.Kind.FACT, Names.Kind.EVENT, Names.Kind.GROUP);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> filter = node.filter()
                .flatMap(f -> new ExprResolver(desk).ofAttributes(source.get().name(), f));
        if (node.filter().isPresent() && filter.isEmpty()) {
            return Optional.empty();
        }
        if (node.when().isEmpty()) {
            return Optional.of(new Expr.Occurred(source.get().name(), filter, Optional.empty()));
        }
        return when(node.when().get()).map(w -> new Expr.Occurred(source.get().name(), filter, Optional.of(w)));
    }

    /** A comparison of which only the values before or after an event count. */
    Optional<Expr> dated(Expr comparison, ExprNode.Happened.Relative relative) {
        return anchor(relative.point()).map(a -> new Expr.Dated(comparison, side(relative.after()), a));
    }

    private Optional<Expr.When> when(ExprNode.Happened happened) {
        if (happened instanceof ExprNode.Happened.Within h) {
            Expr.Side side = switch (h.side()) {
                case "before" -> Expr.Side.BEFORE;
                case "after" -> Expr.Side.AFTER;
                default -> Expr.Side.EITHER;
            };
            return at(length(h.extent()), h.point(), (l, a) -> new Expr.When.Within(l, side, a));
        }
        if (happened instanceof ExprNode.Happened.Beyond h) {
            return at(length(h.extent()), h.point(), (l, a) -> new Expr.When.Beyond(l, h.strict(), side(h.after()), a));
        }
        if (happened instanceof ExprNode.Happened.Relative h) {
            return anchor(h.point()).map(a -> new Expr.When.Relative(side(h.after()), a));
        }
        if (happened instanceof ExprNode.Happened.During h) {
            return desk.require(h.other(), Names.Kind.FACT, Names.Kind.EVENT)
                    .map(o -> new Expr.When.During(o.name(), h.orAfter()));
        }
        ExprNode.Happened.Lasting h = (ExprNode.Happened.Lasting) happened;
        return length(h.extent()).map(l -> new Expr.When.Lasting(l, h.strict()));
    }

    /** Conditions are asked on a day: what is counted in hours could be true and false on it. */
    private Optional<Length> length(Extent extent) {
        if (extent instanceof Extent.Amount amount && amount.unit().text().matches("hours?|minutes?")) {
            desk.report(
                    Code.TIMING_CLASH,
                    amount.unit().span(),
                    "A condition is not counted in “" + amount.unit().text() + "”: it is asked of whole days.",
                    "On one day it could be true in the morning and false in the evening, and a visit or a dose hangs on it.",
                    "Write days, weeks, months or years, such as “within 2 days before …”.");
            return Optional.empty();
        }
        return new LengthResolver(desk).length(extent);
    }

    private static Expr.Side side(boolean after) {
        return after ? Expr.Side.AFTER : Expr.Side.BEFORE;
    }

    private interface Maker {
        Expr.When make(Length length, Anchor anchor);
    }

    private Optional<Expr.When> at(Optional<Length> length, ExprNode.PointNode point, Maker maker) {
        Optional<Anchor> anchor = anchor(point);
        return length.isPresent() && anchor.isPresent()
                ? Optional.of(maker.make(length.get(), anchor.get()))
                : Optional.empty();
    }

    /** An event, or the start or end of a recorded treatment. */
    private Optional<Anchor> anchor(ExprNode.PointNode point) {
        if (point.since().isPresent()) {
            return new AnchorResolver(desk)
                    .anchor(new AnchorNode.FirstSince(
                            Optional.empty(), point.name(), point.since().get(), point.span()));
        }
        Optional<Names.Declared> source = point.edge().isPresent()
                ? desk.require(point.name(), Names.Kind.FACT, Names.Kind.EVENT)
                : desk.require(point.name(), Names.Kind.EVENT);
        return source.map(s -> {
            Optional<Expr> filter = point.filter().flatMap(f -> new ExprResolver(desk).ofAttributes(s.name(), f));
            String edge = point.edge().map(e -> e.text() + " of ").orElse("");
            return new Anchor.OfEvent(new EventRef(edge + s.name(), EventRef.Pick.NTH, 1, Optional.empty(), filter));
        });
    }
}
