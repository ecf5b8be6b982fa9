package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is recorded of one participant, by the names of the protocol.
 *
 * <p>Immutable. Every date lies between 1900-01-01 and 9999-12-31. Whether the names exist is the calculator's to say: the record
 * knows no protocol. Prefer the typed {@code Participant} of the generated class where the protocol is known at compile time.
 */
public final class ParticipantRecord {
    private final Map<String, EventRecords> events;
    private final Map<String, FactHistory> facts;
    private final Map<String, EventRecords> administrations;
    private final Map<String, CycleDates> cycleStarts;
    private final Map<String, CycleDates> restarts;
    private final Map<String, DoneDates> done;
    private final Map<String, String> choices;
    private final Map<String, Optional<String>> parameters;
    private final Optional<String> arm;
    private final int asOf;

    private ParticipantRecord(Builder builder) {
        this.events = mapped(builder.events, EventRecords::new);
        this.facts = mapped(builder.facts, FactHistory::new);
        this.administrations = mapped(builder.administrations, EventRecords::new);
        this.cycleStarts = builder.cycleStarts.collect(CycleDates::of);
        this.restarts = builder.restarts.collect(CycleDates::of);
        this.done = builder.done.collect(DoneDates::of);
        this.choices = new LinkedHashMap<>(builder.choices);
        this.parameters = new LinkedHashMap<>(builder.parameters);
        this.arm = builder.arm;
        this.asOf = EpochDays.NEVER;
    }

