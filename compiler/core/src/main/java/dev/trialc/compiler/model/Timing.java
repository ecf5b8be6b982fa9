package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * The timing part of a statement: plan and bounds.
 *
 * @param from occurrences due before this anchor are not planned (the mirror of until)
 * @param until any of these ends it: occurrences due after the earliest on or after the plan's anchor are not planned (T23)
 * @param instead what replaces it for a participant for whom a condition of time holds (T10)
 */
public record Timing(Plan plan, Optional<Anchor> from, List<Anchor> until, Optional<Instead> instead) {
    public Timing {
        until = List.copyOf(until);
    }

    public static Timing of(Plan plan) {
        return new Timing(plan, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * {@code or instead on Discontinuation when more than 42 days after LastDose} (T10).
     *
     * @param at the date that replaces due date and window when {@code at} is later than {@code base} by more than {@code more}
     */
    public record Instead(Anchor at, Anchor base, Length more) {}
}
