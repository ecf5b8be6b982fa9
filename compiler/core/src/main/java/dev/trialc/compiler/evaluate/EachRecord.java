package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** {@code 2 weeks after each Relapse}: one occurrence for every record, numbered by date (T01). */
final class EachRecord {
    private final Protocol protocol;
    private final Participant participant;
    private final String visit;

    /** @param visit the visit whose plan it is */
    EachRecord(Protocol protocol, Participant participant, String visit) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
    }

    /** Empty when the plan's anchor says {@code each} nowhere. */
    Optional<List<Candidate>> of(Plan.Once plan) {
        PlanDates plans = new PlanDates(protocol, participant, visit);
        return each(plan.at())
                .map(each -> every(each, date -> {
                    Found found = new Anchors(protocol, participant).find(at(plan.at(), date));
                    return plans.once(plan, found.known() ? found.named(each.event()) : found);
                }));
    }

    /** The same for an interval around each record (T51). */
    Optional<List<Candidate>> of(Plan.Between plan) {
        PlanDates plans = new PlanDates(protocol, participant, visit);
        return plan.latest()
                .flatMap(EachRecord::each)
                .or(() -> plan.earliest().flatMap(EachRecord::each))
                .map(each -> every(
                        each,
                        date -> plans.between(new Plan.Between(
                                plan.earliest().map(a -> at(a, date)),
                                plan.latest().map(a -> at(a, date))))));
    }

    private List<Candidate> every(EventRef each, Function<LocalDate, Candidate> one) {
        List<Candidate> all = new ArrayList<>();
        for (Recorded record : new Events(protocol, participant).records(each.event(), each.filter())) {
            Candidate next = numbered(one.apply(record.date()), all.size() + 1, each.event());
            if (next.pending()) {
                return List.of(next); // what is missing is missing for every record alike
            }
            all.add(next);
        }
        if (all.isEmpty()) {
            all.add(Candidate.pending(OptionalInt.of(1), List.of(each.event())));
        }
        return all;
    }

    private static Candidate numbered(Candidate c, int ordinal, String event) {
        return new Candidate(
                OptionalInt.of(ordinal),
                c.cycle(),
                c.cycleDay(),
                c.earliest(),
                c.due(),
                c.latest(),
                c.pending() ? c.anchor() : event,
                c.needs());
    }

    static Optional<EventRef> each(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent e && e.ref().pick() == EventRef.Pick.EACH) {
            return Optional.of(e.ref());
        }
        return anchor instanceof Anchor.Shifted s ? each(s.base()) : Optional.empty();
    }

    private static Anchor at(Anchor anchor, LocalDate date) {
        return anchor instanceof Anchor.Shifted s
                ? new Anchor.Shifted(at(s.base(), date), s.length(), s.after())
                : new Anchor.OnDate(date);
    }
}
