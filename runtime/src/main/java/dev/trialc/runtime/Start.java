package dev.trialc.runtime;

import java.util.function.IntUnaryOperator;

/** What the first distance of a stretch is counted from. */
sealed interface Start {
    record At(Anchor anchor, boolean including) implements Start {}

    record OfRegimen(boolean including) implements Start {}

    record LastDue() implements Start {}

    /**
     * The day on which the last one was done.
     *
     * @param on the day on which an ordinal was done; {@link EpochDays#UNKNOWN} where it was not
     */
    record LastDone(IntUnaryOperator on) implements Start {}

    record Cycle(int number, Regimen regimen) implements Start {}

    record Offset(Stated<Length> length) implements Start {}
}
