package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code avoid Grapefruit "grapefruit juice" from FirstDose to LastDose}: what participants do not take in an interval. It is printed; nothing is
 * computed from it.
 *
 * @param from inclusive
 * @param to inclusive
 * @param regimen the regimen in whose block it stands; empty for the schedule's
 */
public record Avoidance(
        List<DataCollection.Item> items,
        Anchor from,
        Anchor to,
        Optional<String> regimen,
        Applicability applicability,
        Origin origin) {
    public Avoidance {
        items = List.copyOf(items);
    }
}
