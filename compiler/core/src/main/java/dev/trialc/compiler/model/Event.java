package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A dated fact of one participant (T01), or of the whole trial.
 *
 * @param builtIn whether the language knows it without a declaration ({@code FirstDose}, {@code Death} …)
 * @param recurs whether it may have more than one record
 * @param trialWide one date for everybody ({@code trial event E})
 * @param derivation how it is found where nobody recorded it (T08)
 */
public record Event(
        String name,
        String title,
        boolean builtIn,
        boolean recurs,
        boolean trialWide,
        List<FactType.Attribute> attributes,
        Optional<Derivation> derivation,
        Origin origin) {
    public Event {
        attributes = List.copyOf(attributes);
    }

    /** An event that is only recorded. */
    public Event(
            String name,
            String title,
            boolean builtIn,
            boolean recurs,
            boolean trialWide,
            List<FactType.Attribute> attributes,
            Origin origin) {
        this(name, title, builtIn, recurs, trialWide, attributes, Optional.empty(), origin);
    }

    private static final String DOSE = "dose of ";

    /** The event that every administration of a drug is a record of, {@code dose of Alpha} (T52). It is declared with the drug, and stands in no list of events. */
    public static String doseOf(String drug) {
        return DOSE + drug;
    }

    /** The drug whose administrations are the records of an event; empty for an event that is recorded itself. */
    public static Optional<String> drugOf(String event) {
        return event.startsWith(DOSE) ? Optional.of(event.substring(DOSE.length())) : Optional.empty();
    }

    /**
     * {@code event Relapse confirmed at least 4 weeks later when PSA >= 2 ng/mL} (T08): every turn of the condition to true.
     *
     * @param confirmed the turn counts only where the condition still holds at a record this much later
     */
    public record Derivation(Expr when, Optional<Length> confirmed) {}
}
