package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;

/** Whether a statement holds for the participant at a date: only what is false removes (language §5.7). */
final class Applies {
    /** The flag of a row that waits for the participant's arm. */
    static final String ARM = "needs arm";

    private final Protocol protocol;
    private final Participant participant;

    Applies(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /**
     * Asks each in turn.
     *
     * @param flags gets {@code needs X} for what is unknown, each once
     * @return false when one of them is false
     */
    boolean to(List<Applicability> all, LocalDate date, List<String> flags) {
        for (Applicability applicability : all) {
            if (!applicability.arms().isEmpty()) {
                if (participant.arm().isEmpty()) {
                    flags.remove(ARM);
                    flags.add(0, ARM); // before whatever conditions need
                } else if (!applicability.arms().contains(participant.arm().get())) {
                    return false;
                }
            }
            if (applicability.when().isPresent()) {
                Verdict verdict = new Conditions(protocol, participant)
                        .judge(applicability.when().get(), date);
                if (verdict.truth() == Truth.FALSE) {
                    return false;
                }
                if (verdict.truth() == Truth.UNKNOWN) {
                    verdict.needs().forEach(n -> flag(flags, "needs " + n));
                }
            }
        }
        return true;
    }

    private static void flag(List<String> flags, String flag) {
        if (!flags.contains(flag)) {
            flags.add(flag);
        }
    }
}
