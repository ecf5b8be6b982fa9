package dev.trialc.runtime;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Recorded starts, or restarts, of the cycles of a regimen: a day for each of some cycles. Immutable; cycles rise with the index. */
final class CycleDates {
    static final CycleDates NONE = new CycleDates(new int[0], new int[0]);

    private final int[] cycles;
    private final int[] days;
    /** How many of the first cycles, from 1, have a day without a gap: mostly all. */
    private final int gapless;
    /** Whether each day is later than the one before. */
    private final boolean rising;

    private CycleDates(int[] cycles, int[] days) {
        this.cycles = cycles;
        this.days = days;
        int leading = 0;
        while (leading < cycles.length && cycles[leading] == leading + 1) {
            leading++;
        }
        this.gapless = leading;
        boolean later = true;
        for (int at = 1; at < days.length; at++) {
            later &= days[at] > days[at - 1];
        }
        this.rising = later;
    }

    /** @param dates by cycle number from 1 */
    static CycleDates of(SortedMap<Integer, Integer> dates) {
        int[] cycles = new int[dates.size()];
        int[] days = new int[dates.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> one : dates.entrySet()) {
            cycles[at] = one.getKey();
            days[at++] = one.getValue();
        }
        return new CycleDates(cycles, days);
    }

    /** Those that are not dated later than a day. */
    CycleDates until(int day) {
        int kept = 0;
        for (int one : days) {
            kept += one <= day ? 1 : 0;
        }
        if (kept == days.length) {
            return this;
        }
        int[] someCycles = new int[kept];
        int[] someDays = new int[kept];
        int next = 0;
        for (int at = 0; at < days.length; at++) {
            if (days[at] <= day) {
                someCycles[next] = cycles[at];
                someDays[next++] = days[at];
            }
        }
        return new CycleDates(someCycles, someDays);
    }

    /** Whether there is a day, and all rise, from one that is later than {@code before} or that of cycle 1. */
    boolean riseFrom(int before) {
        return rising && cycles.length > 0 && (cycles[0] == 1 || days[0] > before);
    }

    int size() {
        return cycles.length;
    }

    int cycle(int index) {
        return cycles[index];
    }

    int day(int index) {
        return days[index];
    }

    /** Index of a cycle; where it has no day, negative: −1 less the index that it would have. */
    int find(int cycle) {
        if (0 < cycle && cycle <= gapless) {
            return cycle - 1;
        }
        return 0 < cycle && gapless == cycles.length ? -1 - gapless : Arrays.binarySearch(cycles, cycle);
    }

    boolean has(int cycle) {
        return find(cycle) >= 0;
    }

    /** The day of a cycle; {@link EpochDays#UNKNOWN} if it has none. */
    int on(int cycle) {
        int at = find(cycle);
        return at < 0 ? EpochDays.UNKNOWN : days[at];
    }

    /** The highest cycle that has a day; 0 if none has. */
    int last() {
        return cycles.length == 0 ? 0 : cycles[cycles.length - 1];
    }

    /** Whether a cycle after one has a day on or before {@code latest}. */
    boolean anyAfter(int cycle, int latest) {
        for (int at = cycles.length - 1; at >= 0 && cycles[at] > cycle; at--) {
            if (days[at] <= latest) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cycle before one has a day on or after {@code earliest}. */
    boolean anyBefore(int cycle, int earliest) {
        for (int at = 0; at < cycles.length && cycles[at] < cycle; at++) {
            if (days[at] >= earliest) {
                return true;
            }
        }
        return false;
    }

    /** The latest day, up to one, of a cycle before another; {@link EpochDays#UNKNOWN} if there is none. */
    int latestBefore(int cycle, int day) {
        int latest = EpochDays.UNKNOWN;
        for (int at = 0; at < cycles.length && cycles[at] < cycle; at++) {
            latest = days[at] <= day ? Math.max(latest, days[at]) : latest;
        }
        return latest;
    }

    /** The latest day of all; {@link EpochDays#UNKNOWN} if there is none. */
    int latest() {
        return EpochDays.latest(days);
    }

    /** The earliest day of all; {@link EpochDays#NEVER} if there is none. */
    int earliest() {
        return EpochDays.earliest(days);
    }
}
