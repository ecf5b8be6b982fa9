package dev.trialc.runtime;

/** Receives the rows of a schedule one by one. */
@FunctionalInterface
public interface OccurrenceSink {
    /**
     * One row. Rows come statement by statement in the order of the protocol, visits before doses, each statement's in the order of
     * its ordinals or days, not sorted by date across statements.
     *
     * <p>Nothing is allocated for a row, unless its condition asks for an age or for a fact at the date of another event.
     *
     * @param row the same object for many rows: read it, do not keep it
     */
    void accept(OccurrenceView row);
}
