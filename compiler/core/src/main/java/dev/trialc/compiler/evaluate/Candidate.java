package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a plan before bounds and conditions.
 *
 * @param needs what is missing; not empty exactly for a pending one, which has no dates
 */
record Candidate(
        OptionalInt ordinal,
        OptionalInt cycle,
        OptionalInt cycleDay,
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        @Nullable LocalDate latest,
        String anchor,
        List<String> needs) {

    /** What a row needs that waits for the end of an interruption (T42). */
    static final String RECOVERY = "recovery";

    static Candidate due(OptionalInt ordinal, LocalDate due, int early, int late, String anchor) {
        return within(ordinal, due.minusDays(early), due, due.plusDays(late), anchor);
    }

    static Candidate within(OptionalInt ordinal, LocalDate earliest, LocalDate due, LocalDate latest, String anchor) {
        return new Candidate(
                ordinal, OptionalInt.empty(), OptionalInt.empty(), earliest, due, latest, anchor, List.of());
    }

    static Candidate pending(OptionalInt ordinal, List<String> needs) {
        return new Candidate(ordinal, OptionalInt.empty(), OptionalInt.empty(), null, null, null, needs.get(0), needs);
    }

    Candidate inCycle(int number, int day) {
        return new Candidate(
                ordinal, OptionalInt.of(number), OptionalInt.of(day), earliest, due, latest, anchor, needs);
    }

    boolean pending() {
        return !needs.isEmpty();
    }

    /** The day that counts for order, bounds and horizon; null when pending or open on both sides. */
    @Nullable
    LocalDate orderDate() {
        if (due != null) {
            return due;
        }
        return earliest != null ? earliest : latest;
    }
}
