package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a rhythm changes, two visits lie further apart than in either rhythm, or hardly apart at all (T25). */
final class CadenceLeavesGap implements Proof {
    /** Six months are 181 to 184 days, three are 89 to 92. */
    private static final int MONTHS_DIFFER = 3;

    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            if (changes(visit.timing().plan())) {
                visit(search, visit, findings);
            }
        }
        return findings;
    }

    private static boolean changes(Plan plan) {
        if (plan instanceof Plan.ByArm byArm) {
            return byArm.arms().stream().anyMatch(a -> changes(a.plan()))
                    || byArm.otherwise().map(CadenceLeavesGap::changes).orElse(false);
        }
        return plan instanceof Plan.Series series && series.cadences().size() > 1;
    }

    /** Whether a step of it is counted in months or years. */
    private static boolean byMonths(Plan plan) {
        if (plan instanceof Plan.ByArm byArm) {
            return byArm.arms().stream().anyMatch(a -> byMonths(a.plan()))
                    || byArm.otherwise().map(CadenceLeavesGap::byMonths).orElse(false);
        }
        return plan instanceof Plan.Series series
                && series.cadences().stream()
                        .anyMatch(cadence -> cadence.step() instanceof Cadence.Step.Every every
                                && every.length() instanceof Length.Fixed length
                                && !length.inDays());
    }

    private static void visit(Search search, Visit visit, List<Diagnostic> findings) {
        int slack = byMonths(visit.timing().plan()) ? MONTHS_DIFFER : 0;
        for (Probe probe : search.onPlan()) {
            List<Row> rows = search.dated(probe, visit);
            for (int i = 2; i + 1 < rows.size(); i++) {
                long before = days(rows.get(i - 2), rows.get(i - 1));
                long between = days(rows.get(i - 1), rows.get(i));
                long after = days(rows.get(i), rows.get(i + 1));
                boolean wide = between > Math.max(before, after) + slack;
                boolean close = between > 0 && 2 * between < Math.min(before, after);
                if (wide || close) {
                    String apart = between + " days, against " + before + " before and " + after + " after";
                    findings.add(Search.finding(
                                    Code.CADENCE_GAP,
                                    visit,
                                    "Where the rhythm of " + visit.name() + " changes, two visits lie " + apart + ".",
                                    probe,
                                    rows.subList(i - 2, i + 2))
                            .why(
                                    wide
                                            ? "No visit would be planned for longer than either rhythm allows: what happens then is seen late."
                                            : "Two visits would follow one another more closely than either rhythm asks for.")
                            .instead("Write from when the later part counts: “counted from the last one due”."));
                    return;
                }
            }
        }
    }

    private static long days(Row first, Row second) {
        return first.due() == null || second.due() == null ? 0 : ChronoUnit.DAYS.between(first.due(), second.due());
    }
}
