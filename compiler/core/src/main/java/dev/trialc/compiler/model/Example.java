package dev.trialc.compiler.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example: one participant and what is expected of the schedule.
 *
 * @param asOf the date at which it is looked at ({@code as of}), where said: later records are ignored
 * @param horizon last date of the schedule, inclusive; the latest date expected where none is written
 */
public record Example(
        String title,
        List<Given> given,
        Optional<LocalDate> asOf,
        LocalDate horizon,
        List<Expectation> expected,
        Origin origin) {
    public Example {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** How a planned visit stands to what was done (language §6). */
    public enum Status {
        PLANNED,
        DONE,
        EARLY,
        LATE,
        DUE,
        MISSED,
        OVERDUE,
        UNSCHEDULED
    }

    /** What is known of the participant. */
    public sealed interface Given {
        /**
         * A record of an event.
         *
         * @param attributes its values as the participant's records hold them, in the order in which they are written
         */
        record OnDate(String event, Map<String, String> attributes, LocalDate date, Optional<ClockTime> time)
                implements Given {
            public OnDate {
                attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            }

            /** A record of which the date is all that is known. */
            public OnDate(String event, LocalDate date) {
                this(event, Map.of(), date, Optional.empty());
            }
        }

        /** The same where only the month or the year is known: nothing is counted from it. */
        record OnPartialDate(String event, Map<String, String> attributes, PartialDate date) implements Given {
            public OnPartialDate {
                attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            }
        }

        /** A recorded cycle start; {@code regimen} empty when the protocol has one. */
        record CycleStart(String regimen, int cycle, LocalDate date) implements Given {}

        /**
         * A visit that took place.
         *
         * @param occurrence which of the visit's
         */
        record Done(String visit, Occurrence occurrence, LocalDate date) implements Given {}

        /** {@code restart cycle 3 on D} (T18). */
        record Restart(String regimen, int cycle, LocalDate date) implements Given {}

        /** A drug given on each day from the first to the last, both included. */
        record Doses(String drug, LocalDate from, LocalDate to) implements Given {}

        /** A fact's value, written as in the protocol ({@code female}, {@code 1.7}, {@code yes}); undated holds at every date. */
        record FactValue(String fact, String value, Optional<LocalDate> date) implements Given {}

        record InArm(String arm) implements Given {}

        record Chosen(String choice, String option) implements Given {}

        /** A parameter's value in its own words ({@code 6 weeks}). */
        record ParameterValue(String parameter, String words) implements Given {}
    }

    /**
     * Which occurrence of a visit, written {@code 2}, or {@code 3.2} for the second of the third record of an event.
     *
     * @param episode the number of the record, from 1; 0 for a visit that belongs to none
     * @param ordinal from 1; 0 for a visit that is no series
     */
    public record Occurrence(int episode, int ordinal) {}

    /** What the schedule must show. */
    public sealed interface Expectation {
        Origin origin();

        /**
         * A visit due on a date.
         *
         * @param occurrence ordinal 0 when the visit is no series
         * @param due empty for a visit with an interval only
         */
        record Due(
                String visit,
                Occurrence occurrence,
                Optional<LocalDate> due,
                Optional<LocalDate> earliest,
                Optional<LocalDate> latest,
                Origin origin)
                implements Expectation {}

        /**
         * A visit with a status.
         *
         * @param occurrence ordinal 0 for any
         * @param on the day on which it was done, where said
         */
        record HasStatus(String visit, Occurrence occurrence, Status status, Optional<LocalDate> on, Origin origin)
                implements Expectation {}

        /**
         * A dated visit at which an activity is planned, or is not.
         *
         * @param occurrence ordinal 0 for any
         * @param at the point in time at which it is, or is not; empty for the activity at whatever time
         */
        record Includes(
                String visit,
                Occurrence occurrence,
                boolean included,
                String activity,
                Optional<ExpectedTimepoint> at,
                Origin origin)
                implements Expectation {}

        /** A deviation from the protocol, of that date where one is said. */
        record Deviates(Optional<LocalDate> on, Origin origin) implements Expectation {}

        /** No deviation at all. */
        record Complies(Origin origin) implements Expectation {}

        /**
         * A row that waits for something.
         *
         * @param item a visit, a drug or a choice
         * @param occurrence ordinal 0 for any
         */
        record Pending(String item, Occurrence occurrence, Origin origin) implements Expectation {}

        /** {@code expect no TumourImaging after 2026-09-02}: none due (or with its earliest date) after it; empty for none at all. */
        record None(String item, Optional<LocalDate> after, Origin origin) implements Expectation {}

        /** {@code expect Dalpiciclib from 2026-01-20 to 2026-02-09}: a dose on every day of the interval; {@code on} is one day; of that amount, in words, where one is said. */
        record Dosed(String drug, Optional<String> amount, LocalDate from, LocalDate to, Origin origin)
                implements Expectation {}
    }
}
