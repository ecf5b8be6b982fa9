package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lists of cycles and of days (T15). */
final class CycleListResolver {
    private static final int LONGEST_RANGE = 1_000;

    private final Desk desk;
    private final Numbers numbers;

    CycleListResolver(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
    }

    CycleList cycles(CycleSelection selection) {
        if (selection instanceof CycleSelection.Parity parity) {
            return stride(parity.even() ? 2 : 1, 2);
        }
        if (selection instanceof CycleSelection.Every every) {
            int step =
                    every.ordinal().map(o -> AnchorResolver.ordinal(o.text())).orElse(1);
            return stride(1, Math.max(1, step));
        }
        CycleSelection.Listed listed = (CycleSelection.Listed) selection;
        TreeSet<Integer> all = new TreeSet<>();
        for (Range range : listed.items()) {
            DayList.Range ends = ends(range, 1, "cycle");
            for (int c = ends.from(); c <= Math.min(ends.to(), ends.from() + LONGEST_RANGE); c++) {
                all.add(c);
            }
        }
        Optional<CycleList.Stride> stride = listed.thereafter().map(n -> {
            int step = numbers.whole(n, 1, "number of cycles");
            return new CycleList.Stride(all.last() + step, step, Integer.MAX_VALUE);
        });
        return new CycleList(List.copyOf(all), stride);
    }

    static CycleList stride(int first, int step) {
        return new CycleList(List.of(), Optional.of(new CycleList.Stride(first, step, Integer.MAX_VALUE)));
    }

    /** Days of a cycle, from 1, rising. */
    DayList days(List<Range> ranges) {
        List<DayList.Range> days = new ArrayList<>();
        for (Range range : ranges) {
            days.add(ends(range, 1, "day"));
        }
        days.sort(Comparator.comparingInt(DayList.Range::from));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).from() <= days.get(i - 1).to()) {
                desk.report(
                        Code.TIMING_CLASH,
                        ranges.get(0).span().to(ranges.get(ranges.size() - 1).span()),
                        "A day stands twice in this list.",
                        "One day would be counted as two.",
                        "Name each day once.");
                return new DayList(List.of(days.get(0)));
            }
        }
        return new DayList(days);
    }

    DayList.Range ends(Range range, int least, String what) {
        if (range.hyphen()) {
            String mended =
                    range.from().text() + " to " + range.to().map(t -> t.text()).orElse("");
            desk.report(Diagnostic.of(Code.HYPHEN_RANGE, desk.place(range.span()), "A range is written with “to”.")
                    .why("A hyphen can be a minus sign: day 1-21 and day -21 look alike.")
                    .instead("Write “" + mended + "”.")
                    .edit(new TextEdit("write " + mended, range.span(), mended)));
        }
        int from = numbers.whole(range.from(), least, what);
        int to = range.to().map(t -> numbers.whole(t, least, what)).orElse(from);
        if (to < from) {
            desk.report(
                    Code.TIMING_CLASH,
                    range.span(),
                    "This range ends before it begins.",
                    "No day lies in it.",
                    "Write “" + to + " to " + from + "” if that is meant.");
            return new DayList.Range(from, from);
        }
        return new DayList.Range(from, to);
    }
}
