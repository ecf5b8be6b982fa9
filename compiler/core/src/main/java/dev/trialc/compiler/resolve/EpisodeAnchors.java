package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Visits that count from a visit of {@code for each E} (T27): only those of the same block know which record is meant. */
final class EpisodeAnchors {
    private final Findings findings;

    EpisodeAnchors(Findings findings) {
        this.findings = findings;
    }

    void check(List<Visit> visits) {
        for (Visit visit : visits) {
            Set<String> mentioned = new Mentioned().in(visit.timing()).names();
            visits.stream()
                    .filter(other -> other.perEach().isPresent() && mentioned.contains(other.name()))
                    .filter(other -> !other.perEach().equals(visit.perEach()))
                    .min(Comparator.comparing(Visit::name))
                    .ifPresent(other -> report(
                            visit, other.name(), other.perEach().orElseThrow().event()));
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
