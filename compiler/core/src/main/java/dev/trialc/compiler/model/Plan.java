package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/** When a statement happens, before bounds. */
public sealed interface Plan {
    /** One occurrence, due on the anchor. For an anchor with {@code each} one for every record of the event. */
    record Once(Anchor at, Window window) implements Plan {}

    /**
     * One occurrence with a closed interval and no due date ({@code within 28 days before FirstDose}); an absent end is open.
     * Bounds include both ends.
     */
    record Between(Optional<Anchor> earliest, Optional<Anchor> latest) implements Plan {}

    /**
     * Days of cycles of a regimen (T13): day 1 at D(c); later days at S(c) + d − 1 on an elastic clock, D(c) + d − 1 on a rigid one.
     * Ordinals run over cycles, then days.
     *
     * @param through {@code through cycle n}, {@code through week n}, where written
     */
    record CycleDays(String regimen, DayList days, CycleList cycles, Window window, Optional<Limit> through)
            implements Plan {}

    /** A series in one or more stretches (T21); ordinals run on across them. */
    record Series(List<Cadence> cadences) implements Plan {
        public Series {
            cadences = List.copyOf(cadences);
        }
    }

    /** {@code timing not stated}: a parameter of type TIMING says it. */
    record Unstated(String parameter) implements Plan {}

    /** Another plan for each arm; exactly one applies to a participant whose arm is known, else the statement is pending. */
    record ByArm(List<ArmPlan> arms, Optional<Plan> otherwise) implements Plan {
        public ByArm {
            arms = List.copyOf(arms);
        }
    }

    /** The plan in the named arms. */
    record ArmPlan(List<String> arms, Plan plan) {
        public ArmPlan {
            arms = List.copyOf(arms);
        }
    }
}
