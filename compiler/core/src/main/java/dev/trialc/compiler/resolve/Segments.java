package dev.trialc.compiler.resolve;

import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses taken apart: by arm at {@code in A:}, by stretch at {@code then}. */
final class Segments {
    private Segments() {}

    /**
     * What holds in some arms.
     *
     * @param opening {@code in A:} or {@code otherwise:}; absent where the statement has no segments
     * @param clauses those before the first segment, which hold in every arm, then its own
     */
    record Segment(Optional<Clause> opening, List<Clause> clauses, List<Clause> own) {
        List<Name> arms() {
            return opening.orElse(null) instanceof ApplicabilityClause.In in ? in.items() : List.of();
        }

        boolean otherwise() {
            return opening.orElse(null) instanceof ApplicabilityClause.Otherwise;
        }
    }

    static boolean opens(Clause clause) {
        return clause instanceof ApplicabilityClause.Otherwise
                || clause instanceof ApplicabilityClause.In in && in.segment();
    }

    static List<Segment> byArm(List<Clause> clauses) {
        if (clauses.stream().noneMatch(Segments::opens)) {
            return List.of(new Segment(Optional.empty(), clauses, List.of()));
        }
        List<Segment> segments = new ArrayList<>();
        List<Clause> common = new ArrayList<>();
        for (Clause clause : clauses) {
            if (opens(clause)) {
                segments.add(new Segment(Optional.of(clause), new ArrayList<>(common), new ArrayList<>()));
            } else if (segments.isEmpty()) {
                common.add(clause);
            } else {
                Segment last = segments.get(segments.size() - 1);
                last.clauses().add(clause);
                last.own().add(clause);
            }
        }
        return segments;
    }

    private static boolean begins(Clause clause) {
        return clause instanceof TimingClause.Then || clause instanceof TimingClause.Finally;
    }

    /** What comes finally is counted as the first stretch was: no day after its anchor. */
    private static Clause fromTheAnchor(TimingClause.Finally last) {
        TimingClause.Point start =
                new TimingClause.Point(new Name("day", last.span()), new Num("0", last.span()), Optional.empty());
        return new TimingClause.CountedFromPoint(start, last.span());
    }

    static List<List<Clause>> stretches(List<Clause> clauses) {
        if (clauses.stream().noneMatch(Segments::begins)) {
            return List.of(clauses);
        }
        List<List<Clause>> stretches = new ArrayList<>();
        stretches.add(new ArrayList<>());
        for (Clause clause : clauses) {
            if (begins(clause)) {
                stretches.add(new ArrayList<>());
                if (clause instanceof TimingClause.Finally last) {
                    stretches.get(stretches.size() - 1).add(fromTheAnchor(last));
                }
            } else {
                stretches.get(stretches.size() - 1).add(clause);
            }
        }
        return stretches;
    }
}
