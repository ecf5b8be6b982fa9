package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Clauses of the five parts. */
final class ClauseReader {
    private final Tree tree;
    private final TimingReader timings;
    private final ActionReader actions;
    private final ExprReader exprs;
    private final ProvenanceReader provenances;

    ClauseReader(Tree tree) {
        this.tree = tree;
        this.timings = new TimingReader(tree);
        this.actions = new ActionReader(tree);
        this.exprs = new ExprReader(tree);
        this.provenances = new ProvenanceReader(tree);
    }

    /** Those behind a name, of which an order of activities comes first. */
    List<Clause> behind(TrialParser.@Nullable OrderContext order, List<TrialParser.ClauseContext> others) {
        List<Clause> clauses = tree.all(others, this::clause);
        if (order == null) {
            return clauses;
        }
        List<Clause> all = new ArrayList<>(clauses.size() + 1);
        all.add(new ActivityReader(tree).order(order, tree.span(order)));
        all.addAll(clauses);
        return all;
    }

    Clause clause(TrialParser.ClauseContext context) {
        ParseTree only = context.getChild(0);
        if (only instanceof TrialParser.TimingContext c) {
            return timings.timing(c);
        }
        if (only instanceof TrialParser.ApplicabilityContext c) {
            return applicability(c);
        }
        if (only instanceof TrialParser.ActionContext c) {
            return actions.action(c);
        }
        return provenances.provenance((TrialParser.ProvenanceContext) only);
    }

    private Clause applicability(TrialParser.ApplicabilityContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.ForGroupsContext c) {
            return new ApplicabilityClause.ForGroups(tree.all(c.name(), tree::name), span);
        }
        if (context instanceof TrialParser.OnlyForContext c) {
            return new ApplicabilityClause.ForGroups(tree.all(c.name(), tree::name), span);
        }
        if (context instanceof TrialParser.InItemsContext c) {
            return new ApplicabilityClause.In(tree.all(c.inItem(), this::item), c.COLON() != null, span);
        }
        return new ApplicabilityClause.Otherwise(span);
    }

    private Name item(TrialParser.InItemContext context) {
        return context.STRING() == null
                ? tree.name(context)
                : new Name(tree.text(context.STRING()).value(), tree.span(context));
    }

    Condition condition(TrialParser.ConditionContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.PlainConditionContext c) {
            return new Condition(kind(c.conditionHead()), exprs.expr(c.expr()), provenances.all(c.provenance()), span);
        }
        if (context instanceof TrialParser.IfConditionContext c) {
            ExprNode first = exprs.expr(c.expr(0));
            if (c.expr().size() == 1) {
                return new Condition(Condition.Kind.IF, first, provenances.all(c.provenance()), span);
            }
            ExprNode rule = new ExprNode.IfThen(first, exprs.expr(c.expr(1)), span);
            return new Condition(Condition.Kind.MUST_HAVE, rule, provenances.all(c.provenance()), span);
        }
        if (context instanceof TrialParser.JudgedConditionContext c) {
            return new Condition(
                    Condition.Kind.EXCLUDED_IF, exprs.judgment(c.judgment()), provenances.all(c.provenance()), span);
        }
        TrialParser.BareJudgmentContext c = (TrialParser.BareJudgmentContext) context;
        return new Condition(
                Condition.Kind.JUDGMENT, exprs.judgment(c.judgment()), provenances.all(c.provenance()), span);
    }

    private static Condition.Kind kind(TrialParser.ConditionHeadContext context) {
        if (context.WHEN() != null) {
            return Condition.Kind.WHEN;
        }
        if (context.ONLY() != null) {
            return Condition.Kind.ONLY_IF;
        }
        if (context.WAIVED() != null) {
            return Condition.Kind.WAIVED_IF;
        }
        if (context.REQUIRES() != null) {
            return Condition.Kind.REQUIRES;
        }
        return context.MUST() != null ? Condition.Kind.MUST_HAVE : Condition.Kind.EXCLUDED_IF;
    }
}
