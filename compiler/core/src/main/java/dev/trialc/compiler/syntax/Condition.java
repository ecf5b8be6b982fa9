package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;

/**
 * A closing clause with an expression.
 *
 * @param provenance the provenance clauses behind it
 */
public record Condition(Kind kind, ExprNode expr, List<Clause> provenance, Span span) {
    public Condition {
        provenance = List.copyOf(provenance);
    }

    /** Its leading words. */
    public enum Kind {
        WHEN("when"),
        ONLY_IF("only if"),
        IF("if"),
        WAIVED_IF("waived if"),
        MUST_HAVE("must have"),
        EXCLUDED_IF("excluded if"),
        REQUIRES("requires"),
        JUDGMENT("in the … judgment");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
