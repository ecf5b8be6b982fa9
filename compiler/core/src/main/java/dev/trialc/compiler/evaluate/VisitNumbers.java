package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which visits are numbered, for whoever names one that took place. */
public final class VisitNumbers {
    private VisitNumbers() {}

    /**
     * Whether the visit is numbered 1, 2, 3 (within each record of an event, where it belongs to one); empty where that is known only with
     * the participant's arm or parameters.
     */
    public static Optional<Boolean> isSeries(Visit visit) {
        List<Plan> plans = plans(visit.timing().plan()).toList();
        if (plans.stream().anyMatch(Plan.Unstated.class::isInstance)) {
            return Optional.empty();
        }
        boolean first = PlanDates.numbered(plans.get(0));
        return plans.stream().allMatch(plan -> PlanDates.numbered(plan) == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Stream<Plan> plans(Plan plan) {
        return plan instanceof Plan.ByArm byArm
                ? Stream.concat(byArm.arms().stream().map(Plan.ArmPlan::plan), byArm.otherwise().stream())
                        .flatMap(VisitNumbers::plans)
                : Stream.of(plan);
    }
}