    private ParticipantRecord(ParticipantRecord all, int asOf) {
        this.events = mapped(all.events, e -> e.until(asOf));
        this.facts = mapped(all.facts, f -> f.until(asOf));
        this.administrations = mapped(all.administrations, e -> e.until(asOf));
        this.cycleStarts = mapped(all.cycleStarts, c -> c.until(asOf));
        this.restarts = mapped(all.restarts, c -> c.until(asOf));
        this.done = mapped(all.done, d -> d.until(asOf));
        this.choices = all.choices;
        this.parameters = all.parameters;
        this.arm = all.arm;
        this.asOf = asOf;
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> from, Function<A, B> function) {
        Map<String, B> mapped = new HashMap<>();
        from.forEach((name, one) -> mapped.put(name, function.apply(one)));
        return mapped;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The record as known at the end of a day: whatever is dated later is left out. Visits that were not done are then due, missed or
     * overdue where no day was given before they are planned.
     *
     * @throws DateOutOfRangeException when the date cannot belong to a trial
     */
    public ParticipantRecord asOf(LocalDate date) {
        return new ParticipantRecord(this, Math.min(asOf, EpochDays.of(date, "As of")));
    }

    /** The day at whose end this was known; {@link EpochDays#NEVER} for all that is recorded. */
    int asOf() {
        return asOf;
    }

    /** The day up to which something is known: the as-of date, else the latest record of any kind; {@link EpochDays#UNKNOWN} where there is none. */
    int knownUntil() {
        if (asOf != EpochDays.NEVER) {
            return asOf;
        }
        int latest = EpochDays.UNKNOWN;
        for (EventRecords one : events.values()) {
            latest = Math.max(latest, one.lastUntil(EpochDays.NEVER));
        }
        for (EventRecords one : administrations.values()) {
            latest = Math.max(latest, one.lastUntil(EpochDays.NEVER));
        }
        for (FactHistory one : facts.values()) {
            latest = Math.max(latest, one.latest());
        }
        for (CycleDates one : cycleStarts.values()) {
            latest = Math.max(latest, one.latest());
        }
        for (CycleDates one : restarts.values()) {
            latest = Math.max(latest, one.latest());
        }
        for (DoneDates one : done.values()) {
            latest = Math.max(latest, one.latest());
        }
        return latest;
    }

    EventRecords events(String name) {
        return events.getOrDefault(name, EventRecords.NONE);
    }

    EventRecords administrations(String drug) {
        return administrations.getOrDefault(drug, EventRecords.NONE);
    }

    /** The first day on which a visit was done, a drug given or a cycle begun; {@link EpochDays#NEVER} if nothing was. */
    int firstProcedure() {
        int first = events(ParticipantEvents.FIRST_DOSE).next(EpochDays.UNKNOWN);
        for (EventRecords records : administrations.values()) {
            first = Math.min(first, records.next(EpochDays.UNKNOWN));
        }
        for (String regimen : regimenNames()) {
            first = Math.min(
                    first,
                    Math.min(cycleStarts(regimen).earliest(), restarts(regimen).earliest()));
        }
        for (DoneDates dates : done.values()) {
            first = Math.min(first, dates.earliest());
        }
        return first;
    }

    /** The latest administration of any drug on or before a day; {@link EpochDays#UNKNOWN} if there is none. */
    int lastAdministrationUntil(int day) {
        int last = EpochDays.UNKNOWN;
        for (EventRecords records : administrations.values()) {
            last = Math.max(last, records.lastUntil(day));
        }
        return last;
    }

    Optional<FactHistory> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Recorded starts of a regimen's cycles. */
    CycleDates cycleStarts(String regimen) {
        return cycleStarts.getOrDefault(regimen, CycleDates.NONE);
    }

    /** Restarts of a regimen's cycles. */
    CycleDates restarts(String regimen) {
        return restarts.getOrDefault(regimen, CycleDates.NONE);
    }

    /** The days on which visits were done. */
    IntStream daysOfVisits() {
        return done.values().stream().flatMapToInt(DoneDates::all);
    }

    /** When the occurrences of a visit were done. */
    DoneDates done(String visit) {
        return done.getOrDefault(visit, DoneDates.NONE);
    }

    /** The option chosen; empty while nobody chose. */
    Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    Optional<String> arm() {
        return arm;
    }

    /** The words of a parameter; empty where it is unknown or was not spoken of. */
    Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, Optional.empty());
    }

    /** Whether a parameter was given or said to be unknown. */
    boolean speaksOf(String parameter) {
        return parameters.containsKey(parameter);
    }

    Set<String> eventNames() {
        return events.keySet();
    }

    Set<String> factNames() {
        return facts.keySet();
    }

    Set<String> drugNames() {
        return administrations.keySet();
    }

    Set<String> regimenNames() {
        if (restarts.isEmpty() && cycleStarts.size() < 2) {
            return cycleStarts.keySet();
        }
        Set<String> names = new TreeSet<>(cycleStarts.keySet());
        names.addAll(restarts.keySet());
        return names;
    }

    Set<String> visitNames() {
        return done.keySet();
    }

    Set<String> parameterNames() {
        return parameters.keySet();
    }

    Map<String, String> choices() {
        return choices;
    }

    /**
     * Throws unless each parameter was given or said to be unknown.
     *
     * @throws MissingParameterException naming statement and source record of each that was not
     */
    public void require(ParameterInfo... wanted) {
        List<ParameterInfo> missing = new ArrayList<>();
        for (ParameterInfo parameter : wanted) {
            if (!speaksOf(parameter.code())) {
                missing.add(parameter);
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingParameterException(missing);
        }
    }

    /** Collects what is recorded. Not for use by several threads. */
    public static final class Builder {
        private final Map<String, List<EventRecord>> events = new HashMap<>();
        private final Map<String, List<FactHistory.Value>> facts = new HashMap<>();
        private final Map<String, List<EventRecord>> administrations = new HashMap<>();
        private final NumberedDates<Integer> cycleStarts = new NumberedDates<>();
        private final NumberedDates<Integer> restarts = new NumberedDates<>();
        private final NumberedDates<Long> done = new NumberedDates<>();
        private final Map<String, String> choices = new LinkedHashMap<>();
        private final Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        private Optional<String> arm = Optional.empty();

        private Builder() {}

        /**
         * An event happened; a second record of an event is added, not replaced.
         *
         * @throws DateOutOfRangeException when the date cannot belong to a trial
         */
        public Builder event(String name, LocalDate date) {
            return event(name, date, Map.of());
        }

        /** An event happened, or a history has an entry, with attributes in the protocol's words. */
        public Builder event(String name, LocalDate date, Map<String, String> attributes) {
            return event(name, RecordDate.of(date), attributes);
        }

        /** The same where more is known than the day, or less. */
        public Builder event(String name, RecordDate date, Map<String, String> attributes) {
            events.computeIfAbsent(name, n -> new ArrayList<>()).add(date.record(name, attributes));
            return this;
        }

        /** A fact that holds at every date for which no dated value is known; {@code yes}, {@code 1.7}, {@code premenopausal}. */
        public Builder fact(String name, String value) {
            facts.computeIfAbsent(name, n -> new ArrayList<>()).add(FactHistory.value(EpochDays.UNKNOWN, value));
            return this;
        }

        /** A fact as found on a date; it holds from then until the next value. */
        public Builder fact(String name, String value, LocalDate date) {
            facts.computeIfAbsent(name, n -> new ArrayList<>()).add(FactHistory.value(EpochDays.of(date, name), value));
            return this;
        }

        /**
         * The recorded start of a cycle of a regimen.
         *
         * @param cycle number from 1
         * @throws InconsistentRecordException when the number is below 1, or the cycle already started on another date
         */
        public Builder cycleStart(String regimen, int cycle, LocalDate date) {
            cycle(cycleStarts, regimen, cycle, date, "start");
            return this;
        }

        /**
         * A cycle of a regimen was begun again: its days and all that follows count from this date (T18).
         *
         * @param cycle number from 1
         * @throws InconsistentRecordException when the number is below 1, or the cycle was already restarted on another date
         */
        public Builder restart(String regimen, int cycle, LocalDate date) {
            cycle(restarts, regimen, cycle, date, "restart");
            return this;
        }

        private static void cycle(
                NumberedDates<Integer> dates, String regimen, int cycle, LocalDate date, String verb) {
            String what = "Cycle " + cycle + " of " + regimen;
            if (cycle < 1 || cycle > Course.MAX_ROWS) {
                throw new InconsistentRecordException(what + " " + verb + "ed on " + date
                        + ": cycles are numbered from 1 to " + Course.MAX_ROWS + ".");
            }
            dates.add(regimen, cycle, EpochDays.of(date, what), what + " cannot " + verb);
        }

        /**
         * A visit took place.
         *
         * @param episode for a visit of {@code for each E}: the number of the record of E, from 1; else 0
         * @param ordinal number in its series, from 1; 0 for a visit that is no series
         * @throws InconsistentRecordException when the same occurrence was done on another date, or a number is negative
         */
        public Builder done(String visit, int episode, int ordinal, LocalDate date) {
            String number =
                    (episode > 0 ? " " + episode : "") + (ordinal > 0 ? (episode > 0 ? "." : " ") + ordinal : "");
            if (episode < 0 || ordinal < 0) {
                throw new InconsistentRecordException(visit + " done on " + date
                        + ": occurrences are numbered from 1, not " + episode + "." + ordinal + ".");
            }
            int day = EpochDays.of(date, visit);
            done.add(visit, DoneDates.key(episode, ordinal), day, visit + number + " cannot have been done");
            return this;
        }

        /** A drug was administered. */
        public Builder administered(String drug, LocalDate date) {
            administrations
                    .computeIfAbsent(drug, d -> new ArrayList<>())
                    .add(new EventRecord(EpochDays.of(date, drug), Map.of()));
            return this;
        }

        public Builder arm(String name) {
            arm = Optional.of(name);
            return this;
        }

        public Builder choice(String name, String option) {
            choices.put(name, option);
            return this;
        }

        /** A parameter's value in its own words, {@code 6 weeks}. */
        public Builder parameter(String name, String words) {
            parameters.put(name, Optional.of(words.strip()));
            return this;
        }

        /** Nobody knows the parameter's value; what hangs on it will be pending. */
        public Builder parameterUnknown(String name) {
            parameters.put(name, Optional.empty());
            return this;
        }

        public ParticipantRecord build() {
            return new ParticipantRecord(this);
        }
    }
}
