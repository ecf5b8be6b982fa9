package dev.trialc.runtime;

import java.util.List;

/** Lists the occurrences of a series, stretch after stretch (T14, T21, T22, T25). */
final class SeriesWalk {
    private final VisitRows rows;
    private final Stretch[] stretches;
    private final Anchor anchor;

    private int ordinal;
    /** Whether what follows waits for a recovery. */
    private boolean waits;
    /** Where the stretch before ended: a number of complete cycles with its date, or a date alone (count −1). */
    private int lastCount;

    private int lastDay;
    private String lastName;

    SeriesWalk(VisitRows rows, Stretch... stretches) {
        this.rows = rows;
        this.stretches = stretches.clone();
        this.anchor = stretches[0].anchor();
        this.lastCount = stretches[0] instanceof CycleStretch ? 0 : -1;
        this.lastDay = anchor.day();
        this.lastName = anchor.name();
    }

    void run() {
        if (stretches[0] instanceof CycleStretch) {
            rows.bounds().ofCycles(anchor.day());
        } else {
            rows.bounds().ofSeries(anchor.day());
        }
        rows.waitFor(anchor.needs());
        if (windowsWait()) {
            rows.pending(1);
            return;
        }
        if (firstStands()) {
            if (rows.pending(1)) {
                return;
            }
            emitFirst(stretches[0]);
            ordinal = 1;
        }
        for (Stretch stretch : stretches) {
            waitFor(stretch);
            if (rows.pending(ordinal + 1)) {
                return;
            }
            if (isEmpty(stretch) && !stretch.needs().isEmpty()) {
                lastName = "cycle 1"; // nothing of it can be, whatever the lengths
                lastDay = lastCount == 0 && stretch instanceof CycleStretch cycles
                        ? cycles.regimen().firstDue()
                        : lastDay;
                continue;
            }
            if (stretch.endless()) {
                rows.goesOn();
            }
            walk(stretch);
            if (waits) {
                return;
            }
        }
        if (!stretches[stretches.length - 1].endless()) {
            rows.bounds().settled();
        }
    }

    /** Whether nobody can say yet how wide some window of the series is: then all of it waits. */
    private boolean windowsWait() {
        boolean waits = false;
        for (Stretch stretch : stretches) {
            rows.waitFor(stretch.window().needs());
            waits |= !stretch.window().needs().isEmpty();
        }
        return waits;
    }

    /** Whether the first occurrence is on the anchor while the step that leads to the others is not known. */
    private boolean firstStands() {
        return anchor.isKnown()
                && stretches[0].including()
                && !stretches[0].needs().isEmpty();
    }

    private void waitFor(Stretch stretch) {
        if (stretch.start() instanceof Start.At at) {
            rows.waitFor(at.anchor().needs());
        }
        if (stretch.start() instanceof Start.Cycle cycle) {
            rows.waitFor(cycle.regimen().anchor().needs());
            rows.waitFor(cycle.regimen().lengthNeeds());
            if (stretch instanceof CalendarStretch // one in cycles finds out itself, by the horizon
                    && cycle.regimen().anchor().isKnown()
                    && cycle.regimen().lengthNeeds().isEmpty()
                    && cycle.regimen().clock().due(cycle.number() + 1) == EpochDays.UNKNOWN) {
                rows.waitFor(List.of(DoseRule.RECOVERY));
            }
        }
        if (stretch.start() instanceof Start.Offset offset) {
            rows.waitFor(offset.length().needs());
        }
        if (!isEmpty(stretch)) {
            rows.waitFor(stretch.needs());
        }
        rows.waitFor(stretch.limit().needs());
    }

    /** Whether a limit in cycles leaves nothing but the anchor, so that no length of a cycle is needed. */
    private static boolean isEmpty(Stretch stretch) {
        return stretch instanceof CycleStretch cycles
                && !(cycles.start() instanceof Start.Cycle)
                && cycles.limit().cycle() < cycles.step();
    }

    private void emitFirst(Stretch stretch) {
        if (stretch instanceof CycleStretch cycles) {
            rows.emitInCycle(cycles.regimen(), 1, 1, 1, cycles.regimen().firstDue(), stretch.window(), 0, false);
        } else {
            rows.emit(1, anchor.day(), stretch.window(), 0, anchor.name());
        }
    }

    private void walk(Stretch stretch) {
        if (stretch instanceof CycleStretch cycles) {
            inCycles(cycles);
        } else if (stretch instanceof CalendarStretch calendar) {
            inDates(calendar);
        }
    }

    private void inCycles(CycleStretch stretch) {
        CycleClock clock = stretch.regimen().clock();
        int base = baseCount(stretch, clock);
        int first = stretch.including() ? base : base + stretch.step();
        int limitDay = stretch.limit().lastDay(anchor.day());
        long interval = (long) stretch.step() * clock.length(1);
        int allowed = allowed(stretch, clock, first, limitDay);
        if (clock.due(base + 1) == EpochDays.UNKNOWN) {
            rows.waitForRecovery(clock, ordinal + 1);
            waits = true;
            return;
        }
        for (int number = 1; number <= allowed; number++) {
            int cycle = first + (number - 1) * stretch.step() + 1;
            int due = clock.due(cycle);
            if (due == EpochDays.UNKNOWN) {
                rows.waitForRecovery(clock, ordinal + number);
                waits = true;
                return;
            }
            if (rows.beyond(due) && cycle > clock.lastRecorded()) {
                break;
            }
            if (due <= limitDay) {
                rows.emitInCycle(stretch.regimen(), ordinal + number, cycle, 1, due, stretch.window(), interval, false);
            }
        }
        if (stretch.endless()) {
            return;
        }
        ordinal += allowed;
        lastCount = allowed == 0 ? base : first + (allowed - 1) * stretch.step();
        lastDay = clock.due(lastCount + 1);
        lastName = "cycle " + (lastCount + 1);
        waits = lastDay
                == EpochDays.UNKNOWN; // a start behind the horizon waits for a recovery: nothing can be counted from it
    }

