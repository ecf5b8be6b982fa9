package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Progression-free survival counts death from any cause as an event; without it, who dies early counts as free of progression. */
final class SurvivalCountsDeath implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Endpoint endpoint : protocol.endpoints()) {
            boolean pfs = endpoint.name().equals("PFS")
                    || endpoint.title().toLowerCase(Locale.ROOT).contains("progression-free survival");
            if (pfs && endpoint.measure() instanceof Endpoint.Measure.TimeToEvent time && !names(time, "Death")) {
                findings.add(
                        Diagnostic.of(
                                        Code.PFS_WITHOUT_DEATH,
                                        Places.of(endpoint.origin()),
                                        "Endpoint " + endpoint.name()
                                                + " is a progression-free survival without death.")
                                .why(
                                        "A participant who dies before progression would count as a success until the last scan.")
                                .instead(
                                        "Write “to first of Progression, Death”; where the source omits death, say so with assumed \"…\"."));
            }
        }
        return findings;
    }

    private static boolean names(Endpoint.Measure.TimeToEvent time, String event) {
        return time.events().stream()
                .anyMatch(a -> a instanceof Anchor.OfEvent e && e.ref().event().equals(event));
    }
}
