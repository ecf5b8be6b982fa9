package dev.trialc.compiler.model;

import java.util.List;

/**
 * {@code collect AdverseEvents from FirstDose to 28 days after LastDose}: an interval without visits.
 *
 * @param from inclusive
 * @param to inclusive
 */
public record DataCollection(List<Item> items, Anchor from, Anchor to, Applicability applicability, Origin origin) {
    public DataCollection {
        items = List.copyOf(items);
    }

    /** What is collected. */
    public record Item(String name, String title) {}
}
