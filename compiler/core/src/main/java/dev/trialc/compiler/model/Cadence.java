package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * One stretch of a series: {@code every 2 cycles ± 7 days through cycle 13}.
 *
 * @param step the distance between occurrences
 * @param start what the first distance is counted from
 * @param limit where the stretch ends; the series' own bounds hold besides
 */
public record Cadence(Step step, Start start, Window window, Optional<Limit> limit) {

    /** The distance between occurrences. */
    public sealed interface Step {
        /** {@code every n cycles} of a regimen (T14): the m-th is due when m·n cycles are complete, on D(m·n + 1). */
        record Cycles(int count, String regimen) implements Step {}

        /** {@code every 8 weeks} (T12 calendar): the k-th is anchor + k·length, never accumulated. */
        record Every(Length length) implements Step {}

        /** {@code at weeks 2, 4 and 10}: one occurrence at anchor + each offset. */
        record Offsets(List<Length> offsets) implements Step {
            public Offsets {
                offsets = List.copyOf(offsets);
            }
        }
    }

    /** What a stretch is counted from. */
    public sealed interface Start {
        /**
         * A calendar anchor.
         *
         * @param including whether the anchor itself is the first occurrence ({@code starting on E})
         */
        record At(Anchor anchor, boolean including) implements Start {}

        /**
         * The regimen's first cycle, for steps in cycles.
         *
         * @param including whether D(1) is the first occurrence ({@code starting on cycle 1})
         */
        record RegimenStart(boolean including) implements Start {}

        /** {@code counted from the last one due}: the highest ordinal that the stretch before allows. */
        record LastDue() implements Start {}

        /** {@code counted from the last one done}: its actual date, else its due date. */
        record LastDone() implements Start {}

        /** {@code counted from cycle n}: that cycle complete, so that the next is due at D(n + k + 1). */
        record FromCycle(int cycle) implements Start {}

        /** {@code counted from week 52}: the series' anchor + length. */
        record FromOffset(Length length) implements Start {}
    }
}
