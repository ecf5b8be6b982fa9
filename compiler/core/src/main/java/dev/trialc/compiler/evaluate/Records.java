package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/** Refuses records that contradict one another whatever the protocol says (compiler/docs/schedule.md). */
final class Records {
    private Records() {}

    static void check(Protocol protocol, Participant participant) {
        participant.contradiction().ifPresent(words -> {
            throw new InconsistentRecordException(words);
        });
        once(participant, "Death");
        once(participant, "StudyWithdrawal");
        once(participant, "FirstDose");
        doses(participant);
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

    /** What happens once in a life, or in a trial, has one date; the same one may be recorded twice. */
    private static void once(Participant participant, String event) {
        NavigableSet<LocalDate> dates = participant.recorded(event);
        if (dates.size() > 1) {
            throw new InconsistentRecordException(
                    event + " is recorded on both " + dates.first() + " and " + dates.last() + ": it has one date.");
        }
    }

    /** The recorded LastDose is the last one. */
    private static void doses(Participant participant) {
        if (participant.recorded("LastDose").isEmpty()) {
            return;
        }
        LocalDate last = participant.recorded("LastDose").first();
        NavigableSet<LocalDate> first = participant.recorded("FirstDose");
        if (!first.isEmpty() && last.isBefore(first.first())) {
            throw new InconsistentRecordException(
                    "LastDose is recorded on " + last + ", before FirstDose on " + first.first() + ".");
        }
        LocalDate given = participant.administrations(Optional.empty()).higher(last);
        if (given != null) {
            throw new InconsistentRecordException(
                    "A dose is recorded on " + given + ", after LastDose on " + last + ".");
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
