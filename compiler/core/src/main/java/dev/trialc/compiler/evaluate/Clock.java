package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cycles of one regimen of one participant: A(c) recorded, D(c) due, S(c) taken to start (T11 to T19, T42).
 *
 * <p>Computed upward and kept; cycles are numbered from 1. An interruption whose end is not known leaves the start of a cycle pending; on an
 * elastic clock everything after it as well.
 */
final class Clock {
    private final Regimen regimen;
    private final Starts recorded;
    private final StartHolds holds;
    private final List<Optional<LocalDate>> due = new ArrayList<>();
    private final List<Optional<LocalDate>> start = new ArrayList<>();
    private final List<Optional<LocalDate>> firstAttempt = new ArrayList<>();
    private final Lengths lengths;

    /** @param anchor D(1) */
    Clock(Protocol protocol, Regimen regimen, LocalDate anchor, Participant participant) {
        this.regimen = regimen;
        this.recorded = new Starts(regimen, participant);
        this.lengths = new Lengths(participant);
        this.holds = new StartHolds(protocol, participant, regimen);
        recorded.check(Optional.of(anchor));
        add(Optional.of(anchor), Optional.of(anchor));
    }

    /** The parameter that the length of some cycle waits for; empty when all are known, or when there are no cycles. */
    Optional<String> unknownLength() {
        return unknownLength(regimen, lengths);
    }

    /** The same before the regimen's anchor is known. */
    static Optional<String> unknownLength(Regimen regimen, Participant participant) {
        return unknownLength(regimen, new Lengths(participant));
    }

    private static Optional<String> unknownLength(Regimen regimen, Lengths lengths) {
        if (regimen.cycle().isEmpty()) {
            return Optional.empty();
        }
        for (CycleRule.From from : regimen.cycle().get().lengths()) {
            if (from.length() instanceof Length.Unknown unknown
                    && lengths.fixed(unknown).isEmpty()) {
                return Optional.of(unknown.parameter());
            }
        }
        return Optional.empty();
    }

    boolean cyclic() {
        return regimen.cycle().isPresent();
    }

    boolean elastic() {
        return regimen.cycle().orElseThrow().clock() == CycleRule.Clock.ELASTIC;
    }

    int length(int cycle) {
        return lengths.days(regimen.cycle().orElseThrow().lengthOf(cycle)).orElseThrow();
    }

    /** D(c) (T12); empty while a start before it is pending on an elastic clock. */
    Optional<LocalDate> due(int cycle) {
        advance(cycle);
        return due.get(cycle - 1);
    }

    /** D of the latest cycle before one whose D is known: none after it is due sooner. */
    LocalDate lastKnownDue(int cycle) {
        int known = cycle - 1;
        while (due(known).isEmpty()) {
            known--;
        }
        return due(known).orElseThrow();
    }

    /** The cycle from which on all have the same length. */
    int lastChange() {
        List<CycleRule.From> lengths = regimen.cycle().orElseThrow().lengths();
        return lengths.get(lengths.size() - 1).cycle();
    }

    /** S(c); empty while it is pending. */
    Optional<LocalDate> start(int cycle) {
        advance(cycle);
        return start.get(cycle - 1);
    }

    /** The start of a cycle that was begun before it was restarted (T18). */
    Optional<LocalDate> firstAttempt(int cycle) {
        advance(cycle);
        return firstAttempt.get(cycle - 1);
    }

    private void advance(int cycle) {
        while (due.size() < cycle) {
            int last = due.size();
            Optional<LocalDate> base = elastic() ? start.get(last - 1) : due.get(last - 1);
            // a skipped cycle takes no time: what would have been its start is the due start of the next
            int days = elastic() && skipped(last) ? 0 : length(last);
            if (elastic() && skipped(last)) {
                base = due.get(last - 1);
            }
            Optional<LocalDate> next = base.map(b -> b.plusDays(days));
            add(next, next.flatMap(n -> spaced(n, last + 1)).flatMap(holds::start));
        }
    }

