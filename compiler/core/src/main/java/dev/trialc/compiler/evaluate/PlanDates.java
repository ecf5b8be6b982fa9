package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Dates of a plan, up to a horizon. */
final class PlanDates {
    private final Protocol protocol;
    private final Participant participant;
    private final String visit;
    private final Anchors anchors;
    private final Windows windows;

    /** @param visit the visit whose plan it is */
    PlanDates(Protocol protocol, Participant participant, String visit) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
        this.anchors = new Anchors(protocol, participant);
        this.windows = new Windows(participant);
    }

    List<Candidate> of(Plan plan, LocalDate horizon) {
        return windows.wait(plan) ? List.of(windows.waiting(plan, anchorNeeds(plan, horizon))) : dated(plan, horizon);
    }

    /** What is missing to know from where a plan counts. */
    private List<String> anchorNeeds(Plan plan, LocalDate horizon) {
        if (plan instanceof Plan.Once) {
            return dated(plan, horizon).get(0).needs();
        }
        Found anchor = plan instanceof Plan.Series series
                ? new SeriesDates(protocol, participant, visit).anchor(series)
                : anchors.find(protocol.regimen(((Plan.CycleDays) plan).regimen())
                        .orElseThrow()
                        .from());
        return anchor.known() ? List.of() : anchor.needs();
    }

    private List<Candidate> dated(Plan plan, LocalDate horizon) {
        if (plan instanceof Plan.Once p) {
            return new EachRecord(protocol, participant, visit).of(p).orElseGet(() -> List.of(once(p)));
        }
        if (plan instanceof Plan.Between p) {
            boolean never = p.earliest().isEmpty() && p.latest().isEmpty(); // an unscheduled visit
            return never
                    ? List.of()
                    : new EachRecord(protocol, participant, visit).of(p).orElseGet(() -> List.of(between(p)));
        }
        if (plan instanceof Plan.CycleDays p) {
            return cycleDays(p, horizon);
        }
        if (plan instanceof Plan.Series p) {
            return new SeriesDates(protocol, participant, visit).of(p, horizon);
        }
        Optional<Plan> effective = effective(plan);
        if (effective.isPresent()) {
            return of(effective.get(), horizon);
        }
        if (plan instanceof Plan.Unstated p) {
            return List.of(Candidate.pending(OptionalInt.empty(), List.of(p.parameter())));
        }
        if (participant.arm().isPresent()) {
            return List.of();
        }
        OptionalInt ordinal = numbered(plan) ? OptionalInt.of(1) : OptionalInt.empty();
        return List.of(Candidate.pending(ordinal, List.of("arm")));
    }

    /** Whether its occurrences have ordinals: those of a series, of days of cycles, of each record; in some arm at least. */
    static boolean numbered(Plan plan) {
        if (plan instanceof Plan.ByArm p) {
            return p.arms().stream().anyMatch(a -> numbered(a.plan()))
                    || p.otherwise().map(PlanDates::numbered).orElse(false);
        }
        return VisitPlan.isSeries(plan)
                || plan instanceof Plan.Once once && EachRecord.each(once.at()).isPresent()
                || plan instanceof Plan.Between between
                        && (between.earliest().flatMap(EachRecord::each).isPresent()
                                || between.latest().flatMap(EachRecord::each).isPresent());
    }

    /** The plan behind an arm or a parameter, once it is known. */
    Optional<Plan> effective(Plan plan) {
        if (plan instanceof Plan.Unstated p) {
            return participant.parameter(p.parameter()).map(words -> SlotReader.timing(protocol, p.parameter(), words));
        }
        if (plan instanceof Plan.ByArm p) {
            return participant
                    .arm()
                    .flatMap(arm -> p.arms().stream()
                            .filter(a -> a.arms().contains(arm))
                            .findFirst()
                            .map(Plan.ArmPlan::plan)
                            .or(p::otherwise)
                            .map(inner -> effective(inner).orElse(inner)));
        }
        return Optional.of(plan);
    }

    private Candidate once(Plan.Once p) {
        return once(p, anchors.find(p.at()));
    }

    /** A single occurrence on a day that was found. */
    Candidate once(Plan.Once p, Found found) {
        if (!found.known()) {
            return Candidate.pending(OptionalInt.empty(), found.needs());
        }
        int share =
                p.window() instanceof Window.Percent percent ? (int) (found.interval() * percent.percent() / 100) : 0;
        return windows.around(OptionalInt.empty(), found.get(), p.window(), share, found.words());
    }

    /** An interval without a due date. */
    Candidate between(Plan.Between p) {
        Optional<Found> from = p.earliest().map(anchors::find);
        Optional<Found> to = p.latest().map(anchors::find);
        Set<String> needs = new LinkedHashSet<>();
        to.filter(f -> !f.known()).ifPresent(f -> needs.addAll(f.needs()));
        from.filter(f -> !f.known()).ifPresent(f -> needs.addAll(f.needs()));
        if (!needs.isEmpty()) {
            return Candidate.pending(OptionalInt.empty(), new ArrayList<>(needs));
        }
        String anchor = to.or(() -> from).map(Found::words).orElseThrow();
        return new Candidate(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                from.map(Found::get).orElse(null),
                null,
                to.map(Found::get).orElse(null),
                anchor,
                List.of());
    }

    /** T13, T15, T16: day 1 at D(c); later days at S(c) + d − 1, on a rigid clock at D(c) + d − 1. */
    private List<Candidate> cycleDays(Plan.CycleDays p, LocalDate horizon) {
        Regimen regimen = protocol.regimen(p.regimen()).orElseThrow();
        Found anchor = anchors.find(regimen.from());
        if (!anchor.known()) {
            List<String> needs = new ArrayList<>(anchor.needs());
            if (hasMoreThanTheStart(p)) {
                Clock.unknownLength(regimen, participant).ifPresent(needs::add);
            }
            return List.of(Candidate.pending(OptionalInt.of(1), needs));
        }
        Clock clock = new Clock(protocol, regimen, anchor.get(), participant);
        List<Candidate> all = new ArrayList<>();
        Optional<String> unknown = clock.unknownLength();
        boolean single = unknown.isPresent() || !clock.cyclic();
        int ordinal = 0;
        OptionalInt waiting = single || !clock.elastic() ? OptionalInt.empty() : clock.pendingBy(horizon);
        for (int cycle = 1; cycle == 1 || !single && (waiting.isPresent() || !clock.beyond(cycle, horizon)); cycle++) {
            if (cycle > p.cycles().highest() || !allowed(p.through(), cycle)) {
                return all;
            }
            if (!p.cycles().contains(cycle)) {
                continue;
            }
            if (!single && limited(p, clock, cycle, anchor.get())) {
                return all; // nor will any later cycle be, waited for or not
            }
            for (int day : p.days().days()) {
                ordinal++;
                if (waiting.isPresent() && (cycle > waiting.getAsInt() || cycle == waiting.getAsInt() && day > 1)) {
                    if (day > clock.length(cycle)) {
                        continue; // a day that its cycle does not have waits for nothing
                    }
                    all.add(Candidate.pending(OptionalInt.of(ordinal), List.of(Candidate.RECOVERY)));
                    return all;
                }
                if (unknown.isPresent() && day > 1) {
                    all.add(Candidate.pending(OptionalInt.of(ordinal), List.of(unknown.get())));
                    return all;
                }
                add(all, p, clock, cycle, day, ordinal, anchor.get(), single);
            }
            if (waiting.isPresent() && cycle > waiting.getAsInt() && cycle >= clock.lastChange()) {
                return all; // nor does any later cycle have one of these days
            }
        }
        if (unknown.isPresent() && hasLaterCycles(p)) {
            all.add(Candidate.pending(OptionalInt.of(ordinal + 1), List.of(unknown.get())));
        }
        return all;
    }

    /** Whether a limit in time leaves nothing of a cycle, and of those after it. */
    private boolean limited(Plan.CycleDays p, Clock clock, int cycle, LocalDate anchor) {
        return p.through().orElse(null) instanceof Limit.Within within
                && clock.pastRecords(cycle)
                && clock.due(cycle)
                        .map(due -> !SeriesDates.within(within, anchor, due, new Lengths(participant)))
                        .orElse(false);
    }

    /** Whether anything but day 1 of cycle 1, which needs no length, may be planned. */
    private static boolean hasMoreThanTheStart(Plan.CycleDays p) {
        boolean first = p.cycles().contains(1) && allowed(p.through(), 1);
        return hasLaterCycles(p) || first && !p.days().days().equals(List.of(1));
    }

    /** Whether a cycle after the first is among those it is planned in. */
    private static boolean hasLaterCycles(Plan.CycleDays p) {
        return p.cycles().highest() > 1 && allowed(p.through(), nextCycle(p));
    }

    private static int nextCycle(Plan.CycleDays p) {
        int cycle = 2;
        while (!p.cycles().contains(cycle) && cycle < p.cycles().highest()) {
            cycle++;
        }
        return cycle;
    }

    private static boolean allowed(Optional<Limit> through, int cycle) {
        return !(through.orElse(null) instanceof Limit.ThroughCycle limit) || cycle <= limit.cycle();
    }

    private void add(
            List<Candidate> all,
            Plan.CycleDays p,
            Clock clock,
            int cycle,
            int day,
            int ordinal,
            LocalDate anchor,
            boolean single) {
        LocalDate due;
        if (single) {
            due = clock.due(1).orElse(anchor).plusDays(day - 1L);
        } else {
            if (clock.skipped(cycle)) {
                return;
            }
            due = (day == 1 || !clock.elastic() ? clock.due(cycle) : clock.start(cycle))
                    .orElseThrow()
                    .plusDays(day - 1L);
            if (day > clock.length(cycle) || day > 1 && !due.isBefore(clock.end(cycle))) {
                return; // T16: the days of a delay belong to no list, and the next cycle may have begun
            }
        }
        if (p.through().orElse(null) instanceof Limit.Within within
                && !SeriesDates.within(within, anchor, due, new Lengths(participant))) {
            return;
        }
        int share = p.window() instanceof Window.Percent percent && clock.cyclic() && !single
                ? clock.length(1) * percent.percent() / 100
                : 0;
        all.add(windows.around(OptionalInt.of(ordinal), due, p.window(), share, "cycle " + cycle)
                .inCycle(cycle, day));
    }
}
