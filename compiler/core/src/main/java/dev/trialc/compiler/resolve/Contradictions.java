package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Discrepancy;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code cites "A" over "B" because "why"}, on any slot: passages of the source that contradict one another, taken as the one cited. */
final class Contradictions {
    private final SourceFile file;
    private final List<Discrepancy> found = new ArrayList<>();

    Contradictions(SourceFile file) {
        this.file = file;
    }

    /** In the order of the text. */
    List<Discrepancy> in(List<Statement> statements) {
        for (Statement statement : statements) {
            Optional<Head.Detail> detail = statement.head().detail();
            if (detail.isPresent() && detail.get() instanceof Head.Detail.Rows rows) {
                clauses(rows.clauses());
                rows.rows().forEach(r -> {
                    clauses(r.clauses());
                    conditions(r.conditions());
                });
            }
            clauses(statement.clauses());
            conditions(statement.conditions());
            in(statement.inside());
        }
        return found;
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : conditions) {
            options(condition.expr());
            clauses(condition.provenance());
        }
    }

    private void options(ExprNode node) {
        if (node instanceof ExprNode.Options n) {
            n.options().forEach(o -> {
                options(o.expr());
                clauses(o.provenance());
            });
        } else if (node instanceof ExprNode.And n) {
            n.all().forEach(this::options);
        } else if (node instanceof ExprNode.Or n) {
            n.any().forEach(this::options);
        } else if (node instanceof ExprNode.Not n) {
            options(n.expr());
        } else if (node instanceof ExprNode.Unless n) {
            options(n.expr());
            options(n.exception());
        } else if (node instanceof ExprNode.IfThen n) {
            options(n.condition());
            options(n.then());
        }
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof ProvenanceClause.Cites cites && cites.over().isPresent()) {
                ProvenanceClause.Over over = cites.over().get();
                found.add(new Discrepancy(
                        citation(cites.quote()),
                        citation(over.passage()),
                        Optional.of(cites.quote().value()),
                        Optional.of(over.why().value()),
                        Provenances.bare(file, cites.span())));
            }
        }
    }

    private static Citation citation(Text quote) {
        return new Citation(quote.value(), quote.span());
    }
}
