package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Cycles of one regimen that should have started by the date at which the participant is looked at (language §6). */
final class OverdueCycles {
    private final Starts starts;
    private final Optional<Clock> clock;
    private final LocalDate today;
    private final boolean ended;

    /** The participant has an as-of date. */
    OverdueCycles(Protocol protocol, Participant participant, Regimen regimen) {
        Optional<LocalDate> anchor =
                new Anchors(protocol, participant).find(regimen.from()).date();
        boolean dated = anchor.isPresent()
                && regimen.cycle().isPresent()
                && Clock.unknownLength(regimen, participant).isEmpty();
        this.starts = new Starts(regimen, participant);
        this.clock =
                dated ? Optional.of(new Clock(protocol, regimen, anchor.orElseThrow(), participant)) : Optional.empty();
        this.today = participant.asOf().orElseThrow();
        this.ended = anchor.map(a -> ended(protocol, participant, regimen, a)).orElse(false);
    }

    /** Whether something ended the regimen on or before today. */
    private boolean ended(Protocol protocol, Participant participant, Regimen regimen, LocalDate anchor) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        Events events = new Events(protocol, participant);
        events.untilMet(regimen, anchor).ifPresent(ends::add);
        ends.addAll(events.dates("Discontinuation").tailSet(anchor, true));
        ends.addAll(participant.recorded("LastDose"));
        ends.addAll(participant.recorded("Death"));
        ends.addAll(participant.recorded("StudyWithdrawal"));
        return ends.floor(today) != null;
    }

    boolean elastic() {
        return clock.map(Clock::elastic).orElse(false);
    }

    /** Whether the visit on day 1 of a cycle waits for the cycle to start. */
    boolean waits(int cycle) {
        return cycle >= 2 && !ended && !starts.has(cycle);
    }

    /** Whether a cycle should have started. */
    boolean overdue(int cycle) {
        return waits(cycle)
                && clock.isPresent()
                && cycle > starts.last()
                && !clock.get().skipped(cycle)
                && clock.get().due(cycle).map(d -> d.isBefore(today)).orElse(false);
    }

    /** The first of them. */
    OptionalInt first() {
        int next = Math.max(2, starts.last() + 1);
        while (clock.isPresent() && clock.get().skipped(next)) {
            next++; // on a rigid clock an earlier start may have overtaken it
        }
        return overdue(next) ? OptionalInt.of(next) : OptionalInt.empty();
    }
}
