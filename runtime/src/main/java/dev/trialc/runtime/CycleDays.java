package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which days of a cycle, counted from 1; or every day, whatever the cycle (T16). Immutable. */
public final class CycleDays {
    /** Every day: of a drug that follows no cycle. */
    public static final CycleDays EVERY_DAY = new CycleDays();

    private static final int LONGEST_CYCLE = 10_000;

    /** First and last day of each stretch of consecutive days, in turn, rising; none for every day. */
    private final int[] ranges;

    private final int size;

    private CycleDays(int... ranges) {
        this.ranges = ranges;
        int days = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            days += ranges[i + 1] - ranges[i] + 1;
        }
        this.size = days;
    }

    /** Single days. */
    public static CycleDays of(int... days) {
        return of(Arrays.stream(days).mapToObj(day -> new int[] {day, day}).toList());
    }

    /** Days {@code from} to {@code to}, both inclusive. */
    public static CycleDays range(int from, int to) {
        check(from, to);
        return new CycleDays(from, to);
    }

    /** These days and another range, both ends inclusive. */
    public CycleDays and(int from, int to) {
        List<int[]> all = new ArrayList<>();
        for (int range = 0; range < ranges(); range++) {
            all.add(new int[] {first(range), last(range)});
        }
        all.add(new int[] {from, to});
        return of(all);
    }

    private static CycleDays of(List<int[]> unsorted) {
        List<int[]> all = new ArrayList<>(unsorted);
        all.sort(Comparator.comparingInt(range -> range[0]));
        int[] ranges = new int[2 * all.size()];
        int ends = 0;
        for (int[] range : all) {
            check(range[0], range[1]);
            if (ends == 0 || range[0] > ranges[ends - 1] + 1) {
                ranges[ends] = range[0];
                ranges[ends + 1] = range[1];
                ends += 2;
            } else {
                ranges[ends - 1] = Math.max(ranges[ends - 1], range[1]);
            }
        }
        if (ends == 0) {
            throw new IllegalArgumentException("no days");
        }
        return new CycleDays(Arrays.copyOf(ranges, ends));
    }

    private static void check(int from, int to) {
        if (from < 1 || to < from || to > LONGEST_CYCLE) {
            throw new IllegalArgumentException(
                    "days " + from + " to " + to + ": days of a cycle are numbered from 1 to " + LONGEST_CYCLE);
        }
    }

    /**
     * Reads {@code days 1 to 21}, {@code day 1}, {@code days 1, 8 and 15}, {@code every day}.
     *
     * @throws IllegalArgumentException when the words name no days
     */
    public static CycleDays parse(String text) {
        Words words = Words.of(text);
        if (words.take("every", "day")) {
            words.end();
            return EVERY_DAY;
        }
        words.take("on");
        if (!words.take("days") && !words.take("day")) {
            throw words.unexpected("days");
        }
        List<int[]> ranges = new ArrayList<>();
        do {
            int from = words.number();
            ranges.add(new int[] {from, words.take("to") ? words.number() : from});
        } while (words.take(",", "and") || words.take(",") || words.take("and"));
        words.end();
        return of(ranges);
    }

    /** Whether it means every day, not listed ones. */
    public boolean everyDay() {
        return size == 0;
    }

    /** How many days are listed; 0 for every day. */
    public int size() {
        return size;
    }

    /** The listed day at an index from 0, rising. */
    public int get(int index) {
        int left = index;
        int range = 0;
        while (left > last(range) - first(range)) {
            left -= last(range) - first(range) + 1;
            range++;
        }
        return first(range) + left;
    }

    /** How many stretches of consecutive days are listed. */
    int ranges() {
        return ranges.length / 2;
    }

    /** The first day of such a stretch; stretches rise from index 0. */
    int first(int range) {
        return ranges[2 * range];
    }

    /** The last day of such a stretch. */
    int last(int range) {
        return ranges[2 * range + 1];
    }

    /** {@code days 1 to 21}, {@code day 1}, {@code every day}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        if (everyDay()) {
            return "every day";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < ranges(); i++) {
            parts.add(first(i) == last(i) ? "" + first(i) : first(i) + " to " + last(i));
        }
        return (size == 1 ? "day " : "days ") + String.join(", ", parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CycleDays that && Arrays.equals(ranges, that.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges);
    }
}
