package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The applicability part: groups, arms, conditions. */
final class ApplicabilityResolver {
    private final Desk desk;
    private final ExprResolver exprs;

    ApplicabilityResolver(Desk desk) {
        this(desk, new ExprResolver(desk));
    }

    private ApplicabilityResolver(Desk desk, ExprResolver exprs) {
        this.desk = desk;
        this.exprs = exprs;
    }

    /** For whom an activity is done, which may depend on what is found at its visit. */
    static ApplicabilityResolver ofActivity(Desk desk) {
        return new ApplicabilityResolver(desk, ExprResolver.ofActivity(desk));
    }

    Applicability of(List<Clause> clauses, List<Condition> conditions) {
        List<Expr> all = new ArrayList<>();
        List<Expr> waived = new ArrayList<>();
        List<String> arms = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof ApplicabilityClause.ForGroups groups) {
                List<Expr> any = groups.groups().stream()
                        .flatMap(g -> desk.require(g, Names.Kind.GROUP).stream())
                        .map(g -> (Expr) new Expr.InGroup(g.name()))
                        .toList();
                if (!any.isEmpty()) {
                    all.add(any.size() == 1 ? any.get(0) : new Expr.Or(any));
                }
            } else if (clause instanceof ApplicabilityClause.In in && !in.segment()) {
                in.items().forEach(a -> desk.require(a, Names.Kind.ARM).ifPresent(d -> arms.add(d.name())));
            }
        }
        for (Condition condition : conditions) {
            if (condition.kind() == Condition.Kind.ONLY_IF || condition.kind() == Condition.Kind.IF) {
                exprs.expr(condition.expr()).ifPresent(all::add);
            } else if (condition.kind() == Condition.Kind.WAIVED_IF) {
                exprs.expr(condition.expr()).ifPresent(waived::add);
            }
        }
        Optional<Expr> only =
                all.isEmpty() ? Optional.empty() : Optional.of(all.size() == 1 ? all.get(0) : new Expr.And(all));
        return new Applicability(arms, only, waived);
    }
}
