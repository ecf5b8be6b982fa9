package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expression part: structure; comparisons are {@link ComparisonResolver}'s, histories {@link HistoryResolver}'s. */
final class ExprResolver {
    private final Desk desk;
    private final Optional<RecordAttributes> record;
    private final boolean atVisit;

    ExprResolver(Desk desk) {
        this(desk, Optional.empty(), false);
    }

    private ExprResolver(Desk desk, Optional<RecordAttributes> record, boolean atVisit) {
        this.desk = desk;
        this.record = record;
        this.atVisit = atVisit;
    }

    /** Of an activity, which is done at a visit: {@code X at the visit} may be asked for. */
    static ExprResolver ofActivity(Desk desk) {
        return new ExprResolver(desk, Optional.empty(), true);
    }

    /** A condition inside the parentheses of an event or history, which is about the attributes of one record. */
    Optional<Expr> ofAttributes(String source, ExprNode node) {
        return new ExprResolver(desk, Optional.of(new RecordAttributes(desk, source)), false).expr(node);
    }

    Optional<Expr> expr(ExprNode node) {
        if (node instanceof ExprNode.Or n) {
            return all(n.any()).map(Expr.Or::new);
        }
        if (node instanceof ExprNode.And n) {
            return all(n.all()).map(Expr.And::new);
        }
        if (node instanceof ExprNode.Not n) {
            return expr(n.expr()).map(Expr.Not::new);
        }
        if (node instanceof ExprNode.Unless n) {
            return both(n.expr(), n.exception()).map(p -> new Expr.Unless(p.get(0), p.get(1)));
        }
        if (node instanceof ExprNode.IfThen n) {
            return both(n.condition(), n.then()).map(p -> new Expr.IfThen(p.get(0), p.get(1)));
        }
        if (node instanceof ExprNode.Options n) {
            return options(n);
        }
        if (node instanceof ExprNode.ListOf n) {
            return listOf(n);
        }
        return leaf(node);
    }

    private Optional<Expr> leaf(ExprNode node) {
        boolean asked = node instanceof ExprNode.Judgment || node instanceof ExprNode.Agrees;
        if (record.isPresent() && asked) {
            record.get().notRecorded(node.span());
            return Optional.empty();
        }
        if (node instanceof ExprNode.Judgment n) {
            return Optional.of(new Expr.Judged(
                    n.role().text(), n.question().map(q -> q.value()).orElse("")));
        }
        if (node instanceof ExprNode.Agrees n) {
            return Optional.of(new Expr.Agreed(n.text().value()));
        }
        ComparisonResolver comparisons = new ComparisonResolver(desk, record, atVisit);
        if (node instanceof ExprNode.Known n) {
            return comparisons.operand(n.operand()).map(o -> new Expr.Known(o.operand()));
        }
        if (node instanceof ExprNode.Compare n) {
            Optional<Expr> compared = comparisons.compare(n.operand(), n.comparison());
            return n.dated().isEmpty() ? compared : dated(n, compared);
        }
        ExprNode.Happens n = (ExprNode.Happens) node;
        Optional<Expr> positive = happens(n);
        return n.absent() ? positive.map(Expr.Not::new) : positive;
    }

    /** {@code LVEF >= 50 % after LowLVEF}. */
    private Optional<Expr> dated(ExprNode.Compare n, Optional<Expr> compared) {
        if (record.isPresent()) {
            record.get().notRecorded(n.span());
            return Optional.empty();
        }
        String name = n.operand().name().text();
        boolean fact = desk.shared().facts().containsKey(name) && !name.equals("age");
        if (compared.isPresent()
                && (!fact || n.operand().at().isPresent() || n.operand().baseline())) {
            desk.report(
                    Code.TYPE_MISMATCH,
                    n.span(),
                    "“" + name + "” has no series of dated values here.",
                    "Only values recorded on days can lie before or after an event.",
                    "Compare a fact that is recorded with its date, without “baseline” or “at”.");
            return Optional.empty();
        }
        return compared.flatMap(
                e -> new HistoryResolver(desk).dated(e, n.dated().orElseThrow()));
    }

