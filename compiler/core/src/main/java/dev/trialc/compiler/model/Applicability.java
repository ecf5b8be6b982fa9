package dev.trialc.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For whom a statement holds (language §5.7). Only a condition that is false removes; unknown keeps, marked with the fact needed.
 *
 * @param arms the arms it holds in; empty for all
 * @param only the condition of {@code for} and {@code only if}, several of them joined by and
 * @param waived each condition of {@code waived if}: the statement holds where it is not true
 */
public record Applicability(List<String> arms, Optional<Expr> only, List<Expr> waived) {
    public static final Applicability EVERYBODY = new Applicability(List.of(), Optional.empty());

    public Applicability {
        arms = List.copyOf(arms);
        waived = List.copyOf(waived);
    }

    public Applicability(List<String> arms, Optional<Expr> only) {
        this(arms, only, List.of());
    }

    /** All conditions as one, evaluated at the due date: what it is only for, and nothing that waives it. */
    public Optional<Expr> when() {
        if (waived.isEmpty()) {
            return only;
        }
        List<Expr> all = new ArrayList<>();
        only.ifPresent(all::add);
        waived.forEach(w -> all.add(new Expr.Not(w)));
        return Optional.of(all.size() == 1 ? all.get(0) : new Expr.And(all));
    }

    public boolean everybody() {
        return arms.isEmpty() && when().isEmpty();
    }
}
