package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Window;
import java.util.List;
import java.util.stream.Collectors;

/** Lengths, windows, limits, days and cycles as expressions. */
final class Values {
    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    CodeBlock parameter(String name) {
        return CodeBlock.of("$T.$L", names.nested("Parameter"), names.constant("Parameter", name));
    }

    /** A {@code Length}; hours are the days that hold them (T51). */
    CodeBlock length(Length.Fixed length) {
        if (length.unit() == CalendarUnit.HOUR) {
            return CodeBlock.of("$T.days($L)", RuntimeTypes.LENGTH, length.days());
        }
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.LENGTH, plural(length.unit()), length.amount());
    }

    /** A {@code Stated<Length>}. */
    CodeBlock stated(Length length) {
        if (length instanceof Length.Unknown unknown) {
            return CodeBlock.of("length($L)", parameter(unknown.parameter()));
        }
        return CodeBlock.of("$T.of($L)", RuntimeTypes.STATED, length((Length.Fixed) length));
    }

    /** The days on which the participant's holidays let people work, a {@code Stated<WorkingDays>} (T34). */
    CodeBlock workingDays() {
        return CodeBlock.of("workingDays($L)", parameter(Parameter.HOLIDAYS));
    }

    /** A {@code Length} where that is known, else a {@code Stated<Length>}; the runtime takes either. */
    CodeBlock either(Length length) {
        return length instanceof Length.Fixed fixed ? length(fixed) : stated(length);
    }

    static String plural(CalendarUnit unit) {
        return unit.word() + "s";
    }

    CodeBlock window(Window window) {
        if (window instanceof Window.Percent percent) {
            return CodeBlock.of("$T.percent($L)", RuntimeTypes.WINDOW, percent.percent());
        }
        if (window instanceof Window.WorkingDays days) {
            return CodeBlock.of(
                    "$T.workingDays($L, $L, $L)", RuntimeTypes.WINDOW, days.early(), days.late(), workingDays());
        }
        Window.Days days = (Window.Days) window;
        if (days.early() == 0 && days.late() == 0) {
            return CodeBlock.of("$T.NONE", RuntimeTypes.WINDOW);
        }
        return days.early() == days.late()
                ? CodeBlock.of("$T.plusMinus($L)", RuntimeTypes.WINDOW, days.early())
                : CodeBlock.of("$T.days($L, $L)", RuntimeTypes.WINDOW, days.early(), days.late());
    }

    CodeBlock limit(Limit limit) {
        if (limit instanceof Limit.ThroughCycle through) {
            return CodeBlock.of("$T.throughCycle($L)", RuntimeTypes.LIMIT, through.cycle());
        }
        Limit.Within within = (Limit.Within) limit;
        return CodeBlock.of(
                "$T.$L($L)", RuntimeTypes.LIMIT, within.inclusive() ? "through" : "before", stated(within.length()));
    }

    static CodeBlock days(DayList list) {
        List<DayList.Range> ranges = list.ranges();
        if (ranges.stream().allMatch(r -> r.from() == r.to())) {
            return CodeBlock.of(
                    "$T.of($L)",
                    RuntimeTypes.CYCLE_DAYS,
                    joined(ranges.stream().map(DayList.Range::from).toList()));
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.range($L, $L)",
                        RuntimeTypes.CYCLE_DAYS,
                        ranges.get(0).from(),
                        ranges.get(0).to());
        ranges.stream().skip(1).forEach(r -> code.add(".and($L, $L)", r.from(), r.to()));
        return code.build();
    }

    static CodeBlock cycles(CycleList list) {
        if (list.isAll()) {
            return CodeBlock.of("$T.all()", RuntimeTypes.CYCLES);
        }
        boolean open = list.stride().isPresent() && list.stride().get().last() == Integer.MAX_VALUE;
        if (list.stride().isEmpty()) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.CYCLES, joined(list.listed()));
        }
        CycleList.Stride stride = list.stride().get();
        if (!list.listed().isEmpty()) {
            CodeBlock last = open ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", stride.last());
            return CodeBlock.of(
                    "$T.of($L).andEvery($L, $L, $L)",
                    RuntimeTypes.CYCLES,
                    joined(list.listed()),
                    stride.step(),
                    stride.first(),
                    last);
        }
        if (open) {
            return CodeBlock.of("$T.every($L, $L)", RuntimeTypes.CYCLES, stride.step(), stride.first());
        }
        return stride.step() == 1
                ? CodeBlock.of("$T.range($L, $L)", RuntimeTypes.CYCLES, stride.first(), stride.last())
                : CodeBlock.of(
                        "$T.every($L, $L, $L)", RuntimeTypes.CYCLES, stride.step(), stride.first(), stride.last());
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
