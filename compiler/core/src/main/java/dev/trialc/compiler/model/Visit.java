package dev.trialc.compiler.model;

import java.util.Optional;

/**
 * An encounter.
 *
 * @param unscheduled an {@code unscheduled visit}: listed as a column, never planned
 * @param perEach {@code for each Attack { … }} (T27): the records of an event, each of which has its own occurrences of this visit; in its
 *     timing the event's name means that record, and another recurring event's its first record from that day on, before the next record
 */
public record Visit(
        String name,
        String title,
        boolean unscheduled,
        Optional<EventRef> perEach,
        Timing timing,
        Applicability applicability,
        Origin origin) {}
