package dev.trialc.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How long the cycles of a regimen are, in days; lengths may vary with the number (T15). Immutable. */
public final class CycleLengths {
    /** Treatment without cycles: cycle 1 does not end. */
    static final CycleLengths NO_CYCLES = new CycleLengths(new int[] {1}, new int[] {EpochDays.NEVER}, List.of());

    private final int[] from;
    private final int[] days;
    private final List<String> needs;
    /** The cycle from which on all have the same length, and that length: mostly the first. */
    private final int lastFrom;

    private final int lastDays;

    private CycleLengths(int[] from, int[] days, List<String> needs) {
        this.from = from;
        this.days = days;
        this.needs = needs;
        this.lastFrom = from[from.length - 1];
        this.lastDays = days[days.length - 1];
    }

    /** Every cycle has the same number of days. */
    public static CycleLengths days(int days) {
        return of(Stated.of(Length.days(days)));
    }

    /** Every cycle has the same length, which a parameter may have to say. */
    public static CycleLengths of(Stated<Length> length) {
        int days = length.known() ? inDays(length.get()) : 0;
        return new CycleLengths(new int[] {1}, new int[] {days}, length.needs());
    }

    /** Another number of days from a cycle on. */
    public CycleLengths thenDays(int fromCycle, int length) {
        return then(fromCycle, Stated.of(Length.days(length)));
    }

    /** Another length from a cycle on. */
    public CycleLengths then(int fromCycle, Stated<Length> length) {
        int[] moreFrom = java.util.Arrays.copyOf(from, from.length + 1);
        int[] moreDays = java.util.Arrays.copyOf(days, days.length + 1);
        moreFrom[from.length] = fromCycle;
        moreDays[days.length] = length.known() ? inDays(length.get()) : 0;
        return new CycleLengths(moreFrom, moreDays, length.known() ? needs : both(needs, length.needs()));
    }

    private static List<String> both(List<String> needs, List<String> more) {
        Set<String> all = new LinkedHashSet<>(needs);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static int inDays(Length length) {
        if (!length.inDays() || length.toDays() < 1 || length.toDays() > EpochDays.LAST) {
            throw new InconsistentRecordException(
                    "A cycle of " + length + ": cycles are counted in days or weeks, at least one day.");
        }
        return (int) length.toDays();
    }

    /** The parameters that would have to say a length, in order, each once; empty when every length is known. */
    List<String> needs() {
        return needs;
    }

    /** The number of days of a cycle. */
    int of(int cycle) {
        return cycle >= lastFrom ? lastDays : earlier(cycle);
    }

    private int earlier(int cycle) {
        int piece = from.length - 1;
        while (piece > 0 && from[piece] > cycle) {
            piece--;
        }
        return days[piece];
    }

    /** The cycle from which on all have the same length. */
    int lastChange() {
        return lastFrom;
    }

    /** The number of days of all cycles before one. */
    long before(int cycle) {
        long sum = 0;
        for (int piece = 0; piece < from.length && from[piece] < cycle; piece++) {
            int next = piece + 1 < from.length ? Math.min(from[piece + 1], cycle) : cycle;
            sum += (long) (next - from[piece]) * days[piece];
        }
        return sum;
    }
}
