package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Remark;
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
        detail.cycles().forEach(list -> parts.add("only in " + CycleWords.cycles(list)));
        detail.remarks().forEach(r -> parts.add(remark(r)));
        if (!detail.timepoints().isEmpty()) {
            List<String> points = detail.timepoints().stream().map(this::point).toList();
            parts.add(
                    points.get(0).startsWith("every ") ? String.join(", ", points) : "at " + String.join(", ", points));
        }
        detail.days().forEach(d -> parts.add(interval(d)));
        detail.reuse().forEach(d -> parts.add("an earlier result may be reused if done " + interval(d)));
        if (!detail.serves().isEmpty()) {
            parts.add("for "
                    + Words.and(detail.serves().stream()
                            .map(phrases.names()::endpoint)
                            .toList()));
        }
        return String.join("; ", parts);
    }

    private String remark(Remark remark) {
        Names names = phrases.names();
        if (remark instanceof Remark.OnceIn) {
            return remark.words(names::visit);
        }
        if (remark instanceof Remark.Agreement) {
            return remark.words(who -> "the " + Words.humanise(who));
        }
        return remark.words(names::activity);
    }

    /** The same after a statement, with its semicolon. */
    public String suffix(ActivityDetail detail) {
        String words = of(detail);
        return words.isEmpty() ? "" : "; " + words;
    }

    private String interval(ActivityDetail.Interval interval) {
        String side = switch (interval.side()) {
            case BEFORE -> " before ";
            case AFTER -> " after ";
            case AROUND -> " of ";
        };
        return "within " + phrases.lengths().of(interval.length()) + side
                + phrases.anchors().of(interval.base());
    }

    private String point(Timepoint point) {
        return point.words(phrases.names().subject(point.drug()));
    }
}
