package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an endpoint describes must be collected at some visit or in some interval. */
final class VariablesAreCollected implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        Set<String> collected = new HashSet<>();
        protocol.collections().forEach(c -> c.items().forEach(i -> collected.add(i.name())));
        protocol.activities().forEach(a -> collected.add(a.name()));
        for (Grid grid : protocol.grids()) {
            grid.rows().forEach(r -> collected.add(r.activity()));
        }
        Set<String> served = served(protocol);
        List<Diagnostic> findings = new ArrayList<>();
        for (Endpoint endpoint : protocol.endpoints()) {
            for (String variable : variables(endpoint.measure())) {
                if (!served.contains(endpoint.name()) && !collected.contains(variable)) {
                    findings.add(
                            Diagnostic.of(
                                            Code.NOT_COLLECTED,
                                            Places.of(endpoint.origin()),
                                            "Endpoint " + endpoint.name() + " needs " + variable
                                                    + ", which no visit collects.")
                                    .why("At the end of the study there would be nothing to analyse.")
                                    .instead(
                                            "Add it to the grid or to a “collect” statement; where the source says nothing, name it as a gap and accept this finding."));
                }
            }
        }
        return findings;
    }

    /** Endpoints of which an activity says that it is done for them, under whatever name. */
    private static Set<String> served(Protocol protocol) {
        Set<String> served = new HashSet<>();
        protocol.activities().forEach(a -> served.addAll(a.detail().serves()));
        protocol.grids().stream()
                .flatMap(grid -> grid.notes().stream())
                .forEach(note -> served.addAll(note.detail().serves()));
        return served;
    }

    private static List<String> variables(Endpoint.Measure measure) {
        if (measure instanceof Endpoint.Measure.Incidence m) {
            return m.of();
        }
        if (measure instanceof Endpoint.Measure.Change m) {
            return m.of();
        }
        return measure instanceof Endpoint.Measure.Descriptive m ? m.of() : List.of();
    }
}
