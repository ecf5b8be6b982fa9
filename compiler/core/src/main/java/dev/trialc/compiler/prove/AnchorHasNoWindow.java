package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** A window around day 1 of cycle 1, which is counted from itself (T32). */
final class AnchorHasNoWindow implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            if (visit.timing().plan() instanceof Plan.CycleDays) {
                search.onPlan().stream()
                        .flatMap(p -> search.dated(p, visit).stream()
                                .filter(AnchorHasNoWindow::first)
                                .map(r -> finding(visit, p, r)))
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean first(Row row) {
        boolean day1 = row.cycle().orElse(0) == 1 && row.cycleDay().orElse(0) == 1;
        return day1 && row.earliest() != null && !row.earliest().equals(row.latest());
    }

    private static Diagnostic finding(Visit visit, Probe probe, Row row) {
        return Search.finding(
                        Code.WINDOW_ON_ANCHOR,
                        visit,
                        "Day 1 of cycle 1 is the day from which " + visit.name()
                                + " counts, and has a window around itself.",
                        probe,
                        List.of(row))
                .why(
                        "The first dose defines the day, so it can be neither early nor late: the window says nothing, or means another day.")
                .instead(
                        "Write the first visit on its own, without a window: “on FirstDose”; and the others “of every cycle from cycle 2”.");
    }
}
