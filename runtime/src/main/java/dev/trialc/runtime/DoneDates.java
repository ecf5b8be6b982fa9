package dev.trialc.runtime;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * On which days the occurrences of one visit were done. Immutable.
 *
 * <p>Occurrences are in the order of their episodes, then of their ordinals; an episode or ordinal of 0 means that there is none.
 */
final class DoneDates {
    static final DoneDates NONE = new DoneDates(new long[0], new int[0]);

    private final long[] keys;
    private final int[] days;

    private DoneDates(long[] keys, int[] days) {
        this.keys = keys;
        this.days = days;
    }

    /** @param dates by {@link #key} */
    static DoneDates of(SortedMap<Long, Integer> dates) {
        return new DoneDates(
                dates.keySet().stream().mapToLong(Long::longValue).toArray(),
                dates.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Those that are not dated later than a day. */
    DoneDates until(int day) {
        TreeMap<Long, Integer> some = new TreeMap<>();
        for (int at = 0; at < days.length; at++) {
            if (days[at] <= day) {
                some.put(keys[at], days[at]);
            }
        }
        return of(some);
    }

    static long key(int episode, int ordinal) {
        return ((long) episode << 32) | ordinal;
    }

    int size() {
        return keys.length;
    }

    int episode(int index) {
        return (int) (keys[index] >> 32);
    }

    int ordinal(int index) {
        return (int) keys[index];
    }

    int day(int index) {
        return days[index];
    }

    /** Index of an occurrence; negative if it was not done. */
    int find(int episode, int ordinal) {
        return Arrays.binarySearch(keys, key(episode, ordinal));
    }

    /** The day on which an occurrence was done; {@link EpochDays#UNKNOWN} if it was not. */
    int on(int episode, int ordinal) {
        int at = find(episode, ordinal);
        return at < 0 ? EpochDays.UNKNOWN : days[at];
    }

    /** The days on which some occurrence was done. */
    IntStream all() {
        return Arrays.stream(days);
    }

    /** The latest day on which any occurrence was done; {@link EpochDays#UNKNOWN} if none was. */
    int latest() {
        return EpochDays.latest(days);
    }

    /** The latest day on which an occurrence of one episode was done, 0 for none; {@link EpochDays#UNKNOWN} if none was. */
    int latest(int episode) {
        int latest = EpochDays.UNKNOWN;
        for (int at = 0; at < days.length; at++) {
            latest = episode(at) == episode ? Math.max(latest, days[at]) : latest;
        }
        return latest;
    }

    /** The earliest day on which any occurrence was done; {@link EpochDays#NEVER} if none was. */
    int earliest() {
        return EpochDays.earliest(days);
    }
}
