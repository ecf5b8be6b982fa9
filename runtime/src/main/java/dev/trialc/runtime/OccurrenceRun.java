package dev.trialc.runtime;

/**
 * Doses of one drug on consecutive days of one cycle, whose rows differ in nothing but their day: due date with its window, study day and
 * day of the cycle; valid only until the sink returns.
 *
 * <p>A run is never longer than a cycle, and may be shorter than it could be: two runs that follow one another may be alike. Days are epoch
 * days. Nothing here allocates.
 */
public interface OccurrenceRun {
    /** The row of the first day; while {@link #forEachDay} runs, that of the day it is at. Never null, never pending. */
    OccurrenceView first();

    /** The last day, inclusive; on or after that of the first row. */
    int lastDay();

    /** How many days there are, at least 1; each is one row, whatever {@link OccurrenceView#times()} says. */
    int days();

    /**
     * Hands on one row for each day, rising.
     *
     * @param sink its {@link OccurrenceSink#accept} is called; it is shown the same object each time
     */
    void forEachDay(OccurrenceSink sink);
}
