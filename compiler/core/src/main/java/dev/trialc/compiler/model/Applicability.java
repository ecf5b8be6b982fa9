package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * For whom a statement holds (language §5.7). Only a condition that is false removes; unknown keeps, marked with the fact needed.
 *
 * @param arms the arms it holds in; empty for all
 * @param when the condition, evaluated at the due date; several {@code for} and {@code only if} clauses are joined by and
 */
public record Applicability(List<String> arms, Optional<Expr> when) {
    public static final Applicability EVERYBODY = new Applicability(List.of(), Optional.empty());

    public Applicability {
        arms = List.copyOf(arms);
    }

    public boolean everybody() {
        return arms.isEmpty() && when.isEmpty();
    }
}
