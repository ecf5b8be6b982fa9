package dev.trialc.runtime;

import java.util.List;

/** Which values of a fact a comparison looks at: only those dated strictly after, or strictly before, an anchor, or on one day. Immutable. */
public final class ValueTime {
    static final ValueTime ANY = new ValueTime(EpochDays.UNKNOWN, EpochDays.NEVER, List.of());

    private final int first;
    private final int last;
    private final List<String> needs;

    private ValueTime(int first, int last, List<String> needs) {
        this.first = first;
        this.last = last;
        this.needs = needs;
    }

    /** The values of one day alone. */
    static ValueTime on(int day) {
        return new ValueTime(day, day, List.of());
    }

    static ValueTime after(Anchor anchor) {
        return new ValueTime(anchor.isKnown() ? anchor.day() + 1 : EpochDays.NEVER, EpochDays.NEVER, anchor.needs());
    }

    static ValueTime before(Anchor anchor) {
        int last = anchor.isKnown() ? anchor.day() - 1 : EpochDays.UNKNOWN;
        return new ValueTime(EpochDays.FIRST, last, anchor.needs());
    }

    /** The first day of values that count; {@link EpochDays#UNKNOWN} where undated ones count too. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** What would have to be known to say which values count. */
    List<String> needs() {
        return needs;
    }
}
