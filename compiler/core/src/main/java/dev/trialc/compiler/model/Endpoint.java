package dev.trialc.compiler.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is measured to meet an objective.
 *
 * @param objectives ids of objectives
 * @param assessor who assesses, as printed; empty when nothing is said
 * @param standard the criteria, {@code per "RECIST 1.1"}
 * @param unstated names of slots that the writer marked {@code not stated} ("assessor", "time frame")
 */
public record Endpoint(
        Level level,
        String name,
        String title,
        List<String> objectives,
        Measure measure,
        Optional<String> assessor,
        Optional<String> standard,
        Optional<String> population,
        Optional<TimeFrame> timeFrame,
        List<String> unstated,
        Origin origin) {
    public Endpoint {
        objectives = List.copyOf(objectives);
        unstated = List.copyOf(unstated);
    }

    /** How it is measured. */
    public sealed interface Measure {
        /**
         * Time from an anchor to the first of several events.
         *
         * @param from empty when not stated
         */
        record TimeToEvent(Optional<Anchor> from, List<Anchor> events, List<Censoring> censoring) implements Measure {}

        /**
         * Share of participants with a best response.
         *
         * @param responses codes: CR, PR, SD, PD, NE
         * @param confirmedAfter least time to confirmation, where confirmation is asked for
         */
        record Proportion(List<String> responses, Optional<Length> confirmedAfter, Optional<Length> lasting)
                implements Measure {}

        /** Share of participants with an event in an interval. */
        record Incidence(List<String> of, Optional<Anchor> from, Optional<Anchor> to) implements Measure {}

        record Change(List<String> of, Anchor from, Optional<String> at) implements Measure {}

        /**
         * Described, not tested.
         *
         * @param of the variables described; empty where the title alone says it
         */
        record Descriptive(List<String> of) implements Measure {}
    }

    /** {@code censor at E when C}. */
    public record Censoring(Anchor at, Optional<Expr> when) {}

    /**
     * How long it is followed.
     *
     * @param about whether the source says approximately
     * @param atMost amount, possibly with a fraction ({@code 30.6}); empty when only events bound it
     */
    public record TimeFrame(
            Optional<Anchor> from, List<Anchor> until, Optional<BigDecimal> atMost, CalendarUnit unit, boolean about) {}
}
