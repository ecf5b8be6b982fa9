package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** A series without an end that is counted from a day in screening, and ends with it before its first visit (T24). */
final class SeriesEndsWithScreening implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            boolean none =
                    search.onPlan().stream().allMatch(p -> search.rows(p, visit).isEmpty());
            boolean some =
                    search.all().stream().anyMatch(p -> !search.rows(p, visit).isEmpty());
            if (endsWithItsEpoch(visit) && none && some) {
                findings.add(
                        Search.finding(
                                        Code.ENDS_WITH_SCREENING,
                                        visit,
                                        "The series " + visit.name() + " ends with screening, before its first visit.",
                                        search.onPlan().get(0),
                                        List.of())
                                .why(
                                        "It says no end, so it ends with the epoch in which it begins: nobody whose treatment begins soon has any.")
                                .instead(
                                        "Say until when it goes on: “until Discontinuation”, “until Death”; or count it from FirstDose or Randomization."));
            }
        }
        return findings;
    }

    private static boolean endsWithItsEpoch(Visit visit) {
        return visit.timing().until().isEmpty()
                && visit.applicability().when().isEmpty()
                && visit.timing().plan() instanceof Plan.Series series
                && series.cadences().get(0).start() instanceof Cadence.Start.At;
    }
}
