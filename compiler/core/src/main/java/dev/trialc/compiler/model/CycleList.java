package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Which treatment cycles (T15): listed ones, and a stride.
 *
 * <p>{@code cycles 1, 4, 7 and every 3 thereafter} is listed 1, 4, 7 with a stride from 10 by 3.
 *
 * @param listed cycle numbers, rising, from 1
 */
public record CycleList(List<Integer> listed, Optional<Stride> stride) {
    public CycleList {
        listed = List.copyOf(listed);
    }

    /**
     * Regularly spaced cycles.
     *
     * @param first first cycle number
     * @param step at least 1
     * @param last last cycle number allowed, inclusive; {@link Integer#MAX_VALUE} when open
     */
    public record Stride(int first, int step, int last) {}

    public static final CycleList ALL = new CycleList(List.of(), Optional.of(new Stride(1, 1, Integer.MAX_VALUE)));

    public boolean contains(int cycle) {
        return listed.contains(cycle)
                || stride.filter(s -> cycle >= s.first() && cycle <= s.last() && (cycle - s.first()) % s.step() == 0)
                        .isPresent();
    }

    /** The highest cycle in the list; {@link Integer#MAX_VALUE} when it is open. */
    public int highest() {
        int byList = listed.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(byList, stride.map(Stride::last).orElse(0));
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
