package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Age limits that the inclusion criteria state, where the identity block does not repeat them: {@code I1: age … from 18 …}. */
final class AgeLimits {
    private AgeLimits() {}

    static Optional<String> of(Draft draft) {
        List<String> found = new ArrayList<>();
        for (CriteriaSet set : draft.protocol().criteria()) {
            for (Criterion criterion : set.criteria()) {
                if (criterion.kind() == Criterion.Kind.INCLUSION) {
                    criterion.requirements().forEach(r -> collect(draft, criterion.id(), r.expr(), found));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
    }

    /** Only what every participant must meet: what stands under an alternative is no limit. */
    private static void collect(Draft draft, String id, Expr expr, List<String> found) {
        if (expr instanceof Expr.And and) {
            and.all().forEach(e -> collect(draft, id, e, found));
        } else if (expr instanceof Expr.Options options && options.quantifier() == Expr.Quantifier.ALL) {
            options.options().forEach(o -> collect(draft, id, o.expr(), found));
        } else if (expr instanceof Expr.Between between && age(between.operand())
                || expr instanceof Expr.Compare compare && age(compare.left())) {
            found.add("criterion " + id + ": " + draft.phrases().exprs().of(expr));
        }
    }

    private static boolean age(Operand operand) {
        return operand instanceof Operand.Age;
    }
}
