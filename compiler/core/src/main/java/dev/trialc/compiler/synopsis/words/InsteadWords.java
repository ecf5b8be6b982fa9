package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.DoseStep;
import java.util.List;
import java.util.stream.Collectors;

/** Amounts that some participants are given instead, behind the one for all others. */
public final class InsteadWords {
    private final Phrases phrases;

    public InsteadWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code , instead 250 mg for: frail participants, instead 200 mg in arm control}; empty where nothing is. */
    public String of(List<DoseStep.Instead> all) {
        return all.stream()
                .map(one -> ", instead "
                        + UnitWords.amount(
                                one.amount().value(),
                                one.amount().upTo(),
                                one.amount().unit())
                        + whom(one.whom()))
                .collect(Collectors.joining());
    }

    private String whom(Applicability whom) {
        List<String> arms = whom.arms().stream().map(phrases.names()::arm).toList();
        return arms.isEmpty()
                ? " for: " + whom.only().map(phrases.exprs()::of).orElse("")
                : (arms.size() == 1 ? " in arm " : " in arms ") + Words.or(arms);
    }
}
