package dev.trialc.runtime;

import java.util.List;

/**
 * What a protocol declares. Lists are in order of declaration.
 *
 * @param title the protocol's title; its name where it has none
 * @param source the protocol's file
 * @param regimens names
 * @param rules where each visit's and each administration's rule stands
 */
public record TrialMetadata(
        String name,
        String version,
        String title,
        String source,
        List<Declared> events,
        List<FactInfo> facts,
        List<Declared> drugs,
        List<String> regimens,
        List<Declared> arms,
        List<ChoiceInfo> choices,
        List<ParameterInfo> parameters,
        List<RuleInfo> rules) {
    public TrialMetadata {
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        drugs = List.copyOf(drugs);
        regimens = List.copyOf(regimens);
        arms = List.copyOf(arms);
        choices = List.copyOf(choices);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
    }
}
