package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * What is given, in cycles, from an anchor until an event.
 *
 * @param from the date of D(1), usually FirstDose
 * @param ledBy the drug whose first administration starts a cycle, where said
 * @param cycle empty for treatment without cycles: everything then belongs to cycle 1, which does not end
 * @param until events that end it (T23); Discontinuation ends every regimen besides (T24)
 * @param rules what changes doses, or must hold before a cycle starts
 */
public record Regimen(
        String name,
        String title,
        Anchor from,
        Optional<String> ledBy,
        Optional<CycleRule> cycle,
        List<Anchor> until,
        Applicability applicability,
        List<Administration> administrations,
        DoseRules rules,
        List<String> gaps,
        Origin origin) {
    public Regimen {
        until = List.copyOf(until);
        administrations = List.copyOf(administrations);
        gaps = List.copyOf(gaps);
    }
}
