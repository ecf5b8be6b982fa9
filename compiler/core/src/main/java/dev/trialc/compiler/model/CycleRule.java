package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Length and clock of a regimen's cycles (T11 to T15).
 *
 * @param lengths the first from cycle 1, each holding until the next begins; never empty; a length in days or weeks, or a parameter
 * @param clock how a late start moves what follows
 * @param spacing rigid clocks: the fewest days between two starts (T19), where said
 * @param budgets how long a delay of a start may be (T18); empty where nothing is said
 */
public record CycleRule(
        List<From> lengths, Clock clock, Optional<Length> spacing, List<DelayBudget> budgets, Origin origin) {
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
