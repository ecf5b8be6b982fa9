package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import java.util.Optional;

/** Plan and bounds of a statement. */
public final class TimingWords {
    private final Phrases phrases;

    TimingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String of(Timing timing) {
        StringBuilder words = new StringBuilder(phrases.plans().of(timing.plan()));
        timing.from()
                .ifPresent(a -> words.append("; none due before ")
                        .append(phrases.anchors().of(a)));
        if (!timing.until().isEmpty()) {
            words.append("; ").append(phrases.anchors().until(timing.until())).append(", that day included");
        } else {
            end(timing.plan()).ifPresent(e -> words.append("; ").append(e));
        }
        timing.instead()
                .ifPresent(i -> words.append("; instead on the day of ")
                        .append(phrases.anchors().of(i.at()))
                        .append(" where that is more than ")
                        .append(phrases.lengths().of(i.more()))
                        .append(" after ")
                        .append(phrases.anchors().of(i.base())));
        return words.toString();
    }

    /** A repeated statement without {@code until} ends with the epoch in which it begins (T24). */
    private Optional<String> end(Plan plan) {
        Optional<Anchor> start = Optional.empty();
        if (plan instanceof Plan.CycleDays days) {
            start = regimenStart(days.regimen());
        } else if (plan instanceof Plan.Series series) {
            start = Clocks.regimen(series).flatMap(this::regimenStart).or(() -> calendarStart(series));
        } else {
            return Optional.empty();
        }
        boolean treatment = phrases.protocol().epochs().isEmpty()
                && start.filter(a -> a.equals(Anchor.of("FirstDose")) || a.equals(Anchor.of("Randomization")))
                        .isPresent();
        if (treatment) {
            return Optional.of(
                    "none after " + phrases.anchors().of(new Anchor.OfEvent(EventRef.first("Discontinuation"))));
        }
        return Optional.of("ends with the epoch in which it begins");
    }

    private Optional<Anchor> regimenStart(String regimen) {
        return phrases.protocol().regimen(regimen).map(r -> r.from());
    }

    private static Optional<Anchor> calendarStart(Plan.Series series) {
        Cadence.Start start = series.cadences().get(0).start();
        return start instanceof Cadence.Start.At at ? Optional.of(at.anchor()) : Optional.empty();
    }
}
