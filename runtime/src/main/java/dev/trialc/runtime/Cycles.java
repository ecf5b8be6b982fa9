package dev.trialc.runtime;

import java.util.Arrays;

/** Which cycles (T15): listed ones, and from some number on every n-th. Immutable. */
public final class Cycles {
    private static final Cycles ALL = new Cycles(new int[0], 1, 1, EpochDays.NEVER);

    private final int[] listed;
    private final int first;
    private final int step;
    private final int last;

    private Cycles(int[] listed, int first, int step, int last) {
        this.listed = listed;
        this.first = first;
        this.step = step;
        this.last = last;
    }

    /** Every cycle. */
    public static Cycles all() {
        return ALL;
    }

    /** Cycles by number. */
    public static Cycles of(int... numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Cycles(sorted, 1, 1, 0);
    }

    /** {@code cycles 4 to 8}, both inclusive. */
    public static Cycles range(int first, int last) {
        return new Cycles(new int[0], first, 1, last);
    }

    /** {@code every 2nd cycle from cycle 3}. */
    public static Cycles every(int step, int first) {
        return every(step, first, EpochDays.NEVER);
    }

    /** {@code every 2nd cycle from cycle 3 through cycle 13}. */
    public static Cycles every(int step, int first, int last) {
        return new Cycles(new int[0], first, step, last);
    }

    /** These, and every {@code step}-th from {@code first} through {@code last}. */
    public Cycles andEvery(int step, int first, int last) {
        return new Cycles(listed, first, step, last);
    }

    boolean isAll() {
        return listed.length == 0 && first == 1 && step == 1 && last == EpochDays.NEVER;
    }

    boolean contains(int cycle) {
        return Arrays.binarySearch(listed, cycle) >= 0 || strides(cycle);
    }

    private boolean strides(int cycle) {
        return cycle >= first && cycle <= last && (cycle - first) % step == 0;
    }

    /** The lowest of these that is higher than {@code cycle}; {@link EpochDays#NEVER} if there is none. */
    int after(int cycle) {
        int next = EpochDays.NEVER;
        for (int number : listed) {
            if (number > cycle) {
                next = number;
                break;
            }
        }
        long stride = cycle < first ? first : cycle + (step == 1 ? 1L : (long) step - (cycle - first) % step);
        return stride <= last ? (int) Math.min(next, stride) : next;
    }
}
