package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Applicability;
import java.util.ArrayList;
import java.util.List;

/** For whom a statement holds; empty for everybody. */
public final class ApplicabilityWords {
    private final Phrases phrases;

    ApplicabilityWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code only in arm A or B, for: participants with bone lesions}. */
    public String of(Applicability applicability) {
        List<String> parts = new ArrayList<>();
        if (!applicability.arms().isEmpty()) {
            List<String> arms =
                    applicability.arms().stream().map(phrases.names()::arm).toList();
            parts.add((arms.size() == 1 ? "arm " : "arms ") + Words.and(arms));
        }
        applicability.only().map(phrases.exprs()::of).ifPresent(parts::add);
        String only = parts.isEmpty() ? "" : "only for: " + String.join("; ", parts);
        List<String> waived =
                applicability.waived().stream().map(phrases.exprs()::of).toList();
        if (waived.isEmpty()) {
            return only;
        }
        return (only.isEmpty() ? "" : only + "; ") + "waived if: " + String.join("; or if: ", waived);
    }

    /** The same after a statement, with its comma. */
    public String suffix(Applicability applicability) {
        String words = of(applicability);
        return words.isEmpty() ? "" : "; " + words;
    }
}
