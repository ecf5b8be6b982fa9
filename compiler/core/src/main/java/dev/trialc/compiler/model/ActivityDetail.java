package dev.trialc.compiler.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * When and how an activity is done at its visit, beyond the mark of the grid (language §5.5): said by its row or statement, or by a note.
 *
 * @param cycles lists in all of which the cycle is at which it is done; visits of no cycle are none of their business (T54)
 * @param timepoints points in time around a dose, in the order in which they are written (T35)
 * @param days intervals in all of which it is done (T36)
 * @param reuse intervals in any of which an earlier result may stand for it (T37)
 * @param remarks what is said besides of how it is done, and dates nothing (T38, T39)
 * @param serves the endpoints that it is for
 */
public record ActivityDetail(
        List<CycleList> cycles,
        List<Timepoint> timepoints,
        List<Interval> days,
        List<Interval> reuse,
        List<Remark> remarks,
        List<String> serves) {
    /** Nothing but the mark. */
    public static final ActivityDetail NONE =
            new ActivityDetail(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ActivityDetail {
        cycles = List.copyOf(cycles);
        timepoints = List.copyOf(timepoints);
        days = List.copyOf(days);
        reuse = List.copyOf(reuse);
        remarks = List.copyOf(remarks);
        serves = List.copyOf(serves);
    }

    /** Whether it is done at an occurrence of a visit, as far as that is a matter of its cycle. */
    public boolean isIn(OptionalInt cycle) {
        return cycle.isEmpty() || cycles.stream().allMatch(list -> list.contains(cycle.getAsInt()));
    }

    /**
     * {@code within 7 days before FirstDose}: the days from one to the other, both included.
     *
     * @param base the event, or the day of the visit
     */
    public record Interval(Length length, Side side, Anchor base) {
        /** Where the days lie. */
        public enum Side {
            BEFORE,
            AFTER,
            AROUND
        }

        public Anchor earliest() {
            return side == Side.AFTER ? base : new Anchor.Shifted(base, length, false);
        }

        public Anchor latest() {
            return side == Side.BEFORE ? base : new Anchor.Shifted(base, length, true);
        }
    }
}
