package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Length and clock of a regimen's cycles (T11 to T15).
 *
 * @param lengths the first from cycle 1, each holding until the next begins; never empty; a length in days or weeks, or a parameter
 * @param clock how a late start moves what follows
 * @param spacing the fewest days between two starts (T19)
 * @param budgets how long a delay of a start may be (T18); empty where nothing is said
 */
public record CycleRule(List<From> lengths, Clock clock, Spacing spacing, List<DelayBudget> budgets, Origin origin) {
    public CycleRule {
        lengths = List.copyOf(lengths);
        budgets = List.copyOf(budgets);
    }

    /**
     * {@code delay at most 14 days due to toxicity}.
     *
     * @param reason empty for any reason
     */
    public record DelayBudget(Length.Fixed most, Optional<String> reason) {}

    /** How close to the one before it a cycle of a rigid clock may start (T19). */
    public sealed interface Spacing {
        /** What would start sooner waits. */
        record AtLeast(Length fewest) implements Spacing {}

        /** {@code spacing not stated}: nothing waits. */
        record Unstated() implements Spacing {}

        /** Nothing is said; on an elastic clock two starts lie a cycle apart. */
        record Unsaid() implements Spacing {}

        /** The distance, where there is one. */
        default Optional<Length> length() {
            return this instanceof AtLeast atLeast ? Optional.of(atLeast.fewest) : Optional.empty();
        }
    }

    /** The length of cycles from this number on. */
    public record From(int cycle, Length length) {}

    /** What a delayed start does to later cycles (T12). */
    public enum Clock {
        /** {@code delays move later cycles}. */
        ELASTIC,
        /** {@code delays do not move later cycles}. */
        RIGID
    }

    /** The length of one cycle, number from 1. */
    public Length lengthOf(int cycle) {
        Length length = lengths.get(0).length();
        for (From from : lengths) {
            if (from.cycle() <= cycle) {
                length = from.length();
            }
        }
        return length;
    }
}
