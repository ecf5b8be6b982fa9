package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A window, or an interval, that begins before the first dose and ends after it: it lies in two epochs. */
final class WindowCrossesFirstDose implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            for (Probe probe : search.onPlan()) {
                List<Row> crossing = search.rows(probe, visit).stream()
                        .filter(WindowCrossesFirstDose::crosses)
                        .filter(r -> r.cycle().isEmpty()) // what a cycle dates has a finding of its own
                        .toList();
                if (!crossing.isEmpty()) {
                    findings.add(
                            Search.finding(
                                            Code.WINDOW_CROSSES_EPOCH,
                                            visit,
                                            "The window of " + visit.name()
                                                    + " begins before the first dose and ends after it.",
                                            probe,
                                            crossing.subList(0, 1))
                                    .why(
                                            "Done after the dose it is no longer a value from before treatment, and nobody would notice.")
                                    .instead(
                                            "End the window with the day of the first dose: “within 28 days before FirstDose”, “- 3 days”."));
                    break;
                }
            }
        }
        return findings;
    }

    private static boolean crosses(Row row) {
        LocalDate earliest = row.earliest();
        LocalDate latest = row.latest();
        return earliest != null
                && latest != null
                && earliest.isBefore(Probes.FIRST_DOSE)
                && latest.isAfter(Probes.FIRST_DOSE);
    }
}
