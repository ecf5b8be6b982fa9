package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Window;
import java.util.List;

/** One stretch of a series as an expression. */
final class CadenceEmitter {
    private final Names names;
    private final Values values;
    private final Anchors anchors;

    CadenceEmitter(Names names, Anchors anchors) {
        this.names = names;
        this.values = new Values(names);
        this.anchors = anchors;
    }

    /**
     * @param series all stretches, of which this is one
     * @param visit the visit whose series it is
     */
    CodeBlock of(Cadence cadence, List<Cadence> series, String visit) {
        CodeBlock.Builder code = CodeBlock.builder().add(step(cadence.step())).add(start(cadence, series, visit));
        if (cadence.window() instanceof Window.Days days && days.early() == days.late()) {
            code.add(days.early() == 0 ? "" : ".plusMinus(" + days.early() + ")");
        } else {
            code.add(".window($L)", values.window(cadence.window()));
        }
        cadence.limit()
                .ifPresent(limit -> code.add(
                        limit instanceof Limit.ThroughCycle through
                                ? CodeBlock.of(".throughCycle($L)", through.cycle())
                                : CodeBlock.of(".limit($L)", values.limit(limit))));
        return code.build();
    }

    private CodeBlock step(Cadence.Step step) {
        if (step instanceof Cadence.Step.Cycles cycles) {
            return CodeBlock.of("everyCycles($L, $L)", cycles.count(), names.get("regimen", cycles.regimen()));
        }
        if (step instanceof Cadence.Step.Every every) {
            return CodeBlock.of("every($L)", values.either(every.length()));
        }
        List<Length> offsets = ((Cadence.Step.Offsets) step).offsets();
        if (offsets.stream().allMatch(Length.Fixed.class::isInstance)) {
            return CodeBlock.of("at($L)", offsets.stream().map(values::either).collect(CodeBlock.joining(", ")));
        }
        return CodeBlock.of(
                "at($T.of($L))",
                List.class,
                offsets.stream().map(values::stated).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock start(Cadence cadence, List<Cadence> series, String visit) {
        Cadence.Start start = cadence.start();
        if (start instanceof Cadence.Start.At at) {
            return CodeBlock.of(at.including() ? ".startingOn($L)" : ".from($L)", anchors.of(at.anchor()));
        }
        if (start instanceof Cadence.Start.RegimenStart first) {
            return CodeBlock.of(first.including() ? ".startingOnCycleOne()" : "");
        }
        if (start instanceof Cadence.Start.FromCycle from) {
            return CodeBlock.of(".countedFromCycle($L, $L)", from.cycle(), names.get("regimen", regimen(series)));
        }
        if (start instanceof Cadence.Start.FromOffset from) {
            return CodeBlock.of(".countedFrom($L)", values.stated(from.length()));
        }
        return start instanceof Cadence.Start.LastDone
                ? CodeBlock.of(".countedFromLastDone(doneDates($L))", anchors.visit(visit))
                : CodeBlock.of(".countedFromLastDue()");
    }

    /** The regimen whose cycles a series counts: that of one of its stretches, else the only one. */
    private String regimen(List<Cadence> series) {
        return series.stream()
                .filter(c -> c.step() instanceof Cadence.Step.Cycles)
                .map(c -> ((Cadence.Step.Cycles) c.step()).regimen())
                .findFirst()
                .orElseGet(() -> names.protocol().regimens().get(0).name());
    }
}
