package dev.trialc.compiler.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amount, route, frequency and days of a drug.
 *
 * @param amount how much; empty where the writer says nothing (a note, not a parameter)
 * @param route as written ("orally"); empty where nothing is said
 * @param portions of what the amount is made up, where that is said
 * @param instead other amounts, for some participants; the first that is for them takes the place of the amount
 * @param manner how it is given besides the route, {@code over 90 minutes}, {@code as bolus}; as written
 * @param days cycle days; {@link Days.Continuous} means every day, following no cycle (T16)
 * @param cycles which cycles, all unless said
 */
public record DoseStep(
        Optional<Amount> amount,
        Optional<Portions> portions,
        List<Instead> instead,
        Optional<Route> route,
        Optional<String> manner,
        Frequency frequency,
        Days days,
        CycleList cycles) {
    public DoseStep {
        instead = List.copyOf(instead);
    }

    /** Of one amount for everybody. */
    public DoseStep(
            Optional<Amount> amount,
            Optional<Route> route,
            Optional<String> manner,
            Frequency frequency,
            Days days,
            CycleList cycles) {
        this(amount, Optional.empty(), List.of(), route, manner, frequency, days, cycles);
    }

    /** The same with this amount, or with none, for everybody. */
    public DoseStep with(Optional<Amount> other) {
        return new DoseStep(other, Optional.empty(), List.of(), route, manner, frequency, days, cycles);
    }

    /** Every amount that is written for somebody. */
    public List<Amount.Of> written() {
        List<Amount.Of> all = new ArrayList<>();
        amount.filter(Amount.Of.class::isInstance).map(Amount.Of.class::cast).ifPresent(all::add);
        instead.forEach(other -> all.add(other.amount()));
        return all;
    }

    /** {@code 2 × 250 mg}: so many tablets or vials of one strength, which come to the amount. */
    public record Portions(BigDecimal count, Amount.Of each) {}

    /** {@code instead 250 mg for Frail} (T41): asked at the date of each dose. */
    public record Instead(Amount.Of amount, Applicability whom) {}

    /** How much. */
    public sealed interface Amount {
        /**
         * {@code 150 mg}, {@code 650 to 1000 mg/m2}.
         *
         * @param upTo the upper end of a range
         * @param unit as written, {@code mg}, {@code mg/m2}
         */
        record Of(BigDecimal value, Optional<BigDecimal> upTo, String unit) implements Amount {
            /** The unit of an area under the curve, which stands before its number. */
            public static final String AUC = "AUC";

            /** {@code 650 to 1000 mg}, {@code AUC 5}. */
            public String words() {
                String numbers = value.toPlainString()
                        + upTo.map(v -> " to " + v.toPlainString()).orElse("");
                return unit.equals(AUC) ? AUC + " " + numbers : numbers + " " + unit;
            }
        }

        /** A parameter of type AMOUNT. */
        record Unknown(String parameter) implements Amount {}
    }

    /** By which route. */
    public sealed interface Route {
        record Named(String words) implements Route {}

        /** A parameter of type ROUTE. */
        record Unknown(String parameter) implements Route {}
    }

    /** How often on a dosing day. */
    public sealed interface Frequency {
        /**
         * A number of times on a dosing day.
         *
         * @param count at least 1; {@code once daily} is 1, {@code every 12 hours} is 2
         */
        record TimesDaily(int count) implements Frequency {}

        /** Not said, of a drug that may be given. */
        record AsNeeded() implements Frequency {}

        /** Given once on each listed day ({@code on day 1}), without the word daily; counts as 1. */
        record Single() implements Frequency {}

        /** A parameter of type FREQUENCY. */
        record Unknown(String parameter) implements Frequency {}
    }

    /** On which days. */
    public sealed interface Days {
        record Listed(DayList days) implements Days {}

        record Continuous() implements Days {}

        /** Of a drug that may be given, whenever somebody decides so. */
        record AsNeeded() implements Days {}

        /** A parameter of type DAYS. */
        record Unknown(String parameter) implements Days {}
    }
}
