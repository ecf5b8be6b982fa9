package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** A visit counts from a planned visit that no participant ever has (T07). */
final class AnchorIsNeverDated implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            if (visit.timing().plan() instanceof Plan.Once once) {
                anchor(once.at(), visit, search, findings);
            }
        }
        return findings;
    }

    private static void anchor(Anchor anchor, Visit visit, Search search, List<Diagnostic> findings) {
        if (anchor instanceof Anchor.Shifted shifted) {
            anchor(shifted.base(), visit, search, findings);
        }
        if (anchor instanceof Anchor.FirstSince first) {
            anchor(first.since(), visit, search, findings);
        }
        if (!(anchor instanceof Anchor.OfVisit planned) || !planned.planned()) {
            return;
        }
        Visit other = search.protocol().visit(planned.visit()).orElseThrow();
        boolean pending = false;
        for (Probe probe : search.all()) {
            for (Row row : search.rows(probe, other)) {
                if (row.ordinal().orElse(0) == planned.ordinal() && row.due() != null) {
                    return;
                }
                pending |= row.due() == null;
            }
        }
        if (!pending) {
            Probe probe = search.all().get(0);
            String number = planned.ordinal() == 0 ? "" : " #" + planned.ordinal();
            findings.add(Search.finding(
                            Code.ANCHOR_NEVER_DATED,
                            visit,
                            "No participant ever has a planned " + other.name() + number + ", from which "
                                    + visit.name() + " counts.",
                            probe,
                            search.rows(probe, visit))
                    .why("The visit would stay pending for everybody.")
                    .instead(
                            other.unscheduled()
                                    ? "An unscheduled visit has no planned day: count from “actual " + other.name()
                                            + "”."
                                    : "Name a visit, and a number, that its series has."));
        }
    }
}
