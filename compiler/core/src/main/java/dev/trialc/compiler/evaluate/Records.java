package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.Optional;

/** Refuses records that contradict one another whatever the protocol says (compiler/docs/schedule.md). */
final class Records {
    private Records() {}

    static void check(Protocol protocol, Participant participant) {
        participant.contradiction().ifPresent(words -> {
            throw new InconsistentRecordException(words);
        });
        if (!participant.recorded("Death").isEmpty()) {
            LocalDate death = participant.recorded("Death").first();
            after(death, "FirstDose", participant.recorded("FirstDose").stream().max(LocalDate::compareTo));
            for (Regimen regimen : protocol.regimens()) {
                String start = "A cycle of " + regimen.name();
                after(death, start, last(participant.cycleStarts(regimen.name()).values()));
                after(death, start, last(participant.restarts(regimen.name()).values()));
            }
            after(death, "A dose", last(participant.administrations(Optional.empty())));
        }
    }

    private static Optional<LocalDate> last(Iterable<LocalDate> dates) {
        LocalDate last = null;
        for (LocalDate date : dates) {
            last = last == null || date.isAfter(last) ? date : last;
        }
        return Optional.ofNullable(last);
    }

    private static void after(LocalDate death, String what, Optional<LocalDate> date) {
        if (date.isPresent() && date.get().isAfter(death)) {
            throw new InconsistentRecordException(
                    what + " is recorded on " + date.get() + ", after Death on " + death + ".");
        }
    }
}
