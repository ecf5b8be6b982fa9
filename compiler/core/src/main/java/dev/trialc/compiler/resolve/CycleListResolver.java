package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Range;
import dev.trialc.compiler.syntax.TimingClause;
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
            return stride(1, step(every.ordinal()));
        }
        CycleSelection.Listed listed = (CycleSelection.Listed) selection;
        TreeSet<Integer> all = new TreeSet<>();
        boolean once = true;
        for (Range range : listed.items()) {
            DayList.Range ends = ends(range, 1, "cycle");
            for (int c = ends.from(); c <= Math.min(ends.to(), ends.from() + LONGEST_RANGE); c++) {
                once &= all.add(c);
            }
        }
        if (!once) {
            desk.report(
                    Code.TIMING_CLASH,
                    selection.span(),
                    "A cycle stands twice in this list.",
                    "One of the two is probably another cycle, which would then have no visit or no dose.",
                    "Name each cycle once.");
        }
        Optional<CycleList.Stride> stride = listed.thereafter().map(n -> {
            int step = numbers.whole(n, 1, "number of cycles");
            return new CycleList.Stride(all.last() + step, step, Integer.MAX_VALUE);
        });
        return new CycleList(List.copyOf(all), stride);
    }

    /** {@code every 2nd cycle}: 2. */
    int step(Optional<Name> ordinal) {
        return ordinal.map(o -> numbers.ordinal(o, "step from cycle to cycle")).orElse(1);
    }

    static CycleList stride(int first, int step) {
        return new CycleList(List.of(), Optional.of(new CycleList.Stride(first, step, Integer.MAX_VALUE)));
    }

    /**
     * {@code from cycle n} among these clauses: cycles before it are left out.
     *
     * @param counted whether the cycles are counted, as in {@code every 2nd cycle}, so that counting begins there; named ones are filtered
     */
    CycleList from(CycleList cycles, boolean counted, List<Clause> clauses) {
        CycleList list = cycles;
        for (TimingClause.FromCycle from : ClausePlacement.all(clauses, TimingClause.FromCycle.class)) {
            list = from(list, counted, numbers.whole(from.cycle(), 1, "cycle"));
            notEmpty(list, from.span());
        }
        return list;
    }

    private static CycleList from(CycleList cycles, boolean counted, int first) {
        List<Integer> listed = cycles.listed().stream().filter(c -> c >= first).toList();
        return new CycleList(listed, cycles.stride().map(s -> {
            int steps = Math.max(0, -Math.floorDiv(s.first() - first, s.step()));
            return new CycleList.Stride(counted ? first : s.first() + steps * s.step(), s.step(), s.last());
        }));
    }

    /** {@code through cycle n}: cycles behind it are left out. */
    CycleList through(CycleList cycles, int last, Span span) {
        CycleList list = new CycleList(
                cycles.listed().stream().filter(c -> c <= last).toList(),
                cycles.stride()
                        .filter(s -> s.first() <= last)
                        .map(s -> new CycleList.Stride(s.first(), s.step(), Math.min(s.last(), last))));
        notEmpty(list, span);
        return list;
    }

    private void notEmpty(CycleList cycles, Span span) {
        if (cycles.listed().isEmpty() && cycles.stride().isEmpty()) {
            desk.report(
                    Code.TIMING_CLASH,
                    span,
                    "This leaves none of the cycles that are named before it.",
                    "What is planned for no cycle is never done.",
                    "Name the cycles once, such as “of cycles 4 to 8”.");
        }
    }

    /** Days of a cycle, from 1, rising. */
    DayList days(List<Range> ranges) {
        return days(ranges, 1, "day");
    }

    DayList days(List<Range> ranges, int least, String what) {
        List<DayList.Range> days = new ArrayList<>();
        for (Range range : ranges) {
            days.add(ends(range, least, what));
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
        hyphen(range);
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

    /** A finding for {@code 1-21}. */
    void hyphen(Range range) {
        if (range.hyphen()) {
            String mended =
                    range.from().text() + " to " + range.to().map(t -> t.text()).orElse("");
            desk.report(Diagnostic.of(Code.HYPHEN_RANGE, desk.place(range.span()), "A range is written with “to”.")
                    .why("A hyphen can be a minus sign: day 1-21 and day -21 look alike.")
                    .instead("Write “" + mended + "”.")
                    .edit(new TextEdit("write " + mended, range.span(), mended)));
        }
    }
}
