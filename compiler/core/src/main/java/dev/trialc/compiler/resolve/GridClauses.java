package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.ProvenanceClause;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What may stand beside the cells of a grid. */
final class GridClauses {
    private final Desk desk;

    GridClauses(Desk desk) {
        this.desk = desk;
    }

    /** The line of visits, and the words between {@code grid} and its brace: provenance only. */
    void heading(GridRow header, List<Clause> clauses) {
        if (!provenanceOnly(clauses, "in the heading of a grid")) {
            return;
        }
        if (provenanceOnly(header.clauses(), "behind the visits of a grid")) {
            header.conditions().stream().findFirst().ifPresent(c -> misplaced(c.span(), "behind the visits of a grid"));
        }
    }

    private boolean provenanceOnly(List<Clause> clauses, String where) {
        Optional<Clause> other =
                clauses.stream().filter(c -> !(c instanceof ProvenanceClause)).findFirst();
        other.ifPresent(c -> misplaced(c.span(), where));
        return other.isEmpty();
    }

    /** @param declared activities that have their words already */
    void row(GridRow row, Collection<String> declared) {
        for (Clause clause : row.clauses()) {
            boolean whom = clause instanceof ApplicabilityClause.ForGroups
                    || clause instanceof ApplicabilityClause.In in && !in.segment();
            boolean how = ActivityDetailResolver.CLAUSES.contains(clause.getClass());
            if (!whom && !how && !(clause instanceof ProvenanceClause)) {
                misplaced(clause.span(), "behind a row of a grid");
                return;
            }
        }
        new ConditionPlacement(desk).row(row.conditions());
        declaredBefore(row, declared);
    }

    /** An activity that was declared before has its title and its participants from there. */
    private void declaredBefore(GridRow row, Collection<String> declared) {
        boolean known = row.name().filter(n -> declared.contains(n.text())).isPresent();
        Optional<Span> words = row.title()
                .map(t -> t.span())
                .or(() -> row.clauses().stream()
                        .filter(c -> !(c instanceof ProvenanceClause))
                        .map(Clause::span)
                        .findFirst())
                .or(() -> row.conditions().stream().map(c -> c.span()).findFirst());
        if (known && words.isPresent()) {
            String name = row.name().orElseThrow().text();
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    words.get(),
                    "“" + name + "” was declared before, and has its title, its participants and its times from there.",
                    "What this row says of them would be ignored.",
                    "Move it to where “" + name + "” is declared, or give the marks a note: X[a].");
        }
    }

    private void misplaced(Span span, String where) {
        String words = desk.file().slice(span).strip().replaceAll("\\s+", " ");
        desk.report(
                Code.MISPLACED_CLAUSE,
                span,
                "“" + words + "” says nothing " + where + ".",
                "It would be read by people and ignored by the calculator.",
                "When a visit is belongs to the visit. Behind the last bar of a row may stand “at 2 hours after …” a dose, “within 2 days before the visit”, “for …”, “in …”, “only if …” and where it comes from.");
    }
}
