package dev.trialc.compiler.model;

import java.util.List;

/**
 * Which days of a cycle, from 1.
 *
 * @param ranges rising, not overlapping; both ends inclusive
 */
public record DayList(List<Range> ranges) {
    public DayList {
        ranges = List.copyOf(ranges);
    }

    /** Days {@code from} to {@code to}, both inclusive. */
    public record Range(int from, int to) {}

    public boolean contains(int day) {
        return ranges.stream().anyMatch(r -> day >= r.from() && day <= r.to());
    }

    public List<Integer> days() {
        return ranges.stream()
                .flatMap(r ->
                        java.util.stream.IntStream.rangeClosed(r.from(), r.to()).boxed())
                .toList();
    }
}
