package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.resolve.SlotReader;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amount, route and times of a dose as a schedule prints them. */
final class DoseWords {
    /** {@code 2 mg/kg}, {@code AUC 4 to 6}: as a parameter says it. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:(?<auc>AUC) )?(?<from>\\d+(?:\\.\\d+)?)(?: to (?<to>\\d+(?:\\.\\d+)?))?(?: (?<unit>\\S+))?");

    private final Participant participant;

    DoseWords(Participant participant) {
        this.participant = participant;
    }

    String amount(DoseStep step) {
        DoseStep.Amount amount = step.amount().orElse(null);
        if (amount instanceof DoseStep.Amount.Unknown u) {
            return participant.parameter(u.parameter()).orElse("");
        }
        if (amount instanceof DoseStep.Amount.Of of) {
            return of.words();
        }
        return "";
    }

    /** The amount in numbers, whether the protocol or a parameter says it; empty where neither does. */
    Optional<DoseStep.Amount.Of> said(DoseStep step) {
        DoseStep.Amount amount = step.amount().orElse(null);
        if (amount instanceof DoseStep.Amount.Of of) {
            return Optional.of(of);
        }
        Matcher words = NUMBERS.matcher(amount(step));
        return words.matches() ? Optional.of(numbers(words)) : Optional.empty();
    }

    private static DoseStep.Amount.Of numbers(Matcher words) {
        String unit =
                Objects.requireNonNullElse(words.group("auc"), Objects.requireNonNullElse(words.group("unit"), ""));
        return new DoseStep.Amount.Of(
                new BigDecimal(words.group("from")),
                Optional.ofNullable(words.group("to")).map(BigDecimal::new),
                unit);
    }

    String route(DoseStep step) {
        String manner = step.manner().orElse("");
        return (way(step) + " " + manner).strip();
    }

    private String way(DoseStep step) {
        DoseStep.Route route = step.route().orElse(null);
        if (route instanceof DoseStep.Route.Unknown u) {
            return participant.parameter(u.parameter()).orElse("");
        }
        return route instanceof DoseStep.Route.Named named ? named.words() : "";
    }

    int times(DoseStep step) {
        if (step.frequency() instanceof DoseStep.Frequency.TimesDaily daily) {
            return daily.count();
        }
        if (step.frequency() instanceof DoseStep.Frequency.Unknown u) {
            return SlotReader.frequency(
                    u.parameter(), participant.parameter(u.parameter()).orElseThrow());
        }
        return 1;
    }
}
