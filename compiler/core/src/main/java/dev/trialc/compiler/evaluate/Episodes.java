package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows of a visit, for every record of the event that it is for (T27). */
final class Episodes {
    private final Protocol protocol;
    private final Participant participant;
    private final Visit visit;

    Episodes(Protocol protocol, Participant participant, Visit visit) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
    }

    List<Row> rows(LocalDate horizon) {
        if (visit.perEach().isEmpty()) {
            List<Row> rows = new ArrayList<>(new VisitRows(protocol, participant, visit).rows(horizon));
            rows.addAll(unscheduled(d -> d.episode() != 0));
            return rows;
        }
        String event = visit.perEach().get().event();
        List<Recorded> records = new Events(protocol, participant)
                .records(event, visit.perEach().get().filter());
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= records.size(); number++) {
            Participant view = participant.episode(event, number, records, others(event));
            rows.addAll(new VisitRows(protocol, view, visit, OptionalInt.of(number)).rows(horizon));
        }
        if (records.isEmpty()) {
            rows.addAll(first(event, horizon));
        }
        int known = Math.max(1, records.size());
        rows.addAll(unscheduled(d -> d.episode() < 1 || d.episode() > known));
        return rows;
    }

    /** While no record is known the first of them has one pending occurrence, which may have been done. */
    private List<Row> first(String event, LocalDate horizon) {
        VisitRows visits = new VisitRows(protocol, participant.beforeVisits(), visit, OptionalInt.of(1));
        List<Participant.Done> done = participant.done().stream()
                .filter(d -> d.visit().equals(visit.name()) && d.episode() == 1)
                .distinct()
                .toList();
        List<Row> rows = new ArrayList<>(visits.pending(event, horizon));
        done.forEach(d -> rows.removeIf(r -> r.ordinal().orElse(0) == d.ordinal()));
        done.forEach(d -> rows.add(visits.donePending(d, event)));
        return rows;
    }

    /** What was done for records that there are not: it is listed all the same. */
    private List<Row> unscheduled(Predicate<Participant.Done> nowhere) {
        return participant.done().stream()
                .filter(d -> d.visit().equals(visit.name()) && nowhere.test(d))
                .distinct()
                .map(d -> new VisitRows(protocol, participant, visit, episode(d)).unscheduled(d))
                .toList();
    }

    private static OptionalInt episode(Participant.Done done) {
        return done.episode() < 1 ? OptionalInt.empty() : OptionalInt.of(done.episode());
    }

    private List<String> others(String event) {
        Stream<String> recorded = protocol.events().stream()
                .filter(e -> e.recurs() && e.derivation().isEmpty())
                .map(Event::name);
        Stream<String> doses = protocol.drugs().stream().map(d -> Event.doseOf(d.name()));
        return Stream.concat(recorded, doses).filter(e -> !e.equals(event)).toList();
    }
}
