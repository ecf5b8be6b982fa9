package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Randomization;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.stream.Collectors;

/** {@code Randomized 2:1 to dalpiciclib and placebo, stratified by region.} */
final class RandomizationWords {
    private RandomizationWords() {}

    static String of(Draft draft, Randomization randomization) {
        Names names = draft.phrases().names();
        String ratio = randomization.shares().stream()
                .map(share -> Integer.toString(share.parts()))
                .collect(Collectors.joining(":"));
        String arms = Words.and(randomization.shares().stream()
                .map(share -> names.arm(share.arm()))
                .toList());
        String strata = randomization.strata().isEmpty()
                ? ""
                : ", stratified by "
                        + Words.and(randomization.strata().stream()
                                .map(name ->
                                        draft.protocol().fact(name).isPresent() ? names.fact(name) : names.group(name))
                                .toList());
        return Words.sentence("Randomized " + ratio + " to " + arms + strata
                + draft.phrases().applicability().suffix(randomization.applicability()));
    }
}
