package dev.trialc.runtime;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A clock whose starts are found one after the other, upward from cycle 1, because restarts, a distance between starts, or interruptions
 * move them (T18, T19, T42). What was found is kept.
 */
final class WalkedClock extends CycleClock {
    private final boolean elastic;
    private final int spacing;
    private final CycleDates recorded;
    private final CycleDates restarts;
    private final IntUnaryOperator recovery;
    private final boolean mayPend;

    private int known;
    private int[] due = new int[16];
    private int[] start = new int[16];
    private int[] attempt = new int[16];
    private boolean[] skipped = new boolean[16];
    /** The cycle from which rigid lengths count, and its start. */
    private int base = 1;

    private int baseStart;
    /** The start of the latest cycle that was not skipped. */
    private int latest = EpochDays.UNKNOWN;

    /**
     * @param spacing the fewest days between two starts; 0 for any
     * @param recovery the first day, on or after one, on which no interruption keeps a cycle from starting; {@link EpochDays#NEVER} while
     *     that is not known
     * @param mayPend whether the recovery of some day is not known
     */
    WalkedClock(
            Anchor from,
            CycleLengths lengths,
            boolean elastic,
            int spacing,
            CycleDates recorded,
            CycleDates restarts,
            IntUnaryOperator recovery,
            boolean mayPend) {
        super(from, lengths);
        this.elastic = elastic;
        this.spacing = spacing;
        this.recorded = recorded;
        this.restarts = restarts;
        this.recovery = recovery;
        this.mayPend = mayPend;
        this.baseStart = anchor();
    }

    @Override
    public int due(int cycle) {
        return reaches(cycle) ? due[cycle] : beyond();
    }

    @Override
    public int start(int cycle) {
        return reaches(cycle) ? start[cycle] : beyond();
    }

    @Override
    public boolean skipped(int cycle) {
        return reaches(cycle) && skipped[cycle];
    }

    @Override
    int firstAttempt(int cycle) {
        return reaches(cycle) ? attempt[cycle] : EpochDays.UNKNOWN;
    }

    @Override
    public int visitDay(int cycle, int day) {
        int from = elastic && day > 1 ? start(cycle) : due(cycle);
        return from == EpochDays.UNKNOWN ? EpochDays.UNKNOWN : EpochDays.plusDays(from, day - 1L);
    }

    @Override
    int lastRecorded() {
        return Math.max(recorded.last(), restarts.last());
    }

    @Override
    boolean waitsBy(int day) {
        int before = EpochDays.UNKNOWN;
        for (int cycle = Math.max(1, lastRecorded()); mayPend; cycle++) {
            int on = due(cycle);
            if (start(cycle) == EpochDays.UNKNOWN) {
                return on != EpochDays.UNKNOWN && spaced(on, before) <= day;
            }
            if (on > day && start(cycle) > day) {
                return false;
            }
            before = skipped(cycle) ? before : start(cycle);
        }
        return false;
    }

    /** Finds all starts up to a cycle; false where the calendar, or what is known, ends before. */
    private boolean reaches(int cycle) {
        while (known < cycle && !isOver()) {
            find(++known);
        }
        return cycle <= known;
    }

    /** Whether all cycles after the last known one are alike: beyond the calendar, or waiting with it. */
    private boolean isOver() {
        return known > lastRecorded()
                && known > 0
                && (due[known] == EpochDays.NEVER || due[known] == EpochDays.UNKNOWN);
    }

    private int beyond() {
        return due[known];
    }

    private void find(int cycle) {
        if (cycle == due.length) {
            due = Arrays.copyOf(due, 2 * cycle);
            start = Arrays.copyOf(start, 2 * cycle);
            attempt = Arrays.copyOf(attempt, 2 * cycle);
            skipped = Arrays.copyOf(skipped, 2 * cycle);
        }
        int on = recorded.on(cycle);
        int again = restarts.on(cycle);
        boolean recordedStart = on != EpochDays.UNKNOWN;
        boolean restarted = again != EpochDays.UNKNOWN;
        int planned = planned(cycle);
        int begun = cycle == 1 ? planned : held(planned); // cycle 1 begins with the regimen, whatever is interrupted
        boolean left = !recordedStart && cycle > 1 && isLeftOut(cycle, planned, begun);
        due[cycle] = restarted ? again : planned;
        skipped[cycle] = left && !restarted;
        int before = recordedStart ? on : left ? planned : begun;
        attempt[cycle] = restarted && !left && before < again ? before : EpochDays.UNKNOWN;
        start[cycle] = restarted && (!recordedStart || on < again) ? again : before;
        if (restarted) {
            base = cycle;
            baseStart = again;
        }
        latest = skipped[cycle] ? latest : start[cycle];
    }

    /** The day on which a cycle would be due without a restart of it. */
    private int planned(int cycle) {
        if (!elastic) {
            return EpochDays.plusDays(baseStart, daysBetween(base, cycle));
        }
        if (cycle == 1) {
            return anchor();
        }
        int before = cycle - 1;
        if (skipped[before]) {
            return due[before];
        }
        return start[before] == EpochDays.UNKNOWN
                ? EpochDays.UNKNOWN
                : EpochDays.plusDays(start[before], length(before));
    }

    /**
     * Whether the start of another cycle shows that one that is not recorded never took place (T17).
     *
     * @param begun the day on which it would have started; unknown while it would still wait, so that any later start shows it
     */
    private boolean isLeftOut(int cycle, int planned, int begun) {
        int latest = begun == EpochDays.UNKNOWN ? EpochDays.NEVER : begun;
        return recorded.anyAfter(cycle, latest)
                || restarts.anyAfter(cycle, latest)
                || (!elastic && (recorded.anyBefore(cycle, planned) || restarts.anyBefore(cycle, planned)));
    }

    /** The start of a cycle that nobody recorded: as due, unless it has to wait. */
    private int held(int planned) {
        if (planned == EpochDays.UNKNOWN || planned == EpochDays.NEVER) {
            return planned;
        }
        if (spacing > 0 && latest == EpochDays.UNKNOWN) {
            return EpochDays.UNKNOWN; // nobody knows from when the distance counts
        }
        int free = recovery.applyAsInt(spaced(planned, latest));
        return free == EpochDays.NEVER ? EpochDays.UNKNOWN : free;
    }

    /** Not sooner than allowed after the start before it, where that is known. */
    private int spaced(int planned, int before) {
        boolean tooSoon = spacing > 0 && before != EpochDays.UNKNOWN;
        return tooSoon ? Math.max(planned, EpochDays.plusDays(before, spacing)) : planned;
    }
}