    private int baseCount(CycleStretch stretch, CycleClock clock) {
        if (stretch.start() instanceof Start.Cycle from) {
            return from.number();
        }
        if (stretch.start() instanceof Start.Offset from) {
            return completeCycles(clock, from.length().get().after(anchor.day(), 1));
        }
        if (stretch.start() instanceof Start.LastDue || stretch.start() instanceof Start.LastDone) {
            return lastCount >= 0 ? lastCount : completeCycles(clock, lastDay);
        }
        return 0;
    }

    private static int completeCycles(CycleClock clock, int day) {
        int count = 0;
        while (clock.due(count + 2) <= day
                && clock.due(count + 2) != EpochDays.NEVER
                && clock.due(count + 2) != EpochDays.UNKNOWN) {
            count++;
        }
        return count;
    }

    /** How many occurrences the limit of a stretch allows: the number of the highest, whatever ends the series before it (T25). */
    private static int allowed(CycleStretch stretch, CycleClock clock, int first, int limitDay) {
        if (stretch.limit().unlimited()) {
            return (EpochDays.NEVER - 2 - first) / stretch.step();
        }
        int most = (EpochDays.NEVER - 2 - first) / stretch.step();
        int last = stretch.limit().cycle();
        int byCycle = last < first ? 0 : Math.min(most, (last - first) / stretch.step()) + 1;
        if (limitDay == EpochDays.NEVER) {
            return Math.min(byCycle, most);
        }
        int highest = 0;
        for (int number = 1; number <= byCycle; number++) {
            int cycle = first + (number - 1) * stretch.step() + 1;
            int due = clock.due(cycle);
            if (due == EpochDays.UNKNOWN) { // it waits for a recovery, and whatever follows waits with it
                return lastKnownDue(clock, cycle) > limitDay ? highest : number;
            }
            if (due <= limitDay) {
                highest = number;
            } else if (cycle > clock.lastRecorded()) {
                break;
            }
        }
        return highest;
    }

    /** D of the latest cycle before one whose D is known: none after it is due sooner. */
    private static int lastKnownDue(CycleClock clock, int cycle) {
        int known = cycle - 1;
        while (clock.due(known) == EpochDays.UNKNOWN) {
            known--;
        }
        return clock.due(known);
    }

    private void inDates(CalendarStretch stretch) {
        int base = baseDay(stretch);
        String name = baseName(stretch);
        int first = stretch.including() ? 0 : 1;
        int limitDay = stretch.limit().lastDay(anchor.day());
        boolean endless = stretch.endless();
        boolean repeats = stretch.repeats();
        long step = stretch.stepInDays();
        Window window = stretch.window();
        int highest = first - 1;
        int due = base;
        for (int k = first; k <= stretch.size(); k++) {
            due = step > 0 && k > first ? EpochDays.plusDays(due, step) : stretch.due(base, k);
            boolean settled = repeats && (due > limitDay || (endless && rows.beyond(due)));
            if (settled || due == EpochDays.NEVER) {
                break;
            }
            if (due <= limitDay) {
                highest = k;
                long interval = step > 0 ? step : stretch.interval(base, k);
                rows.emit(ordinal + k - first + 1, due, window, interval, name);
            }
            int more = step > 0 ? rows.emitAlike(step, limitDay, window) : 0;
            if (more > 0) {
                due = EpochDays.plusDays(due, more * step);
                k += more;
                highest = k;
            }
        }
        ordinal += highest - first + 1;
        lastCount = -1;
        lastDay = highest < first ? base : stretch.due(base, highest);
        lastName = name;
    }

    private int baseDay(CalendarStretch stretch) {
        if (stretch.start() instanceof Start.At at) {
            return at.anchor().day();
        }
        if (stretch.start() instanceof Start.Cycle from) {
            return from.regimen().clock().due(from.number() + 1);
        }
        if (stretch.start() instanceof Start.Offset from) {
            return from.length().get().after(anchor.day(), 1);
        }
        if (stretch.start() instanceof Start.LastDone from) {
            int done = ordinal == 0 ? EpochDays.UNKNOWN : from.on().applyAsInt(ordinal);
            return done == EpochDays.UNKNOWN ? lastDay : done;
        }
        return lastDay;
    }

    private String baseName(CalendarStretch stretch) {
        if (stretch.start() instanceof Start.At at) {
            return at.anchor().name();
        }
        if (stretch.start() instanceof Start.Cycle from) {
            return "cycle " + (from.number() + 1);
        }
        return stretch.start() instanceof Start.Offset ? anchor.name() : lastName;
    }
}
