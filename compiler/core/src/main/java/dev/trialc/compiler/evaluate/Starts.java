package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Recorded starts and restarts of the cycles of one regimen (T11, T17, T18). */
final class Starts {
    private final Regimen regimen;
    private final NavigableMap<Integer, LocalDate> starts;
    private final NavigableMap<Integer, LocalDate> restarts;

    Starts(Regimen regimen, Participant participant) {
        this.regimen = regimen;
        this.starts = participant.cycleStarts(regimen.name());
        this.restarts = participant.restarts(regimen.name());
    }

    Optional<LocalDate> start(int cycle) {
        return Optional.ofNullable(starts.get(cycle));
    }

    Optional<LocalDate> restart(int cycle) {
        return Optional.ofNullable(restarts.get(cycle));
    }

    boolean has(int cycle) {
        return starts.containsKey(cycle) || restarts.containsKey(cycle);
    }

    /** The highest cycle with a record; 1 when there is none. */
    int last() {
        int start = starts.isEmpty() ? 1 : starts.lastKey();
        return restarts.isEmpty() ? start : Math.max(start, restarts.lastKey());
    }

    /** Whether a later cycle was begun on or before a day; by a day that is not known, whether one was begun at all. */
    boolean anyLaterBy(int cycle, Optional<LocalDate> day) {
        return all().tailMap(cycle, false).values().stream().anyMatch(d -> day.isEmpty() || !d[0].isAfter(day.get()));
    }

    /** Whether an earlier cycle was begun on or after a day. */
    boolean anyEarlierFrom(int cycle, LocalDate day) {
        return all().headMap(cycle, false).values().stream().anyMatch(d -> !d[1].isBefore(day));
    }

    /** First and last date of each cycle that has one. */
    private NavigableMap<Integer, LocalDate[]> all() {
        NavigableMap<Integer, LocalDate[]> all = new TreeMap<>();
        starts.forEach((cycle, date) -> all.put(cycle, new LocalDate[] {date, date}));
        restarts.forEach((cycle, date) -> all.merge(cycle, new LocalDate[] {date, date}, (a, b) ->
                new LocalDate[] {a[0].isBefore(b[0]) ? a[0] : b[0], a[1].isAfter(b[1]) ? a[1] : b[1]}));
        return all;
    }

    /**
     * Refuses records that contradict one another or the regimen.
     *
     * @param anchor the regimen's beginning, where it is known: the start of cycle 1
     */
    void check(Optional<LocalDate> anchor) {
        boolean cycles = regimen.cycle().isPresent();
        if (!cycles && last() > 1 || !cycles && !restarts.isEmpty()) {
            throw new InconsistentRecordException(
                    "Cycle " + last() + " of " + regimen.name() + " is recorded, but the regimen has no cycles.");
        }
        LocalDate first = starts.get(1);
        if (first != null && anchor.isPresent() && !first.equals(anchor.get())) {
            throw new InconsistentRecordException("Cycle 1 of " + regimen.name() + " is recorded on " + first
                    + ", but the regimen begins on " + anchor.get() + ".");
        }
        restarts.forEach((cycle, date) -> {
            if (anchor.isPresent() && !date.isAfter(anchor.get())) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen.name() + " is restarted on "
                        + date + ", not after the regimen began (" + anchor.get() + ").");
            }
        });
        rising(anchor);
    }

    private void rising(Optional<LocalDate> anchor) {
        LocalDate previous = starts.containsKey(1) ? null : anchor.orElse(null);
        for (Map.Entry<Integer, LocalDate[]> entry : all().entrySet()) {
            int cycle = entry.getKey();
            LocalDate date = entry.getValue()[0];
            if (cycle < 1) {
                throw new InconsistentRecordException("There is no cycle " + cycle + ": cycles are numbered from 1.");
            }
            if (previous != null && !date.isAfter(previous)) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen.name() + " is recorded on "
                        + date + ", not after the start before it (" + previous + ").");
            }
            previous = entry.getValue()[1];
        }
    }
}
