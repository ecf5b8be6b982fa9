package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Text;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** The expression part. */
final class ExprReader {
    private final Tree tree;
    private final ProvenanceReader provenances;

    ExprReader(Tree tree) {
        this.tree = tree;
        this.provenances = new ProvenanceReader(tree);
    }

    ExprNode expr(TrialParser.ExprContext context) {
        ExprNode first = or(context.orExpr(0));
        return context.UNLESS() == null ? first : new ExprNode.Unless(first, or(context.orExpr(1)), tree.span(context));
    }

    private ExprNode or(TrialParser.OrExprContext context) {
        List<ExprNode> parts = tree.all(context.andExpr(), this::and);
        return parts.size() == 1 ? parts.get(0) : new ExprNode.Or(parts, tree.span(context));
    }

    private ExprNode and(TrialParser.AndExprContext context) {
        List<ExprNode> parts = tree.all(context.notExpr(), this::not);
        return parts.size() == 1 ? parts.get(0) : new ExprNode.And(parts, tree.span(context));
    }

    private ExprNode not(TrialParser.NotExprContext context) {
        TrialParser.PrimaryContext primary = context.primary();
        return primary != null ? primary(primary) : new ExprNode.Not(not(context.notExpr()), tree.span(context));
    }

    private ExprNode primary(TrialParser.PrimaryContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.NestedContext c) {
            return expr(c.expr());
        }
        if (context instanceof TrialParser.OptionsOfContext c) {
            return new ExprNode.Options(quantifier(c.quantifier()), tree.all(c.option(), this::option), span);
        }
        if (context instanceof TrialParser.ListOfContext c) {
            Optional<ExprNode.Comparison> comparison =
                    Optional.ofNullable(c.comparison()).map(this::comparison);
            return new ExprNode.ListOf(quantifier(c.quantifier()), tree.all(c.name(), tree::name), comparison, span);
        }
        if (context instanceof TrialParser.JudgedContext c) {
            return judgment(c.judgment());
        }
        if (context instanceof TrialParser.AgreesContext c) {
            return new ExprNode.Agrees(tree.text(c.STRING()), span);
        }
        if (context instanceof TrialParser.KnownContext c) {
            return new ExprNode.Known(operand(c.operand()), span);
        }
        if (context instanceof TrialParser.AbsentContext c) {
            Name name = named(c.name(), c.doseOf());
            return new ExprNode.Happens(true, name, filter(c.filter()), when(c.happened()), span);
        }
        if (context instanceof TrialParser.CompareContext c) {
            Optional<ExprNode.Happened.Relative> dated = Optional.ofNullable(c.eventPoint())
                    .map(p -> new ExprNode.Happened.Relative(c.side().AFTER() != null, point(p)));
            return new ExprNode.Compare(operand(c.operand()), comparison(c.comparison()), dated, span);
        }
        TrialParser.HappensContext c = (TrialParser.HappensContext) context;
        Name name = named(c.name(), c.doseOf());
        return new ExprNode.Happens(false, name, filter(c.filter()), when(c.happened()), span);
    }

    private ExprNode.Quantifier quantifier(TrialParser.QuantifierContext c) {
        Optional<Num> number = Optional.ofNullable(c.NUMBER()).map(tree::num);
        return new ExprNode.Quantifier(number.isPresent() ? "at least" : c.getText(), number);
    }

    private ExprNode.OptionNode option(TrialParser.OptionContext c) {
        return new ExprNode.OptionNode(
                tree.name(c.LABEL()),
                tree.optionalText(c.STRING()),
                expr(c.expr()),
                provenances.all(c.provenance()),
                tree.span(c));
    }

    ExprNode judgment(TrialParser.JudgmentContext c) {
        Name role = c.name() != null ? tree.name(c.name()) : possessor(c.POSSESSIVE());
        return new ExprNode.Judgment(role, tree.optionalText(c.STRING()), tree.span(c));
    }

    private Name possessor(TerminalNode node) {
        Name word = tree.name(node);
        return new Name(word.text().substring(0, word.text().length() - 2), word.span());
    }

    private ExprNode.OperandNode operand(TrialParser.OperandContext c) {
        Optional<ExprNode.PointNode> at = Optional.ofNullable(c.eventName())
                .map(e -> new ExprNode.PointNode(
                        edge(e.START(), e.END()),
                        named(e.name(), e.doseOf()),
                        Optional.empty(),
                        Optional.empty(),
                        tree.span(e)));
        return new ExprNode.OperandNode(c.BASELINE() != null, tree.name(c.name()), at, c.VISIT() != null, tree.span(c));
    }

    private ExprNode.Comparison comparison(TrialParser.ComparisonContext c) {
        Span span = tree.span(c);
        if (c.quantity() != null) {
            TrialParser.QuantityContext q = c.quantity();
            Num value = tree.num(q.NUMBER() != null ? q.NUMBER() : q.GRADE());
            return new ExprNode.Comparison.Sign(
                    c.comparator().getText(), value, q.GRADE() != null, unit(q.unit()), q.ULN() != null, span);
        }
        if (c.FROM() != null) {
            return new ExprNode.Comparison.FromTo(tree.num(c.NUMBER(0)), tree.num(c.NUMBER(1)), unit(c.unit()), span);
        }
        return new ExprNode.Comparison.IsOneOf(c.NOT() != null, tree.all(c.codeValue(), this::code), span);
    }

    private Optional<Name> unit(TrialParser.@Nullable UnitContext c) {
        if (c == null) {
            return Optional.empty();
        }
        if (c.STRING() != null) {
            Text text = tree.text(c.STRING());
            return Optional.of(new Name(text.value(), text.span()));
        }
        return Optional.of(tree.name(c));
    }

    Name code(TrialParser.CodeValueContext c) {
        return c.STRING() == null
                ? tree.name(c)
                : new Name(tree.text(c.STRING()).value(), tree.span(c));
    }

    private Optional<ExprNode> filter(TrialParser.@Nullable FilterContext c) {
        return Optional.ofNullable(c).map(f -> expr(f.expr()));
    }

    private Optional<ExprNode.Happened> when(TrialParser.@Nullable HappenedContext c) {
        if (c == null) {
            return Optional.empty();
        }
        boolean strict = c.K_MORE() != null;
        if (c.WITHIN() != null) {
            String side = c.side() == null ? "of" : c.side().getText();
            return Optional.of(new ExprNode.Happened.Within(tree.extent(c.extent()), side, point(c.eventPoint())));
        }
        if (c.DURING() != null) {
            return Optional.of(new ExprNode.Happened.During(tree.name(c.name()), c.OR() != null));
        }
        if (c.FOR() != null) {
            return Optional.of(new ExprNode.Happened.Lasting(tree.extent(c.extent()), strict));
        }
        boolean after = c.side().AFTER() != null;
        if (c.extent() != null) {
            return Optional.of(
                    new ExprNode.Happened.Beyond(tree.extent(c.extent()), strict, after, point(c.eventPoint())));
        }
        return Optional.of(new ExprNode.Happened.Relative(after, point(c.eventPoint())));
    }

    private ExprNode.PointNode point(TrialParser.EventPointContext c) {
        Name name = named(c.name(), c.doseOf());
        Optional<AnchorNode> since = Optional.ofNullable(c.anchorItem()).map(item -> new AnchorReader(tree).item(item));
        return new ExprNode.PointNode(edge(c.START(), c.END()), name, filter(c.filter()), since, tree.span(c));
    }

    private Name named(TrialParser.NameContext name, TrialParser.@Nullable DoseOfContext dose) {
        return dose != null ? tree.dose(dose) : tree.name(name);
    }

    private Optional<Name> edge(@Nullable TerminalNode start, @Nullable TerminalNode end) {
        return start != null
                ? Optional.of(tree.name(start))
                : Optional.ofNullable(end).map(tree::name);
    }
}
