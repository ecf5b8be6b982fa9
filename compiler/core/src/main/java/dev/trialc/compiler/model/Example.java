package dev.trialc.compiler.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worked example: one participant and what is expected of the schedule.
 *
 * @param horizon last date of the schedule, inclusive; the latest date expected where none is written
 */
public record Example(String title, List<Given> given, LocalDate horizon, List<Expectation> expected, Origin origin) {
    public Example {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** What is known of the participant. */
    public sealed interface Given {
        record OnDate(String event, LocalDate date) implements Given {}

        /** A recorded cycle start; {@code regimen} empty when the protocol has one. */
        record CycleStart(String regimen, int cycle, LocalDate date) implements Given {}

        /** A fact's value, written as in the protocol ({@code female}, {@code 1.7}, {@code yes}); undated holds at every date. */
        record FactValue(String fact, String value, Optional<LocalDate> date) implements Given {}

        record InArm(String arm) implements Given {}

        record Chosen(String choice, String option) implements Given {}

        /** A parameter's value in its own words ({@code 6 weeks}). */
        record ParameterValue(String parameter, String words) implements Given {}
    }

    /** What the schedule must show. */
    public sealed interface Expectation {
        Origin origin();

        /**
         * A visit due on a date.
         *
         * @param ordinal from 1; 0 when the visit is no series
         * @param due empty for a visit with an interval only
         */
        record Due(
                String visit,
                int ordinal,
                Optional<LocalDate> due,
                Optional<LocalDate> earliest,
                Optional<LocalDate> latest,
                Origin origin)
                implements Expectation {}

        record Pending(String visit, Origin origin) implements Expectation {}

        /** {@code expect no TumourImaging after 2026-09-02}: none due (or with its earliest date) after it; empty for none at all. */
        record None(String item, Optional<LocalDate> after, Origin origin) implements Expectation {}

        /** {@code expect Dalpiciclib from 2026-01-20 to 2026-02-09}: a dose on every day of the interval; {@code on} is one day. */
        record Dosed(String drug, LocalDate from, LocalDate to, Origin origin) implements Expectation {}
    }
}
