package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.Optional;

/** Due dates of visits as anchors of others (T07, T26). */
final class LastDue {
    private static final int YEARS_AHEAD = 60;

    private final Protocol protocol;
    private final Participant participant;

    LastDue(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /** The last one due of a visit whose end is known; else, and where none was due, unknown. */
    Found find(String name) {
        Visit visit = protocol.visit(name).orElseThrow();
        VisitRows rows = new VisitRows(protocol, participant);
        Optional<LocalDate> end = rows.end(visit.timing());
        if (end.isEmpty()) {
            return Found.missing(name);
        }
        return rows.candidates(visit, end.get()).stream()
                .filter(c -> c.due() != null)
                .map(c -> c.due())
                .max(LocalDate::compareTo)
                .map(d -> Found.at(d, name))
                .orElse(Found.missing(name));
    }

    /** The due date of one occurrence; {@code ordinal} 0 for a visit that is no series. */
    Optional<LocalDate> due(String name, int ordinal) {
        Visit visit = protocol.visit(name).orElseThrow();
        LocalDate horizon = new Events(protocol, participant)
                .first(protocol.reference())
                .orElse(LocalDate.of(2000, 1, 1))
                .plusYears(YEARS_AHEAD);
        for (Row row : new VisitRows(protocol, participant).rows(visit, horizon)) {
            if (row.due() != null && row.ordinal().orElse(0) == ordinal) {
                return Optional.of(row.due());
            }
        }
        return Optional.empty();
    }
}
