package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.List;

/** How soon and how late a cycle may start (T18, T19), as sentences behind those of its clock; empty where nothing is said. */
final class StartWords {
    private StartWords() {}

    static String of(Draft draft, CycleRule rule) {
        String spacing = rule.spacing()
                .length()
                .map(l -> " A start lies at least " + draft.phrases().lengths().of(l) + " after the one before it.")
                .orElse(
                        rule.spacing() instanceof CycleRule.Spacing.Unstated
                                ? " How close to the one before it a cycle may start is not stated."
                                : "");
        if (rule.budgets().isEmpty()) {
            return spacing;
        }
        List<String> budgets = rule.budgets().stream()
                .map(b -> draft.phrases().lengths().of(b.most())
                        + b.reason().map(r -> " due to " + Words.humanise(r)).orElse(""))
                .toList();
        return spacing + " A start is delayed by at most " + Words.or(budgets) + ".";
    }
}
