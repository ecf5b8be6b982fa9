package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a statement happens, in mid-sentence and in full, its clock included. */
public final class PlanWords {
    private final Phrases phrases;

    PlanWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String of(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return once(once.at()) + phrases.lengths().suffix(once.window());
        }
        if (plan instanceof Plan.Between between) {
            return between(between);
        }
        if (plan instanceof Plan.CycleDays days) {
            return cycleDays(days);
        }
        if (plan instanceof Plan.Series series) {
            return phrases.cadences().of(series.cadences())
                    + Clocks.regimen(series).map(r -> clock(r)).orElse("");
        }
        if (plan instanceof Plan.Unstated) {
            return "timing not stated";
        }
        return byArm((Plan.ByArm) plan);
    }

    private String once(Anchor at) {
        if (at instanceof Anchor.OfEvent
                || at instanceof Anchor.FirstSince
                || at instanceof Anchor.FirstOf
                || at instanceof Anchor.LaterOf) {
            return "on the day of " + phrases.anchors().of(at);
        }
        return (at instanceof Anchor.Shifted ? "" : "on ") + phrases.anchors().of(at);
    }

    private String between(Plan.Between between) {
        AnchorWords anchors = phrases.anchors();
        if (between.earliest().isEmpty()) {
            return between.latest()
                    .map(l -> "at any time up to and including " + anchors.of(l))
                    .orElse("at any time");
        }
        Anchor earliest = between.earliest().get();
        if (between.latest().isEmpty()) {
            return earliest instanceof Anchor.Shifted s && s.after()
                    ? "at least " + anchors.of(s)
                    : "at any time from " + anchors.of(earliest) + " on";
        }
        Anchor latest = between.latest().get();
        return within(earliest, latest)
                .orElseGet(() -> "between " + anchors.of(earliest) + " and " + anchors.of(latest) + ", both included");
    }

    /** {@code within 28 days before E}, where the bounds are E and one shift of it, or the same shift on both sides. */
    private Optional<String> within(Anchor earliest, Anchor latest) {
        if (earliest instanceof Anchor.Shifted e && !e.after() && e.base().equals(latest)) {
            return Optional.of(within(e.length(), "before", latest));
        }
        if (latest instanceof Anchor.Shifted l && l.after() && l.base().equals(earliest)) {
            return Optional.of(within(l.length(), "after", earliest));
        }
        if (earliest instanceof Anchor.Shifted e
                && latest instanceof Anchor.Shifted l
                && !e.after()
                && l.after()
                && e.base().equals(l.base())
                && e.length().equals(l.length())) {
            return Optional.of(within(e.length(), "before or after", e.base()));
        }
        return Optional.empty();
    }

    private String within(Length length, String side, Anchor anchor) {
        return "within " + phrases.lengths().of(length) + " " + side + " "
                + phrases.anchors().of(anchor) + ", both ends included";
    }

    private String cycleDays(Plan.CycleDays plan) {
        String through =
                plan.through().map(l -> ", " + phrases.lengths().limit(l)).orElse("");
        return "on " + CycleWords.days(plan.days()) + " of " + CycleWords.cycles(plan.cycles())
                + ofRegimen(plan.regimen())
                + phrases.lengths().suffix(plan.window()) + through + ", "
                + Clocks.dayClock(phrases.protocol(), plan)
                + clock(plan.regimen());
    }

    private String ofRegimen(String regimen) {
        return phrases.protocol().regimens().size() > 1
                ? " of " + phrases.names().regimen(regimen)
                : "";
    }

    private String clock(String regimen) {
        return Clocks.ofRegimen(phrases.protocol(), regimen).map(c -> "; " + c).orElse("");
    }

    private String byArm(Plan.ByArm plan) {
        List<String> parts = new ArrayList<>();
        for (Plan.ArmPlan arm : plan.arms()) {
            List<String> arms = arm.arms().stream()
                    .map(phrases.names()::arm)
                    .map(Words::quoted)
                    .toList();
            parts.add((arms.size() == 1 ? "in arm " : "in arms ") + Words.and(arms) + ": " + of(arm.plan()));
        }
        plan.otherwise().ifPresent(p -> parts.add("in every other arm: " + of(p)));
        return String.join("; ", parts);
    }
}