    /** @param begun where the cycle is neither recorded nor restarted */
    private void add(Optional<LocalDate> wanted, Optional<LocalDate> begun) {
        int cycle = due.size() + 1;
        Optional<LocalDate> own = recorded.start(cycle).or(() -> begun);
        Optional<LocalDate> restart = recorded.restart(cycle);
        due.add(restart.or(() -> wanted));
        // only a recorded start may lie after the restart: a planned one is what the restart takes the place of
        boolean again = restart.isPresent()
                && recorded.start(cycle).map(a -> a.isBefore(restart.get())).orElse(true);
        start.add(again ? restart : own);
        // one that without the restart would have been skipped had not begun before
        boolean overtaken = recorded.start(cycle).isEmpty()
                && wanted.map(w -> recorded.anyEarlierFrom(cycle, w)).orElse(false);
        firstAttempt.add(again && !overtaken ? own.filter(o -> o.isBefore(restart.get())) : Optional.empty());
    }

    /** S of the latest earlier cycle that was not skipped; of cycle 2 on. */
    private Optional<LocalDate> startBefore(int cycle) {
        advance(cycle - 1);
        int before = cycle - 1;
        while (before > 1 && skipped(before)) {
            before--;
        }
        return start.get(before - 1);
    }

    /** T19: not sooner than n days after the start before it; empty while that is pending. */
    private Optional<LocalDate> spaced(LocalDate wanted, int cycle) {
        Optional<Integer> spacing = regimen.cycle()
                .orElseThrow()
                .spacing()
                .length()
                .flatMap(lengths::fixed)
                .map(Length.Fixed::days);
        if (spacing.isEmpty()) {
            return Optional.of(wanted);
        }
        return startBefore(cycle)
                .map(last -> last.plusDays(spacing.get()))
                .map(soonest -> soonest.isAfter(wanted) ? soonest : wanted);
    }

    /** T17: not recorded, and overtaken by a later start; on a rigid clock also by an earlier one. */
    boolean skipped(int cycle) {
        if (recorded.has(cycle) || cycle == 1) {
            return false;
        }
        Optional<LocalDate> begun = start(cycle);
        if (recorded.anyLaterBy(cycle, begun)) {
            return true;
        }
        return !elastic()
                && due(cycle).map(d -> recorded.anyEarlierFrom(cycle, d)).orElse(false);
    }

    /** Start of the next cycle that was not skipped: the first day that no longer belongs to this one (T16). */
    LocalDate end(int cycle) {
        int next = next(cycle);
        return firstAttempt(next).or(() -> start(next)).orElse(LocalDate.MAX);
    }

    private int next(int cycle) {
        int next = cycle + 1;
        while (skipped(next)) {
            next++;
        }
        return next;
    }

    /** Whether the start of a cycle that was not overtaken is pending, and no later one is recorded: nothing after it can be dated. */
    boolean pending(int cycle) {
        return start(cycle).isEmpty() && pastRecords(cycle) && !skipped(cycle);
    }

    /** The first cycle whose start is pending, where it would start on or before a date if nothing kept it. */
    OptionalInt pendingBy(LocalDate date) {
        for (int cycle = 1; holds.mayWait(); cycle++) {
            if (pending(cycle)) {
                Optional<LocalDate> on = due(cycle);
                Optional<LocalDate> wanted = on.isPresent() ? spaced(on.get(), cycle) : on;
                return wanted.filter(d -> !d.isAfter(date)).isPresent() ? OptionalInt.of(cycle) : OptionalInt.empty();
            }
            if (beyond(cycle, date)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether neither a cycle nor any later one has a record. */
    boolean pastRecords(int cycle) {
        return cycle > recorded.last();
    }

    /** Whether no later cycle can be due or recorded on or before a date. */
    boolean beyond(int cycle, LocalDate date) {
        return pastRecords(cycle)
                && due(cycle).map(d -> d.isAfter(date)).orElse(true)
                && start(cycle).map(d -> d.isAfter(date)).orElse(true);
    }
}
