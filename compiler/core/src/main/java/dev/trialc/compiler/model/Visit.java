package dev.trialc.compiler.model;

/**
 * An encounter.
 *
 * @param unscheduled an {@code unscheduled visit}: listed as a column, never planned
 */
public record Visit(
        String name, String title, boolean unscheduled, Timing timing, Applicability applicability, Origin origin) {}
