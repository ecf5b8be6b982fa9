package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one participant: recorded dates, facts, choices, parameters. Names are those of the protocol.
 *
 * <p>Filled by its owner, then only read. A date is a calendar date at the site; no time zone plays a part.
 */
public final class Participant {
    /** A value of a fact, at a date or at every date. */
    public record FactEntry(String value, Optional<LocalDate> date) {}

    private final Map<String, NavigableSet<LocalDate>> events = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, LocalDate>> cycleStarts = new LinkedHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> administrations = new LinkedHashMap<>();
    private final Map<String, List<FactEntry>> facts = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Optional<String> arm = Optional.empty();
    private boolean onRecordsAlone;

    /** Records an event; a second date of the same event is a second record. */
    public Participant on(String event, LocalDate date) {
        events.computeIfAbsent(event, e -> new TreeSet<>()).add(date);
        return this;
    }

    /** Records the actual start of a cycle, numbered from 1. */
    public Participant cycleStart(String regimen, int cycle, LocalDate date) {
        cycleStarts.computeIfAbsent(regimen, r -> new TreeMap<>()).put(cycle, date);
        return this;
    }

    /** Records that a drug was given. */
    public Participant administered(String drug, LocalDate date) {
        administrations.computeIfAbsent(drug, d -> new TreeSet<>()).add(date);
        return this;
    }

    /** @param value as the protocol writes it: a number in the fact's unit, a code, {@code yes} or {@code no}, an ISO date */
    public Participant fact(String name, String value, Optional<LocalDate> date) {
        facts.computeIfAbsent(name, f -> new ArrayList<>()).add(new FactEntry(value, date));
        return this;
    }

    public Participant inArm(String name) {
        arm = Optional.of(name);
        return this;
    }

    public Participant chose(String choice, String option) {
        choices.put(choice, option);
        return this;
    }

    /** Gives a parameter its value, in the words that would stand in the slot ({@code 6 weeks}). One never given is unknown. */
    public Participant parameter(String name, String words) {
        parameters.put(name, words);
        return this;
    }

    /** The same participant, of whom nothing is derived: Discontinuation and LastDose are the recorded ones. */
    Participant onRecordsAlone() {
        Participant same = new Participant();
        same.events.putAll(events);
        same.cycleStarts.putAll(cycleStarts);
        same.administrations.putAll(administrations);
        same.facts.putAll(facts);
        same.choices.putAll(choices);
        same.parameters.putAll(parameters);
        same.arm = arm;
        same.onRecordsAlone = true;
        return same;
    }

    /** Whether nothing may be derived. */
    boolean isOnRecordsAlone() {
        return onRecordsAlone;
    }

    /** Recorded dates, rising; empty when there is no record. */
    public NavigableSet<LocalDate> recorded(String event) {
        return events.getOrDefault(event, new TreeSet<>());
    }

    public NavigableMap<Integer, LocalDate> cycleStarts(String regimen) {
        return cycleStarts.getOrDefault(regimen, new TreeMap<>());
    }

    /** Dates on which a drug was given; of all drugs when empty. */
    public NavigableSet<LocalDate> administrations(Optional<String> drug) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        administrations.forEach((name, given) -> {
            if (drug.isEmpty() || drug.get().equals(name)) {
                dates.addAll(given);
            }
        });
        return dates;
    }

    public List<FactEntry> facts(String name) {
        return facts.getOrDefault(name, List.of());
    }

    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public Optional<String> arm() {
        return arm;
    }
}
