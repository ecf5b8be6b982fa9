package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;

/** How much of a drug, by which route, how often, and on which days of which cycles. Immutable: each method returns another step. */
public final class DoseStep {
    private static final Stated<String> NOTHING = Stated.of("");
    private static final Stated<Frequency> ONCE = Stated.of(new Frequency(1));
    private static final Stated<CycleDays> DAILY = Stated.of(CycleDays.EVERY_DAY);

    /** Nothing said but that it is given once on every day. */
    static final DoseStep PLAIN = new DoseStep(NOTHING, List.of(), NOTHING, "", ONCE, DAILY, Cycles.all());

    /**
     * Another amount, for those of whom a condition is true on the day.
     *
     * @param amount in words
     */
    record Instead(String amount, Condition whom) {}

    private final Stated<String> amount;
    private final List<Instead> instead;
    private final Stated<String> route;
    private final String manner;
    private final Stated<Frequency> frequency;
    private final Stated<CycleDays> days;
    private final Cycles cycles;

    private DoseStep(
            Stated<String> amount,
            List<Instead> instead,
            Stated<String> route,
            String manner,
            Stated<Frequency> frequency,
            Stated<CycleDays> days,
            Cycles cycles) {
        this.amount = amount;
        this.instead = instead;
        this.route = route;
        this.manner = manner;
        this.frequency = frequency;
        this.days = days;
        this.cycles = cycles;
    }

    /** {@code 150 mg}. */
    public static DoseStep of(String amount) {
        return of(Stated.of(amount));
    }

    /** An amount that a parameter may have to say. */
    public static DoseStep of(Stated<String> amount) {
        return new DoseStep(amount, List.of(), NOTHING, "", ONCE, DAILY, Cycles.all());
    }

    /** Of an amount that the protocol does not speak of. */
    public static DoseStep ofUnspokenAmount() {
        return PLAIN;
    }

    /** Another amount on days on which a condition is true; the first that is true counts, and while one before it is unknown, none does. */
    public DoseStep instead(String other, Condition whom) {
        List<Instead> all = new ArrayList<>(instead);
        all.add(new Instead(other, whom));
        return new DoseStep(amount, List.copyOf(all), route, manner, frequency, days, cycles);
    }

    /** {@code orally}. */
    public DoseStep route(String words) {
        return route(Stated.of(words));
    }

    public DoseStep route(Stated<String> words) {
        return new DoseStep(amount, instead, words, manner, frequency, days, cycles);
    }

    /** How it is given besides the route: {@code over 90 minutes}, {@code as bolus}. */
    public DoseStep manner(String words) {
        return new DoseStep(amount, instead, route, words, frequency, days, cycles);
    }

    /** How often on a dosing day; once unless said. */
    public DoseStep timesDaily(int times) {
        return frequency(Stated.of(new Frequency(times)));
    }

    public DoseStep frequency(Stated<Frequency> often) {
        return new DoseStep(amount, instead, route, manner, often, days, cycles);
    }

    /** On which days of a cycle; every day unless said (T16). */
    public DoseStep onDays(CycleDays listed) {
        return onDays(Stated.of(listed));
    }

    public DoseStep onDays(Stated<CycleDays> listed) {
        return new DoseStep(amount, instead, route, manner, frequency, listed, cycles);
    }

    /** In which cycles; all unless said. */
    public DoseStep inCycles(Cycles some) {
        return new DoseStep(amount, instead, route, manner, frequency, days, some);
    }

    Stated<String> amount() {
        return amount;
    }

    List<Instead> instead() {
        return instead;
    }

    Stated<String> route() {
        return route;
    }

    /** Route and manner as a row says them; the route is left out while it is unknown. */
    String way() {
        String named = route.orElse("");
        return named.isEmpty() || manner.isEmpty() ? named + manner : named + " " + manner;
    }

    Stated<Frequency> frequency() {
        return frequency;
    }

    Stated<CycleDays> days() {
        return days;
    }

    Cycles cycles() {
        return cycles;
    }

    boolean datable() {
        return frequency.known() && days.known();
    }
}
