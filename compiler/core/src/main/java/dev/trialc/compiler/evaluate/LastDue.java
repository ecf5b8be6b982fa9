package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Due dates of visits as anchors of others (T07, T26). */
final class LastDue {
    private static final int YEARS_AHEAD = 60;
    private static final LocalDate EARLY = LocalDate.of(1, 1, 1);
    private static final LocalDate FAR = LocalDate.of(9000, 1, 1);

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
        return new VisitRows(protocol, participant, protocol.visit(name).orElseThrow())
                .rows(end.get()).stream()
                        .map(Row::due)
                        .filter(Objects::nonNull)
                        .filter(due -> !due.isAfter(end.get()))
                        .max(LocalDate::compareTo)
                        .map(d -> Found.at(d, name))
                        .orElse(Found.missing(name));
    }

    /** The latest day on which a visit that has ended was done. */
    Found done(String name) {
        return end(name).isEmpty()
                ? Found.missing(name)
                : participant.done().stream()
                        .filter(d -> d.visit().equals(name) && d.episode() == 0)
                        .map(Participant.Done::date)
                        .max(LocalDate::compareTo)
                        .map(d -> Found.at(d, name))
                        .orElse(Found.missing(name));
    }

    /** When a visit has ended: by its own bounds, with life in the trial, or because treatment ended before it could begin. */
    Optional<LocalDate> end(String name) {
        Events events = new Events(protocol, participant);
        Visit visit = protocol.visit(name).orElseThrow();
        VisitPlan plan = new VisitPlan(protocol, participant, visit);
        if (otherArm(visit)) {
            return Optional.of(EARLY); // it ended with none before it began
        }
        if (new PlanDates(protocol, participant, name)
                .effective(visit.timing().plan())
                .filter(p -> !(p instanceof Plan.Unstated))
                .isEmpty()) {
            return Optional.empty(); // while the arm or the parameter is unknown, nobody can say that none was due
        }
        Optional<LocalDate> own = plan.anchor().isEmpty()
                ? events.first("Discontinuation")
                : plan.end().or(() -> lastAllowed(visit));
        Optional<LocalDate> life = events.endOfLife();
        if (own.isPresent() && life.isPresent()) {
            return own.get().isBefore(life.get()) ? own : life;
        }
        return own.or(() -> life);
    }

    /** The last due date of a series that a limit ends, once nothing of it is pending. */
    private Optional<LocalDate> lastAllowed(Visit visit) {
        Plan plan = new PlanDates(protocol, participant, visit.name())
                .effective(visit.timing().plan())
                .orElse(visit.timing().plan());
        if (!(plan instanceof Plan.Series series) || !finite(series)) {
            return Optional.empty();
        }
        List<Candidate> all = new VisitPlan(protocol, participant, visit).candidates(FAR);
        if (all.stream().anyMatch(Candidate::pending)) {
            return Optional.empty();
        }
        // what was done may have kept a later day than the plan has now (T18)
        Stream<LocalDate> kept =
                new VisitRows(protocol, participant, visit).rows(FAR).stream().map(Row::due);
        return Optional.of(Stream.concat(all.stream().map(Candidate::due), kept)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(EARLY));
    }

    /** Whether the visit, or the regimen whose cycles date it, belongs to other arms. */
    private boolean otherArm(Visit visit) {
        Optional<Applicability> regimen =
                new VisitPlan(protocol, participant, visit).regimen().map(Regimen::applicability);
        return otherArm(visit.applicability()) || regimen.map(this::otherArm).orElse(false);
    }

    private boolean otherArm(Applicability applicability) {
        List<String> arms = applicability.arms();
        return !arms.isEmpty() && participant.arm().map(a -> !arms.contains(a)).orElse(false);
    }

    private static boolean finite(Plan.Series series) {
        Cadence last = series.cadences().get(series.cadences().size() - 1);
        return last.limit().isPresent() || last.step() instanceof Cadence.Step.Offsets;
    }

    /** The due date of one occurrence; {@code ordinal} 0 for a visit that is no series. */
    Optional<LocalDate> due(String name, int ordinal) {
        Visit visit = protocol.visit(name).orElseThrow();
        Events events = new Events(protocol, participant);
        LocalDate horizon = events.endOfLife() // after which nothing is planned
                .orElseGet(() -> events.first(protocol.reference())
                        .orElse(LocalDate.of(2000, 1, 1))
                        .plusYears(YEARS_AHEAD));
        for (Row row : new VisitRows(protocol, participant, visit).rows(horizon)) {
            if (row.due() != null
                    && !row.due().isAfter(horizon)
                    && row.ordinal().orElse(0) == ordinal) {
                return Optional.of(row.due());
            }
        }
        return Optional.empty();
    }
}
