package dev.trialc.compiler.model;

import java.util.List;

/**
 * A dated fact of one participant (T01), or of the whole trial.
 *
 * @param builtIn whether the language knows it without a declaration ({@code FirstDose}, {@code Death} …)
 * @param recurs whether it may have more than one record
 * @param trialWide one date for everybody ({@code trial event E})
 */
public record Event(
        String name,
        String title,
        boolean builtIn,
        boolean recurs,
        boolean trialWide,
        List<FactType.Attribute> attributes,
        Origin origin) {
    public Event {
        attributes = List.copyOf(attributes);
    }
}
