package dev.trialc.runtime;

/** What the first distance of a stretch is counted from. */
sealed interface Start {
    record At(Anchor anchor, boolean including) implements Start {}

    record OfRegimen(boolean including) implements Start {}

    record LastDue() implements Start {}

    record Cycle(int number, Regimen regimen) implements Start {}

    record Offset(Stated<Length> length) implements Start {}
}
