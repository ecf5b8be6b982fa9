package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;

/** A clause that says for whom. */
public sealed interface ApplicabilityClause extends Clause {
    record ForGroups(List<Name> groups, Span span) implements ApplicabilityClause {}

    /**
     * {@code in Control}, {@code in Control: …}, and the unit of a fact, {@code in mg/dL}.
     *
     * @param items as written; a quoted unit without quotes
     * @param segment whether a colon follows: the clauses after it hold only there
     */
    record In(List<Name> items, boolean segment, Span span) implements ApplicabilityClause {}

    record Otherwise(Span span) implements ApplicabilityClause {}
}
