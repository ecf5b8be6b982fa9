package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A visit that nobody has: on plan, at the end of treatment, after every event, soon or late. Its end always comes before it. */
final class VisitIsNeverPlanned implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            boolean asked = !visit.unscheduled()
                    && visit.applicability().when().isEmpty()
                    && !beyondItsCycle(visit, search.protocol());
            boolean planned = search.all().stream().anyMatch(p -> dated(search, p, visit))
                    || search.whole().stream()
                            .anyMatch(p -> !search.rows(p, visit).isEmpty());
            if (asked && !planned) {
                Probe probe = search.whole().get(0);
                findings.add(Search.finding(
                                Code.NEVER_PLANNED,
                                visit,
                                "No participant who was tried has the visit " + visit.name() + ".",
                                probe,
                                List.of())
                        .why("It stands in the table of visits, and no schedule will ever show it.")
                        .instead(instead(visit)));
            }
        }
        return findings;
    }

    private static String instead(Visit visit) {
        if (!visit.timing().until().isEmpty()) {
            return "Check what ends it: an “until” that always comes before its day takes it away.";
        }
        return limited(visit.timing().plan())
                ? "Check its limit: behind “through” or “for” stands a time before its first day."
                : "Check the day from which it is counted, and whether treatment, or an epoch, is always over by then.";
    }

    private static boolean limited(Plan plan) {
        if (plan instanceof Plan.ByArm byArm) {
            return Stream.concat(byArm.arms().stream().map(Plan.ArmPlan::plan), byArm.otherwise().stream())
                    .anyMatch(VisitIsNeverPlanned::limited);
        }
        return plan instanceof Plan.Series series
                        && series.cadences().stream()
                                .anyMatch(cadence -> cadence.limit().isPresent())
                || plan instanceof Plan.CycleDays days && days.through().isPresent();
    }

    private static boolean dated(Search search, Probe probe, Visit visit) {
        return search.rows(probe, visit).stream().anyMatch(r -> r.orderDate() != null);
    }

    /** A day that no cycle has is said already. */
    private static boolean beyondItsCycle(Visit visit, Protocol protocol) {
        if (!(visit.timing().plan() instanceof Plan.CycleDays plan)) {
            return false;
        }
        int first = plan.days().ranges().get(0).from();
        return protocol.regimen(plan.regimen()).orElseThrow().cycle().stream()
                .flatMap(c -> c.lengths().stream())
                .map(CycleRule.From::length)
                .allMatch(l -> l instanceof Length.Fixed fixed && fixed.days() < first);
    }
}
