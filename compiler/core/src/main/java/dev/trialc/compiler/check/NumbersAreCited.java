package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each number of a cited statement stands in its citation, durations after conversion and a range of days as its length.
 *
 * <p>Bad: {@code 27 days after LastDose cites "28 days after the last treatment"}. Good: {@code cycle of 28 days cites "a cycle of 4 weeks"}.
 */
final class NumbersAreCited implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Origin origin : Origins.all(protocol)) {
            for (Slot slot : origin.slots()) {
                if (!slot.citations().isEmpty() && slot.assumed().isEmpty()) {
                    missing(slot)
                            .ifPresent(
                                    n -> findings.add(
                                            Diagnostic.of(
                                                            Code.NUMBER_NOT_CITED,
                                                            Places.of(origin, slot.span()),
                                                            "The number " + n + " of “"
                                                                    + WordsAreBacked.shorten(slot.words())
                                                                    + "” does not stand in what is cited for it.")
                                                    .why(
                                                            "A dose, a limit or a day that the source does not give would pass for its word.")
                                                    .instead(
                                                            "Correct the number, cite the passage that gives it, or add assumed \"why\".")));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private static Optional<String> missing(Slot slot) {
        CitedNumbers cited =
                new CitedNumbers(slot.citations().stream().map(c -> c.quote()).toList());
        return WrittenNumbers.of(slot.words()).stream()
                .filter(n -> !cited.back(n))
                .map(WrittenNumbers.WrittenNumber::text)
                .findFirst();
    }
}
