package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.NamedChoices;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** When one visit happens: its plan within its bounds, before it is asked for whom. */
final class VisitPlan {
    private final Protocol protocol;
    private final Participant participant;
    private final Visit visit;
    private final Timing timing;
    private final Anchors anchors;
    private final PlanDates plans;

    VisitPlan(Protocol protocol, Participant participant, Visit visit) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
        this.timing = visit.timing();
        this.anchors = new Anchors(protocol, participant);
        this.plans = new PlanDates(protocol, participant, visit.name());
    }

    /** The plan behind an arm or a parameter, once it is known. */
    Plan plan() {
        return plans.effective(timing.plan()).orElse(timing.plan());
    }

    /** Occurrences that nothing ends: those to which what was done belongs (language §6). */
    List<Candidate> unbounded(LocalDate horizon) {
        return plans.of(timing.plan(), horizon);
    }

    /** Occurrences within the visit's own bounds; pending ones too. */
    List<Candidate> candidates(LocalDate horizon) {
        Optional<Found> from = timing.from().map(anchors::find);
        List<String> waitsFor =
                new ArrayList<>(from.filter(f -> !f.known()).map(Found::needs).orElse(List.of()));
        waitsFor.addAll(unmade());
        Optional<Found> moved = moved();
        if (moved.isPresent()) {
            return waitsFor.isEmpty()
                    ? moved(moved.get(), from)
                    : List.of(Candidate.pending(OptionalInt.empty(), waitsFor));
        }
        if (!waitsFor.isEmpty()) {
            return waiting(waitsFor, horizon);
        }
        Optional<LocalDate> end = end();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : plans.of(timing.plan(), horizon)) {
            LocalDate date = candidate.orderDate();
            boolean early =
                    date != null && from.map(f -> date.isBefore(f.get())).orElse(false);
            boolean late = date != null && end.map(date::isAfter).orElse(false);
            // a cycle that waits for a recovery is nobody's to wait for once the visit has an end
            boolean over =
                    end.filter(last -> !last.isAfter(participant.knownUntil())).isPresent()
                            && candidate.needs().contains(Candidate.RECOVERY);
            if (!early && !late && !over) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** T44: choices on which it depends for whom the visit is, and that nobody made yet. */
    private List<String> unmade() {
        Set<String> choices = new LinkedHashSet<>();
        regimen().ifPresent(r -> choices.addAll(NamedChoices.of(protocol, r.applicability())));
        choices.addAll(NamedChoices.of(protocol, visit.applicability()));
        return choices.stream().filter(c -> participant.choice(c).isEmpty()).toList();
    }

    /** While {@code from E} is unknown, or a choice not made: one row, which needs what the plan needs and then those. */
    private List<Candidate> waiting(List<String> more, LocalDate horizon) {
        List<Candidate> planned = plans.of(timing.plan(), horizon);
        boolean series = plans.effective(timing.plan()).map(PlanDates::numbered).orElse(false);
        OptionalInt ordinal = series ? OptionalInt.of(1) : OptionalInt.empty();
        Set<String> needs = new LinkedHashSet<>();
        // a later stretch that waits is none of its business while the first is dated, behind the horizon too
        if (!planned.isEmpty()
                && planned.get(0).pending()
                && planned.get(0).ordinal().orElse(1) == 1) {
            ordinal = planned.get(0).ordinal();
            needs.addAll(planned.get(0).needs());
            needs.remove(Candidate.RECOVERY); // which start waits is asked once it is known from when on one counts
        }
        needs.addAll(more);
        return List.of(Candidate.pending(ordinal, new ArrayList<>(needs)));
    }

    static boolean isSeries(Plan plan) {
        return plan instanceof Plan.Series || plan instanceof Plan.CycleDays;
    }

    /** The last day on which an occurrence may be due (T23, T24); empty while nothing ends the visit. */
    Optional<LocalDate> end() {
        Plan plan = plan();
        Optional<LocalDate> anchor = anchor();
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        if (!timing.until().isEmpty()) {
            return anchors.earliestOnOrAfter(timing.until(), anchor.get());
        }
        if (!isSeries(plan)) {
            return Optional.empty();
        }
        Epochs epochs = new Epochs(protocol, participant);
        return regimen(plan).isPresent()
                ? epochs.endOfTreatment(anchor.get())
                : epochs.endOf(anchor.get().plusDays(1));
    }

    /** The date that a visit's plan counts from; empty while it is unknown. */
    Optional<LocalDate> anchor() {
        return planAnchor(plan());
    }

    /** The regimen whose cycles the visit counts, if it does. */
    Optional<Regimen> regimen() {
        return plans.effective(timing.plan()).flatMap(this::regimen);
    }

    /** The regimen whose cycles date it, or dates some of it. */
    Optional<Regimen> clock() {
        return plans.effective(timing.plan())
                .flatMap(p -> p instanceof Plan.Series series
                        ? series.cadences().stream()
                                .flatMap(c -> c.step() instanceof Cadence.Step.Cycles cycles
                                        ? protocol.regimen(cycles.regimen()).stream()
                                        : Stream.empty())
                                .findFirst()
                        : regimen(p));
    }

    private Optional<Regimen> regimen(Plan plan) {
        if (plan instanceof Plan.CycleDays days) {
            return protocol.regimen(days.regimen());
        }
        return plan instanceof Plan.Series series
                        && series.cadences().get(0).step() instanceof Cadence.Step.Cycles cycles
                ? protocol.regimen(cycles.regimen())
                : Optional.empty();
    }

    private Optional<LocalDate> planAnchor(Plan plan) {
        if (plan instanceof Plan.CycleDays p) {
            return anchors.find(protocol.regimen(p.regimen()).orElseThrow().from())
                    .date();
        }
        if (plan instanceof Plan.Series p) {
            return new SeriesDates(protocol, participant, "").anchor(p).date();
        }
        if (plan instanceof Plan.Once p) {
            return base(p.at());
        }
        if (plan instanceof Plan.Between p) {
            return p.latest().or(p::earliest).flatMap(this::base);
        }
        return Optional.empty();
    }

    /** The day that a single visit counts from: of a shifted anchor its base, of a study day the reference event. */
    private Optional<LocalDate> base(Anchor anchor) {
        return anchors.find(anchor).base();
    }

    /** The one day of a visit that was moved, within the bounds that it would have on that day. */
    private List<Candidate> moved(Found to, Optional<Found> from) {
        boolean early = from.map(f -> to.get().isBefore(f.get())).orElse(false);
        LocalDate anchor = anchor().or(to::base).orElseThrow();
        boolean late = anchors.earliestOnOrAfter(timing.until(), anchor)
                .map(to.get()::isAfter)
                .orElse(false);
        return early || late ? List.of() : List.of(Candidate.due(OptionalInt.empty(), to.get(), 0, 0, to.words()));
    }

    /** T10: the day that takes the place of a visit's own, which comes too late for it. */
    private Optional<Found> moved() {
        if (timing.instead().isEmpty()) {
            return Optional.empty();
        }
        Timing.Instead instead = timing.instead().get();
        Found at = anchors.find(instead.at());
        Found base = anchors.find(instead.base());
        var more = new Lengths(participant).fixed(instead.more());
        boolean applies = at.known()
                && base.known()
                && more.isPresent()
                && at.get().isAfter(Lengths.plus(base.get(), more.get(), 1));
        return applies ? Optional.of(at) : Optional.empty();
    }
}
