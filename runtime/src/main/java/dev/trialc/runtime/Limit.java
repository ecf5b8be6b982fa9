package dev.trialc.runtime;

import java.util.List;

/** How long a series goes on (T22). Immutable. */
public final class Limit {
    /** No limit of its own. */
    public static final Limit NONE = new Limit(EpochDays.NEVER, Stated.of(Length.days(0)), true, false);

    private final int cycle;
    private final Stated<Length> length;
    private final boolean inclusive;
    private final boolean byDate;

    private Limit(int cycle, Stated<Length> length, boolean inclusive, boolean byDate) {
        this.cycle = cycle;
        this.length = length;
        this.inclusive = inclusive;
        this.byDate = byDate;
    }

    /** {@code through cycle 13}: by cycle number, inclusive. */
    public static Limit throughCycle(int cycle) {
        return new Limit(cycle, Stated.of(Length.days(0)), true, false);
    }

    /** {@code through week 52}: what is due on or before the series' anchor and this length. */
    public static Limit through(Stated<Length> length) {
        return new Limit(EpochDays.NEVER, length, true, true);
    }

    /** {@code for 52 weeks}: what is due before the series' anchor and this length. */
    public static Limit before(Stated<Length> length) {
        return new Limit(EpochDays.NEVER, length, false, true);
    }

    boolean unlimited() {
        return cycle == EpochDays.NEVER && !byDate;
    }

    List<String> needs() {
        return length.needs();
    }

    /** The highest number of cycles that it allows. */
    int cycle() {
        return cycle;
    }

    /** The last due date that it allows in a series from an anchor. */
    int lastDay(int anchor) {
        if (!byDate) {
            return EpochDays.NEVER;
        }
        int at = length.get().after(anchor, 1);
        return inclusive || at == EpochDays.NEVER ? at : at - 1;
    }
}
