package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Series, stretch by stretch (T14, T21, T22, T25). */
final class SeriesDates {
    private final Protocol protocol;
    private final Participant participant;
    private final String visit;
    private final Anchors anchors;
    private final Lengths lengths;
    private final Windows windows;

    /** @param visit the visit whose series it is */
    SeriesDates(Protocol protocol, Participant participant, String visit) {
        this.protocol = protocol;
        this.participant = participant;
        this.visit = visit;
        this.anchors = new Anchors(protocol, participant);
        this.lengths = new Lengths(participant);
        this.windows = new Windows(participant);
    }

    /**
     * Where a stretch stands when it ends.
     *
     * @param ordinals occurrences that all stretches so far allow
     * @param cycles completed cycles at the last of them, when counted in cycles
     * @param last due date of the last of them, or the anchor where there was none
     * @param name what a calendar stretch that goes on from here is anchored on
     */
    private record Position(int ordinals, int cycles, LocalDate last, String name) {}

    /** What every stretch knows of the series: its anchor's date and name, and all stretches. */
    private record Whole(LocalDate anchor, String name, Plan.Series series) {}

    /** The anchor of the first stretch, or of the regimen. */
    Found anchor(Plan.Series series) {
        Cadence first = series.cadences().get(0);
        if (first.step() instanceof Cadence.Step.Cycles cycles) {
            return anchors.find(protocol.regimen(cycles.regimen()).orElseThrow().from());
        }
        return first.start() instanceof Cadence.Start.At at
                ? anchors.find(at.anchor())
                : Found.missing(protocol.reference());
    }

    List<Candidate> of(Plan.Series series, LocalDate horizon) {
        Found anchor = anchor(series);
        List<Candidate> all = new ArrayList<>();
        if (!anchor.known()) {
            List<String> needs = new ArrayList<>(anchor.needs());
            unknownStep(series.cadences().get(0)).ifPresent(needs::add);
            boolean none = series.cadences().get(0).limit().orElse(null) instanceof Limit.ThroughCycle through
                    && series.cadences().get(0).step() instanceof Cadence.Step.Cycles cycles
                    && through.cycle() < cycles.count();
            if (!none && series.cadences().get(0).step() instanceof Cadence.Step.Cycles cycles) {
                Clock.unknownLength(protocol.regimen(cycles.regimen()).orElseThrow(), participant)
                        .ifPresent(needs::add);
            }
            all.add(Candidate.pending(OptionalInt.of(1), needs));
            return all;
        }
        Whole whole = new Whole(anchor.get(), anchor.words(), series);
        Position position = new Position(0, 0, anchor.get(), anchor.words());
        for (Cadence cadence : series.cadences()) {
            Optional<Position> next = cadence.step() instanceof Cadence.Step.Cycles cycles
                    ? cycles(cadence, cycles, position, anchor.get(), horizon, all)
                    : calendar(cadence, position, whole, horizon, all);
            if (next.isEmpty()) {
                return all; // pending, or without an end: nothing follows
            }
            position = next.get();
        }
        return all;
    }

    private Optional<String> unknownStep(Cadence cadence) {
        return cadence.step() instanceof Cadence.Step.Every every
                        && every.length() instanceof Length.Unknown unknown
                        && lengths.fixed(unknown).isEmpty()
                ? Optional.of(unknown.parameter())
                : Optional.empty();
    }

    // ---------------------------------------------------------------- cycles

