package dev.trialc.compiler.model;

/** How long a series goes on (T22). */
public sealed interface Limit {
    /** {@code through cycle n}: compares cycle numbers, inclusive. */
    record ThroughCycle(int cycle) implements Limit {}

    /**
     * {@code through week 52}, {@code for at most 3 years} (inclusive), {@code for 52 weeks} (exclusive), from the series' anchor.
     *
     * @param inclusive whether an occurrence due exactly at anchor + length is kept
     */
    record Within(Length length, boolean inclusive) implements Limit {}
}
