package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan as the last call on a visit's rule. */
final class PlanEmitter {
    private final Names names;
    private final Values values;
    private final Anchors anchors;
    private final CadenceEmitter cadences;

    PlanEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.anchors = conditions.anchors();
        this.cadences = new CadenceEmitter(names, anchors);
    }

    /** @param visit the visit whose plan it is */
    CodeBlock call(Plan plan, String visit) {
        if (plan instanceof Plan.Once once) {
            return once(once);
        }
        if (plan instanceof Plan.Between between) {
            return between(between);
        }
        if (plan instanceof Plan.CycleDays days) {
            CodeBlock limit = days.through()
                    .map(l -> CodeBlock.of(", $L", values.limit(l)))
                    .orElse(CodeBlock.of(""));
            return CodeBlock.of(
                    ".onDays($L, $L, $L, $L$L)",
                    Values.days(days.days()),
                    Values.cycles(days.cycles()),
                    names.get("regimen", days.regimen()),
                    values.window(days.window()),
                    limit);
        }
        if (plan instanceof Plan.Series series) {
            return series(series.cadences(), visit);
        }
        if (plan instanceof Plan.Unstated unstated) {
            return CodeBlock.of(".asStated(timing($L))", values.parameter(unstated.parameter()));
        }
        throw new IllegalArgumentException("a plan by arm is no single call");
    }

    private CodeBlock once(Plan.Once once) {
        Optional<EventRef> each = Anchors.each(once.at());
        if (each.isPresent()) {
            return CodeBlock.of(
                    ".each($L, $L, one -> $L, $L)",
                    anchors.event(each.get().event()),
                    anchors.records(each.get()),
                    anchors.of(once.at()),
                    values.window(once.window()));
        }
        return once.window().equals(Window.NONE)
                ? CodeBlock.of(".once($L)", anchors.of(once.at()))
                : CodeBlock.of(".once($L, $L)", anchors.of(once.at()), values.window(once.window()));
    }

    private CodeBlock between(Plan.Between between) {
        Optional<EventRef> each = each(between);
        String one = "one -> $L";
        if (each.isPresent()) {
            return CodeBlock.of(
                    ".eachBetween($L, $L, $L, $L)",
                    anchors.event(each.get().event()),
                    anchors.records(each.get()),
                    between.earliest()
                            .map(a -> CodeBlock.of(one, anchors.of(a)))
                            .orElse(CodeBlock.of("null")),
                    between.latest().map(a -> CodeBlock.of(one, anchors.of(a))).orElse(CodeBlock.of("null")));
        }
        if (between.earliest().isEmpty()) {
            return CodeBlock.of(".notAfter($L)", anchors.of(between.latest().orElseThrow()));
        }
        CodeBlock earliest = anchors.of(between.earliest().get());
        Optional<Anchor> latest = between.latest();
        return latest.isEmpty()
                ? CodeBlock.of(".notBefore($L)", earliest)
                : CodeBlock.of(".between($L, $L)", earliest, anchors.of(latest.get()));
    }

    private static Optional<EventRef> each(Plan.Between between) {
        return Stream.of(between.earliest(), between.latest())
                .flatMap(Optional::stream)
                .flatMap(anchor -> Anchors.each(anchor).stream())
                .findFirst();
    }

    private CodeBlock series(List<Cadence> stretches, String visit) {
        if (stretches.size() == 1) {
            return CodeBlock.of(".series($L)", cadences.of(stretches.get(0), stretches, visit));
        }
        CodeBlock all =
                stretches.stream().map(c -> cadences.of(c, stretches, visit)).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(".series(\n$>$>$L$<$<)", all);
    }

    /** Whether an undated row of the plan is the next of a series. */
    boolean isSeries(Plan plan) {
        if (plan instanceof Plan.ByArm byArm) {
            return byArm.arms().stream().anyMatch(arm -> isSeries(arm.plan()))
                    || byArm.otherwise().filter(this::isSeries).isPresent();
        }
        return plan instanceof Plan.Series
                || plan instanceof Plan.CycleDays
                || (plan instanceof Plan.Once once && Anchors.each(once.at()).isPresent())
                || (plan instanceof Plan.Between between && each(between).isPresent());
    }
}
