package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The cycles of one regimen of one participant: A(c) recorded, D(c) due, S(c) taken to start (T11 to T17).
 *
 * <p>Computed upward and kept; cycles are numbered from 1.
 */
final class Clock {
    private final Regimen regimen;
    private final NavigableMap<Integer, LocalDate> recorded;
    private final List<LocalDate> due = new ArrayList<>();
    private final List<LocalDate> start = new ArrayList<>();
    private final Lengths lengths;

    /** @param anchor D(1) */
    Clock(Regimen regimen, LocalDate anchor, Participant participant) {
        this.regimen = regimen;
        this.recorded = participant.cycleStarts(regimen.name());
        this.lengths = new Lengths(participant);
        check(regimen, Optional.of(anchor), participant);
        due.add(anchor);
        start.add(anchor);
    }

    /**
     * Refuses recorded starts that contradict one another or the regimen (T11, T17).
     *
     * @param anchor the regimen's beginning, where it is known: the start of cycle 1
     */
    static void check(Regimen regimen, Optional<LocalDate> anchor, Participant participant) {
        NavigableMap<Integer, LocalDate> recorded = participant.cycleStarts(regimen.name());
        if (regimen.cycle().isEmpty() && !recorded.isEmpty() && recorded.lastKey() > 1) {
            throw new InconsistentRecordException("Cycle " + recorded.lastKey() + " of " + regimen.name()
                    + " is recorded, but the regimen has no cycles.");
        }
        LocalDate previous = anchor.orElse(null);
        for (Map.Entry<Integer, LocalDate> entry : recorded.entrySet()) {
            String start = "Cycle " + entry.getKey() + " of " + regimen.name() + " is recorded on " + entry.getValue();
            if (entry.getKey() < 1) {
                throw new InconsistentRecordException(
                        "There is no cycle " + entry.getKey() + ": cycles are numbered from 1.");
            }
            boolean first = entry.getKey() == 1;
            if (first && anchor.isPresent() && !entry.getValue().equals(anchor.get())) {
                throw new InconsistentRecordException(start + ", but the regimen begins on " + anchor.get() + ".");
            }
            if (!first && previous != null && !entry.getValue().isAfter(previous)) {
                throw new InconsistentRecordException(start + ", not after the start before it (" + previous + ").");
            }
            previous = entry.getValue();
        }
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

    int length(int cycle) {
        return lengths.days(regimen.cycle().orElseThrow().lengthOf(cycle)).orElseThrow();
    }

    /** D(c) (T12). */
    LocalDate due(int cycle) {
        advance(cycle);
        return due.get(cycle - 1);
    }

    /** S(c): recorded, else due. */
    LocalDate start(int cycle) {
        advance(cycle);
        return start.get(cycle - 1);
    }

    private void advance(int cycle) {
        boolean elastic = regimen.cycle().orElseThrow().clock() == CycleRule.Clock.ELASTIC;
        while (due.size() < cycle) {
            int last = due.size();
            LocalDate base = elastic ? start.get(last - 1) : due.get(last - 1);
            // a skipped cycle takes no time: what would have been its start is the due start of the next
            int days = elastic && skipped(last) ? 0 : length(last);
            LocalDate next = base.plusDays(days);
            due.add(next);
            start.add(recorded.getOrDefault(last + 1, next));
        }
    }

    /** T17: not recorded, and not due before the next recorded start; on a rigid clock also overtaken by an earlier one. */
    boolean skipped(int cycle) {
        if (recorded.containsKey(cycle) || cycle == 1) {
            return false;
        }
        LocalDate d = due(cycle);
        boolean overtaken = recorded.tailMap(cycle, false).values().stream().anyMatch(a -> !a.isAfter(d));
        boolean rigid = regimen.cycle().orElseThrow().clock() == CycleRule.Clock.RIGID;
        return overtaken
                || rigid && recorded.headMap(cycle, false).values().stream().anyMatch(a -> !a.isBefore(d));
    }

    /** Start of the next cycle that was not skipped: the first day that no longer belongs to this one (T16). */
    LocalDate end(int cycle) {
        int next = cycle + 1;
        while (skipped(next)) {
            next++;
        }
        return start(next);
    }

    /** Whether no later cycle can be due or recorded on or before a date. */
    boolean beyond(int cycle, LocalDate date) {
        int lastRecorded = recorded.isEmpty() ? 1 : recorded.lastKey();
        return cycle > lastRecorded && due(cycle).isAfter(date) && start(cycle).isAfter(date);
    }
}
