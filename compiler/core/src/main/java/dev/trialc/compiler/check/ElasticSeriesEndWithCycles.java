package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A series that moves with delayed cycles ends with a cycle, not with a week (T28).
 *
 * <pre>
 * visit Lab on day 1 of every cycle through week 20    // after a delay of two weeks there is one visit fewer
 * visit Lab on day 1 of every cycle through cycle 6
 * </pre>
 */
final class ElasticSeriesEndWithCycles implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : protocol.visits()) {
            period(protocol, visit).ifPresent(period -> findings.add(finding(visit, period)));
        }
        return findings;
    }

    private static Diagnostic finding(Visit visit, Length.Fixed period) {
        return Diagnostic.of(
                        Code.WEEKS_BOUND_CYCLES,
                        Places.of(visit.origin()),
                        "Visit " + visit.name() + " follows cycles that move with delays, but ends " + end(period)
                                + ", by the calendar.")
                .why(
                        "Of a participant whose cycles start late fewer visits lie before that day: the last ones fall away, and with them what is measured there.")
                .instead(
                        "Write the last cycle, “through cycle 6”, if the visits of so many cycles are meant; or fix them to the calendar, “every 4 weeks from FirstDose through week 20”. If the source says both, accept the finding and say so.");
    }

    private static String end(Length.Fixed period) {
        return period.week()
                .map(week -> "with week " + week)
                .orElseGet(() ->
                        "after " + period.amount() + " " + period.unit().word() + (period.amount() == 1 ? "" : "s"));
    }

    /** The period after which a visit that counts cycles of an elastic clock ends. */
    static Optional<Length.Fixed> period(Protocol protocol, Visit visit) {
        return periods(protocol, visit.timing().plan()).findFirst();
    }

    private static Stream<Length.Fixed> periods(Protocol protocol, Plan plan) {
        if (plan instanceof Plan.ByArm byArm) {
            return Stream.concat(byArm.arms().stream().map(Plan.ArmPlan::plan), byArm.otherwise().stream())
                    .flatMap(arm -> periods(protocol, arm));
        }
        if (plan instanceof Plan.CycleDays days) {
            return elastic(protocol, days.regimen()) ? fixed(days.through()) : Stream.empty();
        }
        return plan instanceof Plan.Series series
                ? series.cadences().stream()
                        .filter(cadence -> elastic(protocol, cadence))
                        .flatMap(cadence -> fixed(cadence.limit()))
                : Stream.empty();
    }

    private static Stream<Length.Fixed> fixed(Optional<Limit> limit) {
        return limit.stream()
                .filter(Limit.Within.class::isInstance)
                .map(within -> ((Limit.Within) within).length())
                .filter(Length.Fixed.class::isInstance)
                .map(Length.Fixed.class::cast);
    }

    static boolean elastic(Protocol protocol, Cadence cadence) {
        return cadence.step() instanceof Cadence.Step.Cycles cycles && elastic(protocol, cycles.regimen());
    }

    private static boolean elastic(Protocol protocol, String regimen) {
        return protocol.regimen(regimen)
                .flatMap(r -> r.cycle())
                .map(c -> c.clock() == CycleRule.Clock.ELASTIC)
                .orElse(false);
    }
}
