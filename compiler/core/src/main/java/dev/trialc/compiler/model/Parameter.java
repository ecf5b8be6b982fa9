package dev.trialc.compiler.model;

import java.util.Optional;

/**
 * A value that the source does not state and a calculator needs.
 *
 * @param name an identifier, declared or made of statement and slot ({@code InosineFrequency})
 * @param title what a reader sees ("frequency of Inosine")
 * @param type what kind of value stands in the slot
 * @param statement the statement whose slot it fills, for messages ("give Inosine")
 * @param declared whether the writer declared it ({@code parameter X is a duration}) rather than {@code not stated} making it
 */
public record Parameter(
        String name,
        String title,
        Type type,
        String statement,
        boolean declared,
        Origin origin,
        Optional<String> record) {

    /** The name of the one parameter that says on which days nobody works, wherever working days are counted (T34). */
    public static final String HOLIDAYS = "Holidays";

    /** The kinds of slot that a parameter may fill, with an example of what stands there. */
    public enum Type {
        /** Whole days, weeks, months or years: {@code 6 weeks}. */
        DURATION("6 weeks"),
        /** An amount of a drug, printed as given: {@code 150 mg}. */
        AMOUNT("150 mg"),
        /** A route of administration, printed as given: {@code orally}. */
        ROUTE("orally"),
        /** How often on a dosing day: {@code once daily}, {@code 3 times daily}. */
        FREQUENCY("twice daily"),
        /** Dosing days of a cycle: {@code days 1 to 21}, {@code day 1}, or {@code every day}. */
        DAYS("days 1 to 21"),
        /** When a visit is: {@code on day 15 +/- 3 days}, {@code between day -28 and day -1}, {@code every 6 weeks from FirstDose}. */
        TIMING("every 6 weeks from FirstDose"),
        /** A list of dates: {@code 2026-04-03, 2026-04-06}, or {@code none}. Never declared: working days ask for it. */
        DATES("2026-04-03, 2026-04-06");

        private final String example;

        Type(String example) {
            this.example = example;
        }

        public String example() {
            return example;
        }
    }
}