    private Optional<Position> cycles(
            Cadence cadence,
            Cadence.Step.Cycles step,
            Position before,
            LocalDate anchor,
            LocalDate horizon,
            List<Candidate> all) {
        Regimen regimen = protocol.regimen(step.regimen()).orElseThrow();
        Found begins = anchors.find(regimen.from());
        if (!begins.known()) { // behind a calendar stretch, whose own anchor is known
            List<String> needs = new ArrayList<>(begins.needs());
            Clock.unknownLength(regimen, participant).ifPresent(needs::add);
            all.add(Candidate.pending(OptionalInt.of(before.ordinals() + 1), needs));
            return Optional.empty();
        }
        Clock clock = new Clock(protocol, regimen, begins.get(), participant);
        boolean including = cadence.start() instanceof Cadence.Start.RegimenStart start && start.including();
        int base = cadence.start() instanceof Cadence.Start.FromCycle from ? from.cycle() : before.cycles();
        Optional<String> unknown = clock.unknownLength();
        if (unknown.isPresent() && base > 0) {
            all.add(Candidate.pending(OptionalInt.of(before.ordinals() + 1), List.of(unknown.get())));
            return Optional.empty();
        }
        OptionalInt waiting = !clock.cyclic() || unknown.isPresent() || !clock.elastic()
                ? OptionalInt.empty()
                : clock.pendingBy(horizon);
        int allowed = 0;
        int count = base;
        for (int m = 1; ; m++) {
            count = including ? base + (m - 1) * step.count() : base + m * step.count();
            int ordinal = before.ordinals() + m;
            if (cadence.limit().orElse(null) instanceof Limit.ThroughCycle limit && count > limit.cycle()) {
                break;
            }
            if (unknown.isPresent() && count > 0) {
                all.add(Candidate.pending(OptionalInt.of(ordinal), List.of(unknown.get())));
                return Optional.empty();
            }
            if (!clock.cyclic() && count > 0) {
                return Optional.empty(); // treatment without cycles completes none
            }
            if (count > 0 && clock.due(count + 1).isEmpty()) {
                if (cadence.limit().orElse(null) instanceof Limit.Within within
                        && !within(within, anchor, clock.lastKnownDue(count + 1), lengths)) {
                    break; // nothing that waits can be due within the limit
                }
                if (waiting.isPresent()) {
                    all.add(Candidate.pending(OptionalInt.of(ordinal), List.of(Candidate.RECOVERY)));
                }
                return Optional.empty();
            }
            LocalDate due = clock.due(count + 1).orElseThrow(); // of cycle 1 the anchor, unless it was begun again
            if (cadence.limit().orElse(null) instanceof Limit.Within within && !within(within, anchor, due, lengths)) {
                if (clock.pastRecords(count + 1)) {
                    break;
                }
                continue; // a cycle that is begun early may lie within the limit again
            }
            boolean past = due.isAfter(horizon) && (count == 0 || clock.beyond(count + 1, horizon));
            if (past && cadence.limit().isEmpty() && unknown.isEmpty()) {
                return Optional.empty();
            }
            allowed = m;
            if (!due.isAfter(horizon)) {
                int days = cadence.window() instanceof Window.Percent percent && unknown.isEmpty()
                        ? step.count() * clock.length(1) * percent.percent() / 100
                        : 0;
                all.add(candidate(cadence.window(), ordinal, due, days, "cycle " + (count + 1))
                        .inCycle(count + 1, 1));
            }
        }
        int reached =
                allowed == 0 ? base : including ? base + (allowed - 1) * step.count() : base + allowed * step.count();
        Optional<LocalDate> last = clock.due(reached + 1);
        if (last.isEmpty()) {
            if (waiting.isPresent()) {
                all.add(Candidate.pending(
                        OptionalInt.of(before.ordinals() + allowed + 1), List.of(Candidate.RECOVERY)));
            }
            return Optional.empty();
        }
        return Optional.of(new Position(before.ordinals() + allowed, reached, last.get(), "cycle " + (reached + 1)));
    }

    // ---------------------------------------------------------------- calendar

    private Optional<Position> calendar(
            Cadence cadence, Position before, Whole whole, LocalDate horizon, List<Candidate> all) {
        Optional<String> unknown = unknownStep(cadence);
        Found base = base(cadence, before, whole);
        if (!base.known()) {
            List<String> needs = new ArrayList<>(base.needs());
            unknown.filter(u -> !needs.contains(u)).ifPresent(needs::add);
            all.add(Candidate.pending(OptionalInt.of(before.ordinals() + 1), needs));
            return Optional.empty();
        }
        boolean including = cadence.start() instanceof Cadence.Start.At at && at.including();
        if (unknown.isPresent()) {
            int ordinal = before.ordinals() + 1;
            if (including) {
                all.add(candidate(cadence.window(), ordinal++, base.get(), 0, base.words()));
            }
            all.add(Candidate.pending(OptionalInt.of(ordinal), List.of(unknown.get())));
            return Optional.empty();
        }
        int allowed = 0;
        LocalDate last = base.get();
        for (int m = 1; ; m++) {
            LocalDate due = step(cadence.step(), base.get(), including ? m - 1 : m);
            if (due == null
                    || cadence.limit().orElse(null) instanceof Limit.Within within
                            && !within(within, whole.anchor(), due, lengths)) {
                break;
            }
            if (due.isAfter(horizon) && cadence.limit().isEmpty() && cadence.step() instanceof Cadence.Step.Every) {
                return Optional.empty();
            }
            allowed = m;
            if (!due.isAfter(horizon)) {
                int days = percentDays(cadence, base.get(), last, due, m);
                all.add(candidate(cadence.window(), before.ordinals() + m, due, days, base.words()));
            }
            last = due;
        }
        return Optional.of(new Position(before.ordinals() + allowed, 0, last, base.words()));
    }

