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

    StatementReader(Tree tree) {
        this.tree = tree;
        this.clauses = new ClauseReader(tree);
        this.heads = new HeadReader(tree, clauses);
        this.lines = new LineReader(tree);
    }

    List<Statement> statements(List<TrialParser.StatementContext> contexts) {
        return tree.all(contexts, this::statement);
    }

    private Statement statement(TrialParser.StatementContext context) {
        if (context.line() != null) {
            List<Clause> provenance = tree.all(context.provenance(), clauses::provenance);
            return new Statement(
                    lines.line(context.line()), provenance, List.of(), Optional.empty(), tree.span(context));
        }
        Head head = heads.head(context.head());
        List<Condition> conditions = tree.all(context.condition(), clauses::condition);
        Optional<List<Statement>> body =
                Optional.ofNullable(context.block()).map(block -> statements(block.statement()));
        return new Statement(head, tree.all(context.clause(), clauses::clause), conditions, body, tree.span(context));
    }
}
