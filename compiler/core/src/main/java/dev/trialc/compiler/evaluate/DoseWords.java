package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.resolve.SlotReader;
import java.util.Optional;

/** Amount, route and times of a dose as a schedule prints them. */
final class DoseWords {
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
        if (amount instanceof DoseStep.Amount.Unknown u) {
            return participant.parameter(u.parameter()).map(words -> SlotReader.amount(u.parameter(), words));
        }
        return Optional.ofNullable((DoseStep.Amount.Of) amount);
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
