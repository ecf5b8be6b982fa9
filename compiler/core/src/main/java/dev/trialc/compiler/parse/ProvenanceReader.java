package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;

/** The provenance part. */
final class ProvenanceReader {
    private final Tree tree;

    ProvenanceReader(Tree tree) {
        this.tree = tree;
    }

    List<Clause> all(List<TrialParser.ProvenanceContext> contexts) {
        return tree.all(contexts, this::provenance);
    }

    Clause provenance(TrialParser.ProvenanceContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.CitesContext c) {
            Optional<ProvenanceClause.Over> over = c.OVER() == null
                    ? Optional.empty()
                    : Optional.of(new ProvenanceClause.Over(tree.text(c.STRING(1)), tree.text(c.STRING(2))));
            return new ProvenanceClause.Cites(tree.text(c.STRING(0)), over, span);
        }
        if (context instanceof TrialParser.AssumedContext c) {
            return new ProvenanceClause.Assumed(tree.text(c.STRING()), span);
        }
        return new ProvenanceClause.NotStated(span);
    }
}
