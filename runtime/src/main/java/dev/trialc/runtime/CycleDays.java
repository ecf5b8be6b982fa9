package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which days of a cycle, counted from 1; or every day, whatever the cycle (T16). Immutable. */
public final class CycleDays {
    /** Every day: of a drug that follows no cycle. */
    public static final CycleDays EVERY_DAY = new CycleDays(new int[0]);

    private static final int LONGEST_CYCLE = 10_000;

    private final int[] days;
    /** First and last day of each stretch of consecutive days, in turn. */
    private final int[] ranges;

    private CycleDays(int[] days) {
        this.days = days;
        this.ranges = ranges(days);
    }

    private static int[] ranges(int[] days) {
        int[] ranges = new int[2 * days.length];
        int ends = 0;
        for (int i = 0; i < days.length; i++) {
            if (i == 0 || days[i] != days[i - 1] + 1) {
                ranges[ends] = days[i];
                ends += 2;
            }
            ranges[ends - 1] = days[i];
        }
        return Arrays.copyOf(ranges, ends);
    }

    /** Single days. */
    public static CycleDays of(int... days) {
        return of(List.of(), days);
    }

    /** Days {@code from} to {@code to}, both inclusive. */
    public static CycleDays range(int from, int to) {
        return of(List.of(new int[] {from, to}));
    }

    /** These days and another range, both ends inclusive. */
    public CycleDays and(int from, int to) {
        return of(List.of(new int[] {from, to}), days);
    }

    private static CycleDays of(List<int[]> ranges, int... single) {
        int count = single.length;
        for (int[] range : ranges) {
            if (range[1] < range[0] || range[1] > LONGEST_CYCLE) {
                throw new IllegalArgumentException("days " + range[0] + " to " + range[1]);
            }
            count += range[1] - range[0] + 1;
        }
        int[] all = Arrays.copyOf(single, count);
        int next = single.length;
        for (int[] range : ranges) {
            for (int day = range[0]; day <= range[1]; day++) {
                all[next++] = day;
            }
        }
        Arrays.sort(all);
        if (count == 0 || all[0] < 1 || all[count - 1] > LONGEST_CYCLE) {
            throw new IllegalArgumentException("days of a cycle are numbered from 1 to " + LONGEST_CYCLE);
        }
        return new CycleDays(eachOnce(all));
    }

    private static int[] eachOnce(int... sorted) {
        int size = 0;
        for (int day : sorted) {
            if (size == 0 || sorted[size - 1] != day) {
                sorted[size++] = day;
            }
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
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
        return days.length == 0;
    }

    /** How many days are listed; 0 for every day. */
    public int size() {
        return days.length;
    }

    /** The listed day at an index from 0, rising. */
    public int get(int index) {
        return days[index];
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
        return (days.length == 1 ? "day " : "days ") + String.join(", ", parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CycleDays that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }
}
