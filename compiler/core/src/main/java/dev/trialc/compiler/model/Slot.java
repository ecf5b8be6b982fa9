package dev.trialc.compiler.model;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The words since the previous provenance in a statement, and what backs them.
 *
 * @param words the words as the writer wrote them, white space folded
 * @param span their place
 * @param citations passages of the source, possibly none
 * @param assumed why it is assumed, where it is
 * @param unstated whether the words say that the source does not state this
 */
public record Slot(String words, Span span, List<Citation> citations, Optional<String> assumed, boolean unstated) {
    public Slot {
        citations = List.copyOf(citations);
    }

    /** Whether anything at all backs the words. */
    public boolean backed() {
        return !citations.isEmpty() || assumed.isPresent() || unstated;
    }
}
