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
 * What a protocol states is cited from its source, marked as assumed, or marked as not stated.
 *
 * <p>A reviewer signs the synopsis believing that it says what the source says. Holds only for protocols that name a source.
 *
 * <p>Bad: {@code visit SafetyFollowUp 28 days after LastDose}. Good: {@code visit SafetyFollowUp 28 days after LastDose cites "28 days
 * after the last treatment"}.
 */
final class WordsAreBacked implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        if (protocol.sources().isEmpty()) {
            return findings;
        }
        for (Statements.Statement statement : Statements.of(protocol)) {
            unbacked(statement)
                    .ifPresent(slot -> findings.add(Diagnostic.of(
                                    Code.NO_PROVENANCE,
                                    Places.of(statement.origin(), slot.span()),
                                    "It is not said where “" + shorten(slot.words()) + "” comes from ("
                                            + statement.what() + ").")
                            .why("A reader would take it for the study's own word.")
                            .instead("Add cites \"…\" with the words of the source, or assumed \"why\".")));
        }
        return findings;
    }

    /** The first words without provenance; a statement without any is backed when all its parts are. */
    private static Optional<Slot> unbacked(Statements.Statement statement) {
        List<Slot> open =
                statement.origin().slots().stream().filter(s -> !s.backed()).toList();
        boolean partsBack =
                !statement.parts().isEmpty() && statement.parts().stream().allMatch(WordsAreBacked::backed);
        return open.isEmpty() || partsBack ? Optional.empty() : Optional.of(open.get(0));
    }

    private static boolean backed(Origin origin) {
        return !origin.slots().isEmpty() && origin.slots().stream().allMatch(Slot::backed);
    }

    static String shorten(String words) {
        return words.length() > 70 ? words.substring(0, 70) + "…" : words;
    }
}
