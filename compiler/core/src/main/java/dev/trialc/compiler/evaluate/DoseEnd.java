package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.Optional;

/** The last day that may be dosed (T23, T24). */
final class DoseEnd {
    private final Protocol protocol;
    private final Participant participant;
    private final Regimen regimen;
    private final Administration administration;

    DoseEnd(Protocol protocol, Participant participant, Regimen regimen, Administration administration) {
        this.protocol = protocol;
        this.participant = participant;
        this.regimen = regimen;
        this.administration = administration;
    }

    /** A recorded LastDose, else the day before what ended treatment; empty while nothing did. */
    Optional<LocalDate> of(LocalDate anchor) {
        Events events = new Events(protocol, participant);
        Anchors anchors = new Anchors(protocol, participant);
        LocalDate last = LocalDate.MAX;
        if (!participant.recorded("LastDose").isEmpty()) {
            last = participant.recorded("LastDose").first();
        } else {
            last = before(last, events.untilMet(regimen, anchor));
            last = before(
                    last, Optional.ofNullable(events.dates("Discontinuation").ceiling(anchor)));
            last = before(
                    last, Optional.ofNullable(participant.recorded("Death").ceiling(anchor)));
            last = before(
                    last,
                    Optional.ofNullable(participant.recorded("StudyWithdrawal").ceiling(anchor)));
        }
        last = before(last, anchors.earliestOnOrAfter(administration.until(), anchor));
        Optional<LocalDate> life = events.endOfLife();
        last = life.isPresent() ? min(last, life.get()) : last;
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
    }

    private static LocalDate before(LocalDate last, Optional<LocalDate> end) {
        return end.map(e -> min(last, e.minusDays(1))).orElse(last);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
