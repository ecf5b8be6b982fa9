package dev.trialc.runtime;

/** Receives the rows of a schedule one by one; doses, for those who want it, by runs of days. */
@FunctionalInterface
public interface OccurrenceSink {
    /**
     * One row. Rows come statement by statement in the order of the protocol, visits before doses, not sorted by date across statements.
     *
     * <p>Within a statement visits come episode by episode, then by ordinal, pending ones in their turn; doses come step by step, then by
     * day, and what is pending of them last. Two kinds of visits that were done come out of turn: those done before a cycle was begun
     * again follow all other visits, and those that belong to no occurrence of the plan follow everything else of their statement.
     *
     * <p>Nothing is allocated for a row, unless its condition asks for an age or for a fact at the date of another event.
     *
     * @param row the same object for many rows: read it, do not keep it; never null
     */
    void accept(OccurrenceView row);

    /**
     * Doses on consecutive days, all at once. Who counts doses, or wants their first and last days, overrides this and is called once
     * instead of once a day; this method hands each day's row to {@link #accept}. Each dose that has a date comes in exactly one run, and
     * visits and pending rows come to {@link #accept} alone, in the same order either way.
     *
     * @param run the same object for many runs: read it, do not keep it; never null
     */
    default void acceptRun(OccurrenceRun run) {
        run.forEachDay(this);
    }
}
