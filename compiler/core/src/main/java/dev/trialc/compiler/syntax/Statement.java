package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A head and what follows it, in the order written.
 *
 * @param clauses flat: which belong together is for {@code resolve} to say
 * @param conditions last, each with its own provenance
 * @param body statements between braces; empty optional when there are no braces
 */
public record Statement(
        Head head, List<Clause> clauses, List<Condition> conditions, Optional<List<Statement>> body, Span span) {
    public Statement {
        clauses = List.copyOf(clauses);
        conditions = List.copyOf(conditions);
    }

    /** The statements between the braces, none when there are no braces. */
    public List<Statement> inside() {
        return body.orElse(List.of());
    }
}
