package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;

/** Statements: head or line, clauses, conditions, body. */
final class StatementReader {
    private final Tree tree;
    private final ClauseReader clauses;
    private final HeadReader heads;
    private final LineReader lines;
    private final ProvenanceReader provenances;

    StatementReader(Tree tree) {
        this.tree = tree;
        this.clauses = new ClauseReader(tree);
        this.heads = new HeadReader(tree, clauses);
        this.lines = new LineReader(tree);
        this.provenances = new ProvenanceReader(tree);
    }

    /** @param inside what stands in its block, copied before */
    Statement statement(TrialParser.StatementContext context, List<Statement> inside) {
        TrialParser.LineContext line = context.line();
        if (line != null) {
            List<Clause> provenance = provenances.all(context.provenance());
            return new Statement(lines.line(line), provenance, List.of(), Optional.empty(), tree.span(context));
        }
        Head head = heads.head(context.head());
        List<Condition> conditions = tree.all(context.condition(), clauses::condition);
        Optional<List<Statement>> body = context.block() == null ? Optional.empty() : Optional.of(List.copyOf(inside));
        List<Clause> all = clauses.behind(HeadReader.order(context.head()), context.clause());
        return new Statement(head, all, conditions, body, tree.span(context));
    }
}
