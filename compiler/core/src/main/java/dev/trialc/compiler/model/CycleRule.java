package dev.trialc.compiler.model;

import java.util.List;

/**
 * Length and clock of a regimen's cycles (T11 to T15).
 *
 * @param lengths the first from cycle 1, each holding until the next begins; never empty; a length in days or weeks, or a parameter
 * @param clock how a late start moves what follows
 */
public record CycleRule(List<From> lengths, Clock clock, Origin origin) {
    public CycleRule {
        lengths = List.copyOf(lengths);
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
