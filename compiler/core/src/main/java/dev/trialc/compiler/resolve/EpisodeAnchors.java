package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Visits that count from a visit of {@code for each E} (T27): only those of the same block know which record is meant. */
final class EpisodeAnchors {
    private final Findings findings;

    EpisodeAnchors(Findings findings) {
        this.findings = findings;
    }

    void check(List<Visit> visits) {
        Map<String, String> events = new HashMap<>();
        visits.forEach(v -> v.perEach().ifPresent(e -> events.put(v.name(), e)));
        if (events.isEmpty()) {
            return;
        }
        for (Visit visit : visits) {
            new Mentioned()
                    .in(visit.timing()).names().stream()
                            .filter(events::containsKey)
                            .filter(other -> !visit.perEach().equals(java.util.Optional.ofNullable(events.get(other))))
                            .sorted()
                            .findFirst()
                            .ifPresent(other -> report(visit, other, events.getOrDefault(other, "")));
        }
    }

    private void report(Visit visit, String other, String event) {
        findings.add(Diagnostic.of(
                        Code.TIMING_CLASH,
                        new Place(visit.origin().file(), visit.origin().span()),
                        "Visit " + visit.name() + " counts from " + other + ", of which every " + event
                                + " has its own.")
                .why("Which of them is meant would be open, and with it the day of the visit.")
                .instead("Move the visit into “for each " + event + "”, or count from the event itself: “second "
                        + event + "”."));
    }
}
