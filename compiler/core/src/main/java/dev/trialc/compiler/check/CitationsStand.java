package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Discrepancy;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.source.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in {@code cites} stand in the source.
 *
 * <p>Bad: {@code cites "28 days after the final dose"} where the record says "28 days after the last treatment".
 */
final class CitationsStand implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<FoldedText> sources =
                protocol.sources().stream().map(s -> new FoldedText(s.text())).toList();
        List<Diagnostic> findings = new ArrayList<>();
        for (Origin origin : Origins.all(protocol)) {
            for (Slot slot : origin.slots()) {
                slot.citations().forEach(c -> check(origin, c, sources, findings));
            }
        }
        for (Discrepancy discrepancy : protocol.discrepancies()) {
            check(discrepancy.origin(), discrepancy.first(), sources, findings);
            if (discrepancy.reason().isPresent()) {
                check(discrepancy.origin(), discrepancy.second(), sources, findings);
            }
        }
        return findings.stream().distinct().toList();
    }

    private static void check(Origin origin, Citation citation, List<FoldedText> sources, List<Diagnostic> findings) {
        if (sources.stream().anyMatch(s -> s.contains(citation.quote()))) {
            return;
        }
        findings.add(Diagnostic.of(
                        Code.CITATION_NOT_FOUND,
                        Places.of(origin, citation.span()),
                        sources.isEmpty()
                                ? "The protocol cites, but names no source."
                                : "These words do not stand in the source.")
                .why("A citation that nobody can find backs nothing.")
                .instead(
                        sources.isEmpty()
                                ? "Add a line such as: source Record \"seeds/record.txt\""
                                : "Copy the words from the source as they stand there; “…” skips what lies between."));
    }
}
