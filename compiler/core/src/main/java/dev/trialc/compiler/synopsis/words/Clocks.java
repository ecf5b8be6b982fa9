package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.util.Optional;

/** On which clock a plan runs (T12, T13): the sentence that a reviewer must not have to guess. */
public final class Clocks {
    private Clocks() {}

    /** The regimen whose cycles a series counts, if it counts any. */
    static Optional<String> regimen(Plan.Series series) {
        return series.cadences().stream()
                .map(Cadence::step)
                .filter(Cadence.Step.Cycles.class::isInstance)
                .map(step -> ((Cadence.Step.Cycles) step).regimen())
                .findFirst();
    }

    static Optional<CycleRule.Clock> clock(Protocol protocol, String regimen) {
        return protocol.regimen(regimen).flatMap(Regimen::cycle).map(CycleRule::clock);
    }

    static Optional<String> ofRegimen(Protocol protocol, String regimen) {
        return protocol.regimen(regimen)
                .flatMap(Regimen::cycle)
                .map(rule -> !stated(rule)
                        ? "whether a delayed cycle moves later ones is not stated"
                        : rule.clock() == CycleRule.Clock.ELASTIC
                                ? "a delayed cycle moves later ones"
                                : "a delayed cycle does not move later ones");
    }

    /**
     * Whether the writer said what a delay does. Cycles of a stated length must say it; where nothing of the cycle is stated, the
     * model holds a clock all the same, and only the statement's words tell.
     */
    public static boolean stated(CycleRule rule) {
        return rule.lengths().stream().allMatch(l -> l.length() instanceof Length.Fixed)
                || rule.origin().slots().stream().anyMatch(s -> s.words().contains("delays"));
    }

    /** Day 1 is where the cycle is due; later days follow the actual start on an elastic clock, the due one on a rigid one (T13). */
    static String dayClock(Protocol protocol, Plan.CycleDays plan) {
        boolean rigid = clock(protocol, plan.regimen())
                .filter(c -> c == CycleRule.Clock.RIGID)
                .isPresent();
        boolean first = plan.days().contains(1);
        boolean later = plan.days().days().stream().anyMatch(d -> d > 1);
        if (rigid || !later) {
            return "counted from the date on which the cycle is due";
        }
        return first
                ? "day" + Words.NBSP
                        + "1 on the date on which the cycle is due, later days counted from its actual start"
                : "counted from the actual start of the cycle";
    }
}
