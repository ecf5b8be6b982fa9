package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Timepoint;
import java.util.ArrayList;
import java.util.List;

/** When and how an activity is done at its visit; empty where only its mark says so. */
public final class DetailWords {
    private final Phrases phrases;

    DetailWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code at pre-dose of alpha, 30 minutes after end of alpha}. */
    public String of(ActivityDetail detail) {
        List<String> parts = new ArrayList<>();
        if (!detail.timepoints().isEmpty()) {
            List<String> points = detail.timepoints().stream().map(this::point).toList();
            parts.add(
                    points.get(0).startsWith("every ") ? String.join(", ", points) : "at " + String.join(", ", points));
        }
        return String.join("; ", parts);
    }

    /** The same after a statement, with its semicolon. */
    public String suffix(ActivityDetail detail) {
        String words = of(detail);
        return words.isEmpty() ? "" : "; " + words;
    }

    private String point(Timepoint point) {
        return point.words(phrases.names().subject(point.drug()));
    }
}
