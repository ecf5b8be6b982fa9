package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two visits on the same days, or two criteria that say the same: amended once, the other stays behind. */
final class RulesAreWrittenOnce implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<List<Object>, Visit> visits = new HashMap<>();
        for (Visit visit : protocol.visits()) {
            Visit earlier = visits.putIfAbsent(List.of(visit.timing(), visit.applicability()), visit);
            if (earlier != null && !visit.unscheduled()) {
                findings.add(finding("visit", visit.name(), earlier.name(), visit.origin(), earlier.origin())
                        .instead("Plan one visit and mark both activities in the grid, or say what is different."));
            }
        }
        Map<List<Object>, Criterion> criteria = new HashMap<>();
        for (var set : protocol.criteria()) {
            for (Criterion criterion : set.criteria()) {
                List<Object> says = List.of(criterion.kind(), criterion.requirements());
                Criterion earlier = criteria.putIfAbsent(says, criterion);
                if (earlier != null) {
                    findings.add(
                            finding("criterion", criterion.id(), earlier.id(), criterion.origin(), earlier.origin())
                                    .instead("Keep one, or move what several studies share into a library."));
                }
            }
        }
        return findings;
    }

    private static Diagnostic finding(
            String kind,
            String name,
            String earlier,
            dev.trialc.compiler.model.Origin origin,
            dev.trialc.compiler.model.Origin first) {
        return Diagnostic.of(
                        Code.WRITTEN_TWICE,
                        Places.of(origin),
                        "The " + kind + " “" + name + "” says the same as “" + earlier + "”.")
                .why("When one of the two is amended, the other stays behind, and sites follow either.")
                .related(Places.of(first), "the same is said here");
    }
}
