package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.DoseStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amount, route, frequency and days of a drug, each for itself: they fill the cells of a table. */
public final class DoseWords {
    private DoseWords() {}

    public static String amount(DoseStep step) {
        return step.amount()
                .map(a -> a instanceof DoseStep.Amount.Of of
                        ? UnitWords.amount(of.value(), of.upTo(), of.unit())
                        : Words.NOT_STATED)
                .orElse(Words.NOT_STATED);
    }

    /** {@code , as 2 × 250 mg}; empty where that is not said. */
    public static String portions(DoseStep step) {
        return step.portions()
                .map(p -> ", as " + UnitWords.number(p.count()) + Words.NBSP + "×" + Words.NBSP
                        + UnitWords.amount(
                                p.each().value(), Optional.empty(), p.each().unit()))
                .orElse("");
    }

    /** What is said of a drug that may be given: {@code 500 mg, as 2 × 250 mg, orally, twice daily}. */
    public static String said(DoseStep step) {
        List<String> parts = new ArrayList<>();
        if (step.amount().isPresent()) {
            parts.add(amount(step) + portions(step));
        }
        if (step.route().isPresent()) {
            parts.add(route(step));
        }
        step.manner().ifPresent(parts::add);
        if (!(step.frequency() instanceof DoseStep.Frequency.AsNeeded)) {
            parts.add(frequency(step));
        }
        return String.join(", ", parts);
    }

    public static String route(DoseStep step) {
        return step.route()
                .map(r -> r instanceof DoseStep.Route.Named named ? named.words() : Words.NOT_STATED)
                .orElse(Words.NOT_STATED);
    }

    public static String frequency(DoseStep step) {
        if (step.frequency() instanceof DoseStep.Frequency.TimesDaily daily) {
            return switch (daily.count()) {
                case 1 -> "once daily";
                case 2 -> "twice daily";
                default -> daily.count() + Words.NBSP + "times daily";
            };
        }
        return step.frequency() instanceof DoseStep.Frequency.Single ? "once on each dosing day" : Words.NOT_STATED;
    }

    /**
     * {@code days 1 to 21 of every cycle}, {@code every day of every cycle}.
     *
     * @param cycles whether the regimen has cycles at all
     */
    public static String days(DoseStep step, boolean cycles) {
        if (step.days() instanceof DoseStep.Days.Unknown) {
            return Words.NOT_STATED;
        }
        String of = cycles || !step.cycles().isAll() ? " of " + CycleWords.cycles(step.cycles()) : "";
        return step.days() instanceof DoseStep.Days.Listed listed
                ? CycleWords.days(listed.days()) + (of.isEmpty() ? " of treatment" : of)
                : "every day" + (cycles && step.cycles().isAll() ? ", delays between cycles included" : of);
    }
}
