package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** T05: when one drug has stopped for a participant, because every statement that gives it has ended. Asked of the records alone. */
final class DrugStop {
    private final Protocol protocol;
    private final Participant participant;

    DrugStop(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant.onRecordsAlone();
    }

    /** The latest of their ends; empty while one of them goes on or has not begun, and where none is the participant's. */
    Optional<LocalDate> date(String drug) {
        Events events = new Events(protocol, participant);
        LocalDate latest = null;
        for (Regimen regimen : protocol.regimens()) {
            for (Administration administration : regimen.administrations()) {
                if (!events.mayApply(regimen) || !isTheirs(administration) || !gives(administration, drug)) {
                    continue;
                }
                Optional<LocalDate> end = end(regimen, administration, drug);
                if (end.isEmpty()) {
                    return Optional.empty();
                }
                latest = latest == null || end.get().isAfter(latest) ? end.get() : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    private Optional<LocalDate> end(Regimen regimen, Administration administration, String drug) {
        Anchors anchors = new Anchors(protocol, participant);
        Optional<LocalDate> from = anchors.find(regimen.from()).date();
        return from.flatMap(day -> Stream.of(
                        new Events(protocol, participant).untilMet(regimen, day),
                        anchors.earliestOnOrAfter(administration.until(), day),
                        new Modifications(protocol, participant, regimen)
                                .of(drug)
                                .discontinued())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo));
    }

    private boolean isTheirs(Administration administration) {
        List<String> arms = administration.applicability().arms();
        return arms.isEmpty() || participant.arm().map(arms::contains).orElse(true);
    }

    /** By its name, or as what may be, or was, chosen. */
    private boolean gives(Administration administration, String drug) {
        return administration.action() != Administration.Action.PERFORM
                && administration.subjects().stream()
                        .anyMatch(subject -> protocol.choice(subject)
                                .map(choice -> choice.options().contains(drug)
                                        && participant
                                                .choice(subject)
                                                .map(drug::equals)
                                                .orElse(true))
                                .orElse(subject.equals(drug)));
    }
}
