package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A series that goes on decades after everything that may end it has happened (T24): only death would. */
final class SeriesNeverEnds implements Proof {
    private static final int YEARS = 20;

    @Override
    public List<Diagnostic> of(Search search) {
        Map<String, Diagnostic> findings = new LinkedHashMap<>();
        LocalDate far = Probes.FIRST_DOSE.plusYears(YEARS);
        for (Probe probe : search.probes().everything()) {
            for (Row row : probe.visits(search.protocol(), far)) {
                Visit visit = search.protocol().visit(row.item()).orElseThrow();
                boolean late = row.due() != null && row.due().isAfter(far.minusYears(1));
                if (late && !endsWithDeath(visit)) {
                    findings.computeIfAbsent(visit.name(), v -> endless(visit, probe, row));
                }
            }
        }
        return List.copyOf(findings.values());
    }

    /** {@code until Death}: said by the writer, so no finding. */
    private static boolean endsWithDeath(Visit visit) {
        return !visit.timing().until().isEmpty();
    }

    private static Diagnostic endless(Visit visit, Probe probe, Row row) {
        return Search.finding(
                        Code.ENDLESS_SERIES, visit, "The series " + visit.name() + " never ends.", probe, List.of(row))
                .why("Every site would plan visits for the rest of the participant's life.")
                .instead("Add what ends it: “until Death”, “for at most 3 years”, “through week 52”.");
    }
}
