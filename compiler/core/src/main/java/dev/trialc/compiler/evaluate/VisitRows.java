package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Rows of one visit: what is planned, for whom it applies, and what was done. */
final class VisitRows {
    /** How far behind a visit that was done its due date may lie (compiler/docs/schedule.md). */
    private static final int YEARS_EARLY = 3;

    private final Protocol protocol;
    private final Participant participant;
    private final Visit visit;
    private final OptionalInt episode;

    VisitRows(Protocol protocol, Participant participant, Visit visit) {
        this(protocol, participant, visit, OptionalInt.empty());
    }

    /** @param episode the record of an event as which the participant is seen (T27) */
    VisitRows(Protocol protocol, Participant participant, Visit visit, OptionalInt episode) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
        this.episode = episode;
    }

    List<Row> rows(LocalDate horizon) {
        VisitPlan plan = new VisitPlan(protocol, participant, visit);
        List<Row> rows = new ArrayList<>(kept(plan, plan.candidates(horizon), horizon));
        List<Participant.Done> done = participant.done().stream()
                .filter(d -> d.visit().equals(visit.name()) && d.episode() == 0)
                .toList();
        if (!done.isEmpty()) {
            LocalDate far = done.stream()
                    .map(d -> d.date().plusYears(YEARS_EARLY))
                    .max(LocalDate::compareTo)
                    .filter(d -> d.isAfter(horizon))
                    .orElse(horizon);
            done.forEach(d -> rows.removeIf(r -> r.ordinal().orElse(0) == d.ordinal()));
            done.stream().distinct().forEach(d -> rows.add(done(d, far)));
            rows.sort(Comparator.comparingInt(r -> r.ordinal().orElse(0)));
        }
        return rows;
    }

    /** The one row of {@code for each E} while there is no record of E; none where the visit is not for this participant. */
    List<Row> pending(String event, LocalDate horizon) {
        VisitPlan plan = new VisitPlan(protocol, participant, visit);
        return kept(plan, List.of(waiting(plan, event)), horizon);
    }

    /** What was done of that one occurrence; the rest of what was done for it was unscheduled. */
    Row donePending(Participant.Done done, String event) {
        VisitPlan plan = new VisitPlan(protocol, participant, visit);
        Candidate waiting = waiting(plan, event);
        return Optional.of(waiting)
                .filter(w -> w.ordinal().orElse(0) == done.ordinal())
                .flatMap(w -> conditions(plan, w, done.date()))
                .map(flags -> row(waiting, Row.Status.DONE, done.date(), flags, false))
                .orElseGet(() -> unscheduled(done));
    }

    private static Candidate waiting(VisitPlan plan, String event) {
        OptionalInt ordinal = PlanDates.numbered(plan.plan()) ? OptionalInt.of(1) : OptionalInt.empty();
        return Candidate.pending(ordinal, List.of(event));
    }

    private List<Row> kept(VisitPlan plan, List<Candidate> candidates, LocalDate horizon) {
        List<Row> rows = new ArrayList<>();
        Standing standing = new Standing(protocol, participant, plan);
        for (Candidate candidate : candidates) {
            conditions(plan, candidate, horizon).ifPresent(flags -> {
                boolean provisional = standing.provisional(candidate);
                rows.add(row(candidate, standing.of(candidate), null, flags, provisional));
            });
        }
        return rows;
    }

    /** Flags of what is unknown; empty where an arm or a condition is false. */
    private Optional<List<String>> conditions(VisitPlan plan, Candidate candidate, LocalDate horizon) {
        List<Applicability> applicability = new ArrayList<>();
        plan.regimen().ifPresent(r -> applicability.add(r.applicability()));
        applicability.add(visit.applicability());
        LocalDate date = candidate.orderDate();
        List<String> flags = new ArrayList<>();
        boolean kept = new Applies(protocol, participant).to(applicability, date == null ? horizon : date, flags);
        return kept ? Optional.of(flags) : Optional.empty();
    }

    /** What was done belongs to its occurrence in the plan, as that stood on the day (T18); else it was unscheduled. */
    private Row done(Participant.Done done, LocalDate horizon) {
        Participant then = participant.restartedBy(done.date());
        VisitPlan plan = new VisitPlan(protocol, then, visit);
        for (Candidate candidate : plan.unbounded(horizon)) {
            if (candidate.ordinal().orElse(0) == done.ordinal() && !tooFar(plan, candidate, horizon)) {
                Optional<List<String>> flags = conditions(plan, candidate, done.date());
                if (flags.isPresent()) {
                    return row(candidate, Standing.done(candidate, done.date()), done.date(), flags.get(), false);
                }
            }
        }
        return unscheduled(done);
    }

    /** Whole cycles are planned, of which the last may have days behind the one up to which the plan is searched. */
    private static boolean tooFar(VisitPlan plan, Candidate candidate, LocalDate horizon) {
        LocalDate due = candidate.due();
        return plan.plan() instanceof Plan.CycleDays && due != null && due.isAfter(horizon);
    }

    /** What was done without an occurrence to which it belongs. */
    Row unscheduled(Participant.Done done) {
        OptionalInt ordinal = done.ordinal() == 0 ? OptionalInt.empty() : OptionalInt.of(done.ordinal());
        Candidate none =
                new Candidate(ordinal, OptionalInt.empty(), OptionalInt.empty(), null, null, null, "", List.of());
        return row(none, Row.Status.UNSCHEDULED, done.date(), List.of(), false);
    }

    private Row row(
            Candidate c,
            Row.Status status,
            @Nullable LocalDate actual,
            List<String> conditionFlags,
            boolean provisional) {
        List<String> flags = new ArrayList<>();
        boolean pending = c.pending();
        if (conditionFlags.contains(Applies.ARM)) {
            flags.add(Applies.ARM);
        }
        c.needs().stream()
                .map(n -> "needs " + n)
                .filter(f -> !flags.contains(f))
                .forEach(flags::add);
        conditionFlags.stream().filter(f -> !flags.contains(f)).forEach(flags::add);
        if (provisional) {
            flags.add(Standing.PROVISIONAL);
        }
        LocalDate due = pending ? null : c.due();
        return new Row(
                Row.Kind.VISIT,
                visit.name(),
                episode,
                c.ordinal(),
                pending ? OptionalInt.empty() : c.cycle(),
                pending ? OptionalInt.empty() : c.cycleDay(),
                new StudyDays(protocol, participant).of(due),
                pending ? null : c.earliest(),
                due,
                pending ? null : c.latest(),
                actual,
                status,
                c.anchor(),
                flags,
                "",
                "",
                OptionalInt.empty(),
                visit.origin().place());
    }
}
