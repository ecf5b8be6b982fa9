package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import java.util.ArrayList;
import java.util.List;

/** Days of cycles and cycles: {@code days 1 to 21}, {@code cycles 1, 4, 7 and every 3rd thereafter}. */
public final class CycleWords {
    private CycleWords() {}

    /** {@code day 1}, {@code days 1, 8 and 15}, {@code days 1 to 21}. */
    public static String days(DayList days) {
        List<String> items = days.ranges().stream()
                .map(r -> r.from() == r.to() ? Integer.toString(r.from()) : r.from() + " to " + r.to())
                .toList();
        boolean one = days.ranges().size() == 1
                && days.ranges().get(0).from() == days.ranges().get(0).to();
        return (one ? "day" : "days") + Words.NBSP + Words.and(items);
    }

    /** {@code every cycle}, {@code cycles 1 to 6}, {@code every 2nd cycle from cycle 3 through cycle 13}. */
    public static String cycles(CycleList cycles) {
        if (cycles.isAll()) {
            return "every cycle";
        }
        if (cycles.listed().isEmpty() && cycles.stride().isPresent()) {
            return stride(cycles.stride().get());
        }
        List<String> items = runs(cycles.listed());
        boolean one = cycles.listed().size() == 1;
        if (cycles.stride().isEmpty()) {
            return (one ? "cycle" : "cycles") + Words.NBSP + Words.and(items);
        }
        CycleList.Stride stride = cycles.stride().get();
        return (one ? "cycle" : "cycles") + Words.NBSP + String.join(", ", items) + " and " + stride(stride);
    }

    /** {@code 1 to 4} for three or more in a row. */
    private static List<String> runs(List<Integer> cycles) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < cycles.size(); ) {
            int end = i;
            while (end + 1 < cycles.size() && cycles.get(end + 1) == cycles.get(end) + 1) {
                end++;
            }
            if (end - i < 2) {
                end = i;
            }
            items.add(end == i ? Integer.toString(cycles.get(i)) : cycles.get(i) + " to " + cycles.get(end));
            i = end + 1;
        }
        return items;
    }

    private static String stride(CycleList.Stride stride) {
        boolean open = stride.last() == Integer.MAX_VALUE;
        if (stride.step() == 1) {
            return open
                    ? "every cycle from cycle" + Words.NBSP + stride.first()
                    : stride.first() == stride.last()
                            ? "cycle" + Words.NBSP + stride.first()
                            : "cycles" + Words.NBSP + stride.first() + " to " + stride.last();
        }
        return "every " + Words.ordinal(stride.step()) + " cycle from cycle" + Words.NBSP + stride.first()
                + (open ? "" : " through cycle" + Words.NBSP + stride.last());
    }
}
