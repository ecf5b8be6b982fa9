package dev.trialc.compiler.model;

/** How far an occurrence may lie from its due date (T31). Both ends belong to the window. */
public sealed interface Window {
    Window NONE = new Days(0, 0);

    /**
     * Whole days around the due date.
     *
     * @param early days before, not negative
     * @param late days after, not negative
     */
    record Days(int early, int late) implements Window {}

    /**
     * Up to the n-th working day on either side of the due date (T34), which may be no working day itself.
     *
     * @param early working days before, not negative
     * @param late working days after, not negative
     */
    record WorkingDays(int early, int late) implements Window {}

    /**
     * A percentage of the written interval, both sides, rounded down to whole days.
     *
     * @param percent of the length from anchor to due date (for a series: of one step)
     */
    record Percent(int percent) implements Window {}
}