    private Found base(Cadence cadence, Position before, Whole whole) {
        if (cadence.start() instanceof Cadence.Start.At at) {
            return anchors.find(at.anchor());
        }
        if (cadence.start() instanceof Cadence.Start.FromCycle from) {
            return afterCycle(counted(whole.series()), from.cycle());
        }
        if (cadence.start() instanceof Cadence.Start.FromOffset offset) {
            return lengths.fixed(offset.length())
                    .map(l -> Found.at(Lengths.plus(whole.anchor(), l, 1), whole.name()))
                    .orElse(Found.missing(whole.name()));
        }
        if (cadence.start() instanceof Cadence.Start.LastDone && before.ordinals() > 0) {
            return Found.at(participant.doneOn(visit, before.ordinals()).orElse(before.last()), before.name());
        }
        return Found.at(before.last(), before.name());
    }

    /** The regimen whose cycles a series counts, else the only one. */
    private Regimen counted(Plan.Series series) {
        return series.cadences().stream()
                .map(Cadence::step)
                .filter(Cadence.Step.Cycles.class::isInstance)
                .map(s -> ((Cadence.Step.Cycles) s).regimen())
                .findFirst()
                .flatMap(protocol::regimen)
                .orElseGet(() -> protocol.regimens().get(0));
    }

    /** {@code counted from cycle n}: that cycle complete. */
    private Found afterCycle(Regimen counted, int cycle) {
        Found begins = anchors.find(counted.from());
        Optional<String> unknown = Clock.unknownLength(counted, participant);
        if (unknown.isPresent()) {
            List<String> parameters = new ArrayList<>(begins.parameters());
            parameters.add(unknown.get());
            return Found.missing(begins.known() ? "" : begins.words(), parameters);
        }
        return begins.known()
                ? new Clock(protocol, counted, begins.get(), participant)
                        .due(cycle + 1)
                        .map(d -> Found.at(d, "cycle " + (cycle + 1)))
                        .orElse(Found.missing(Candidate.RECOVERY))
                : begins;
    }

    /** The m-th date from a base, never accumulated (T03); null when a list of offsets has no m-th. */
    private @Nullable LocalDate step(Cadence.Step step, LocalDate base, int m) {
        if (step instanceof Cadence.Step.Offsets offsets) {
            return m >= 1 && m <= offsets.offsets().size()
                    ? Lengths.plus(
                            base, lengths.fixed(offsets.offsets().get(m - 1)).orElseThrow(), 1)
                    : null;
        }
        Length.Fixed length =
                lengths.fixed(((Cadence.Step.Every) step).length()).orElseThrow();
        return Lengths.plus(base, length, m);
    }

    private int percentDays(Cadence cadence, LocalDate base, LocalDate last, LocalDate due, int m) {
        if (!(cadence.window() instanceof Window.Percent percent)) {
            return 0;
        }
        Length.Fixed length = cadence.step() instanceof Cadence.Step.Offsets offsets
                ? lengths.fixed(offsets.offsets().get(m - 1)).orElseThrow()
                : lengths.fixed(((Cadence.Step.Every) cadence.step()).length()).orElseThrow();
        LocalDate from = cadence.step() instanceof Cadence.Step.Offsets ? base : last;
        // on the anchor itself no interval has passed yet: the one that follows counts
        LocalDate to = due.equals(base) ? Lengths.plus(base, length, 1) : due;
        long days = length.inDays() ? length.days() : ChronoUnit.DAYS.between(from, to);
        return (int) (days * percent.percent() / 100);
    }

    private Candidate candidate(Window window, int ordinal, LocalDate due, int percentDays, String anchor) {
        return windows.around(OptionalInt.of(ordinal), due, window, percentDays, anchor);
    }

    /** T22: through is inclusive, for a period exclusive. */
    static boolean within(Limit.Within within, LocalDate anchor, LocalDate due, Lengths lengths) {
        Optional<Length.Fixed> length = lengths.fixed(within.length());
        if (length.isEmpty()) {
            return true;
        }
        LocalDate end = Lengths.plus(anchor, length.get(), 1);
        return within.inclusive() ? !due.isAfter(end) : due.isBefore(end);
    }
}
