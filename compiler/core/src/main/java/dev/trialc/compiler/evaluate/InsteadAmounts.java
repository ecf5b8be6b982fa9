package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Amounts that some participants are given in the place of the one written for all (T41). */
final class InsteadAmounts {
    private final Protocol protocol;
    private final Participant participant;

    InsteadAmounts(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /**
     * The step with the amount that is this participant's on a date; without any where that is unknown.
     *
     * @param flags gets {@code needs X} for what decides and is unknown, each once
     */
    DoseStep of(DoseStep step, LocalDate date, List<String> flags) {
        for (DoseStep.Instead other : step.instead()) {
            Verdict theirs = theirs(other.whom(), date);
            if (theirs.truth() == Truth.TRUE) {
                return step.with(Optional.of(other.amount()));
            }
            if (theirs.truth() == Truth.UNKNOWN) {
                theirs.needs().stream()
                        .map(need -> "needs " + need)
                        .filter(flag -> !flags.contains(flag))
                        .forEach(flags::add);
                return step.with(Optional.empty());
            }
        }
        return step;
    }

    private Verdict theirs(Applicability whom, LocalDate date) {
        if (whom.arms().isEmpty()) {
            return new Conditions(protocol, participant).judge(whom.when().orElseThrow(), date);
        }
        return participant
                .arm()
                .map(arm -> Verdict.of(whom.arms().contains(arm) ? Truth.TRUE : Truth.FALSE))
                .orElse(Verdict.unknown("arm"));
    }
}
