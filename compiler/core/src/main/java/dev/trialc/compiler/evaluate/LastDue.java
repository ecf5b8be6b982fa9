package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Timing;
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

    /** The last one due of a visit that has ended; unknown while it is open, and where none was due. */
    Found find(String name) {
        Optional<LocalDate> end = end(name);
        if (end.isEmpty()) {
            return Found.missing(name);
        }
        return new VisitRows(protocol, participant)
                .candidates(protocol.visit(name).orElseThrow(), end.get()).stream()
                        .filter(c -> c.due() != null && !c.due().isAfter(end.get()))
                        .map(c -> c.due())
                        .max(LocalDate::compareTo)
                        .map(d -> Found.at(d, name))
                        .orElse(Found.missing(name));
    }

    /** When a visit has ended: by its own bounds, with life in the trial, or because treatment ended before it could begin. */
    Optional<LocalDate> end(String name) {
        VisitRows rows = new VisitRows(protocol, participant);
        Events events = new Events(protocol, participant);
        Timing timing = protocol.visit(name).orElseThrow().timing();
        Optional<LocalDate> own = rows.anchor(timing).isPresent() ? rows.end(timing) : events.first("Discontinuation");
        Optional<LocalDate> life = events.endOfLife();
        if (own.isPresent() && life.isPresent()) {
            return own.get().isBefore(life.get()) ? own : life;
        }
        return own.or(() -> life);
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
