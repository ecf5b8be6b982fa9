package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** {@code 2 weeks after each Relapse}: one occurrence for every record, numbered by date (T01). */
final class EachRecord {
    private final Protocol protocol;
    private final Participant participant;

    EachRecord(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /** Empty when the plan's anchor says {@code each} nowhere. */
    Optional<List<Candidate>> of(Plan.Once plan) {
        Optional<EventRef> each = each(plan.at());
        if (each.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> all = new ArrayList<>();
        PlanDates plans = new PlanDates(protocol, participant);
        NavigableSet<LocalDate> records = each.get().filter().isPresent()
                ? new TreeSet<>() // attributes are not part of a schedule's input
                : participant.recorded(each.get().event());
        for (LocalDate date : records) {
            Found found = new Anchors(protocol, participant).find(at(plan.at(), date));
            Candidate one = plans.once(plan, found.named(each.get().event()));
            all.add(numbered(one, all.size() + 1));
        }
        if (all.isEmpty()) {
            all.add(Candidate.pending(OptionalInt.of(1), List.of(each.get().event())));
        }
        return Optional.of(all);
    }

    private static Candidate numbered(Candidate c, int ordinal) {
        return new Candidate(
                OptionalInt.of(ordinal),
                c.cycle(),
                c.cycleDay(),
                c.earliest(),
                c.due(),
                c.latest(),
                c.anchor(),
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
