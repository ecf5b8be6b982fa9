package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clauses by arm apply exactly once to each arm, or have an {@code otherwise:} (language page, section 5.7). */
final class ArmCoverage {
    private final Desk desk;

    ArmCoverage(Desk desk) {
        this.desk = desk;
    }

    /** Whether a finding was made. */
    boolean check(List<Clause> clauses, List<Segments.Segment> segments) {
        Set<String> covered = new HashSet<>();
        boolean otherwise = false;
        for (Segments.Segment segment : segments) {
            Clause opening = segment.opening().orElseThrow();
            if (segment.otherwise() && otherwise) {
                return clash(opening, "“otherwise” stands twice.", "Keep one of the two.");
            }
            otherwise |= segment.otherwise();
            for (Name arm : segment.arms()) {
                if (!covered.add(arm.text())) {
                    return clash(
                            opening,
                            "The arm “" + arm.text() + "” stands twice.",
                            "Say once when the visit is in each arm.");
                }
            }
            if (boundsOf(segment)) {
                return true;
            }
        }
        List<String> missing =
                wanted(clauses).stream().filter(a -> !covered.contains(a)).toList();
        if (otherwise || missing.isEmpty()) {
            return false;
        }
        return clash(
                segments.get(0).opening().orElseThrow(),
                "It is not said when the visit is in " + (missing.size() == 1 ? "the arm “" : "the arms “")
                        + String.join("”, “", missing) + "”.",
                "Add “in " + missing.get(0)
                        + ": …”, or “otherwise: …”; a visit of the other arms only names them without a colon.");
    }

    /** The arms that must be covered: those to which the statement is limited, else all. */
    private List<String> wanted(List<Clause> clauses) {
        List<String> limited = ClausePlacement.all(clauses, ApplicabilityClause.In.class).stream()
                .filter(i -> !i.segment())
                .flatMap(i -> i.items().stream())
                .map(Name::text)
                .toList();
        return limited.isEmpty()
                ? desk.names().all(Names.Kind.ARM).stream()
                        .map(Names.Declared::name)
                        .toList()
                : limited;
    }

    /** Bounds hold for the whole statement, so one behind {@code in A:} would hold for the other arms too. */
    private boolean boundsOf(Segments.Segment segment) {
        for (Clause clause : segment.own()) {
            if (clause instanceof TimingClause.Until || clause instanceof TimingClause.InsteadOn) {
                String words = desk.file().slice(clause.span()).strip().replaceAll("\\s+", " ");
                return clash(
                        clause,
                        "“" + words + "” behind an arm would hold for every arm.",
                        "Write it before the first “in”, where it holds for every arm; or write one “visit” statement for each arm, under names of their own.");
            }
        }
        return false;
    }

    private boolean clash(Clause clause, String what, String instead) {
        desk.report(
                Code.TIMING_CLASH,
                clause.span(),
                what,
                "For each participant exactly one of the times must apply.",
                instead);
        return true;
    }
}
