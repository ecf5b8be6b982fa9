package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** A series that counts cycles moves with delayed cycles (T28): many protocols fix scans to the calendar instead. */
final class ElasticSeriesAreNamed implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : protocol.visits()) {
            if (visit.timing().plan() instanceof Plan.Series series
                    && ElasticSeriesEndWithCycles.elastic(
                            protocol, series.cadences().get(0))
                    && ElasticSeriesEndWithCycles.period(protocol, visit).isEmpty()) { // has its warning
                findings.add(Diagnostic.of(
                                Code.ELASTIC_IMAGING,
                                Places.of(visit.origin()),
                                "Visit " + visit.name() + " counts treatment cycles, so a delayed cycle moves it.")
                        .why(
                                "Many protocols fix imaging to the calendar, whatever the dosing does: a late scan finds progression late.")
                        .instead("Leave it if the source counts cycles; else write “every 8 weeks from FirstDose”."));
            }
        }
        return findings;
    }
}
