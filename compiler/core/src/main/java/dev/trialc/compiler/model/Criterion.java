package dev.trialc.compiler.model;

import java.util.List;

/**
 * One numbered criterion. Every requirement must hold (inclusion), or any excludes (exclusion).
 *
 * @param id as in the source ({@code I6}, {@code E2}), a name space of its own
 */
public record Criterion(Kind kind, String id, String title, List<Requirement> requirements, Origin origin) {
    public Criterion {
        requirements = List.copyOf(requirements);
    }

    /** Inclusion or exclusion. */
    public enum Kind {
        INCLUSION,
        EXCLUSION
    }

    /** One {@code must have} or {@code excluded if} clause. */
    public record Requirement(Expr expr, Origin origin) {}
}