    private Optional<Expr> happens(ExprNode.Happens n) {
        String name = n.name().text();
        if (record.isPresent()) {
            return ofRecord(n, record.get());
        }
        boolean group = desk.names().find(Names.Kind.GROUP, name).isPresent();
        Fact fact = desk.shared().facts().get(name);
        boolean value = fact != null && !(fact.type() instanceof FactType.History);
        if ((group || value) && (n.filter().isPresent() || n.when().isPresent())) {
            desk.report(
                    Code.TYPE_MISMATCH,
                    n.span(),
                    "“" + name + "” is " + (group ? "a group" : "a fact")
                            + ", and has no records with attributes or days of their own.",
                    "Only what happened lies before or after something.",
                    "Declare an event for it, or leave out what follows “" + name + "”.");
            return Optional.empty();
        }
        if (group) {
            return Optional.of(new Expr.InGroup(name));
        }
        if (fact != null && value) {
            return yes(n.name(), fact.type(), new Operand.OfFact(name, Optional.empty()));
        }
        return new HistoryResolver(desk).occurred(n);
    }

    private Optional<Expr> ofRecord(ExprNode.Happens n, RecordAttributes attributes) {
        if (n.filter().isPresent() || n.when().isPresent()) {
            attributes.notRecorded(n.span());
            return Optional.empty();
        }
        return attributes.require(n.name()).flatMap(a -> yes(n.name(), a.type(), attributes.operand(a)));
    }

    private Optional<Expr> yes(Name name, FactType type, Operand operand) {
        if (type instanceof FactType.YesNo) {
            return Optional.of(new Expr.IsYes(operand));
        }
        desk.report(
                Code.TYPE_MISMATCH,
                name.span(),
                "“" + name.text() + "” is not a yes/no fact, so it is not true or false by itself.",
                "A value alone decides nothing.",
                "Compare it: “" + name.text() + " is …” or “" + name.text() + " >= …”.");
        return Optional.empty();
    }

    private Optional<Expr> options(ExprNode.Options n) {
        List<Option> options = new ArrayList<>();
        for (ExprNode.OptionNode option : n.options()) {
            expr(option.expr())
                    .ifPresent(e -> options.add(new Option(
                            option.label().text(),
                            option.title().map(t -> t.value()).orElse(""),
                            e,
                            Provenances.of(
                                    desk.file(),
                                    new dev.trialc.compiler.source.Span(
                                            option.span().start(),
                                            option.expr().span().end()),
                                    option.provenance()))));
        }
        return options.size() == n.options().size()
                ? Optional.of(quantified(n.quantifier(), options))
                : Optional.empty();
    }

    private Expr quantified(ExprNode.Quantifier quantifier, List<Option> options) {
        return switch (quantifier.word()) {
            case "all" -> new Expr.Options(Expr.Quantifier.ALL, options.size(), options);
            case "at least" ->
                new Expr.Options(
                        Expr.Quantifier.AT_LEAST,
                        quantifier
                                .number()
                                .map(q -> new Numbers(desk).whole(q, 1, "number of conditions"))
                                .orElse(1),
                        options);
            default -> new Expr.Options(Expr.Quantifier.ANY, 1, options);
        };
    }

    /** {@code all of ALT, AST <= 2 × ULN}: the comparison holds for each name. */
    private Optional<Expr> listOf(ExprNode.ListOf n) {
        List<Expr> parts = new ArrayList<>();
        for (Name name : n.names()) {
            Optional<Expr> part = n.comparison().isPresent()
                    ? new ComparisonResolver(desk, record, atVisit)
                            .compare(
                                    new ExprNode.OperandNode(false, name, Optional.empty(), false, name.span()),
                                    n.comparison().get())
                    : happens(new ExprNode.Happens(false, name, Optional.empty(), Optional.empty(), name.span()));
            part.ifPresent(parts::add);
        }
        if (parts.size() != n.names().size()) {
            return Optional.empty();
        }
        if (n.quantifier().word().equals("all")) {
            return Optional.of(new Expr.And(parts));
        }
        if (n.quantifier().word().equals("at least")) {
            List<Option> options = parts.stream()
                    .map(e -> new Option("", "", e, Provenances.bare(desk.file(), n.span())))
                    .toList();
            return Optional.of(quantified(n.quantifier(), options));
        }
        return Optional.of(new Expr.Or(parts));
    }

    private Optional<List<Expr>> both(ExprNode a, ExprNode b) {
        return all(List.of(a, b));
    }

    private Optional<List<Expr>> all(List<ExprNode> nodes) {
        List<Expr> parts = new ArrayList<>();
        for (ExprNode node : nodes) {
            expr(node).ifPresent(parts::add);
        }
        return parts.size() == nodes.size() ? Optional.of(parts) : Optional.empty();
    }
}
