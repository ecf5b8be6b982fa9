package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private final Map<String, TreeMap<Integer, Integer>> cycleStarts;
    private final Map<String, String> choices;
    private final Map<String, Optional<String>> parameters;
    private final Optional<String> arm;

    private ParticipantRecord(Builder builder) {
        this.events = mapped(builder.events, EventRecords::new);
        this.facts = mapped(builder.facts, FactHistory::new);
        this.administrations = mapped(builder.administrations, EventRecords::new);
        this.cycleStarts = mapped(builder.cycleStarts, TreeMap::new);
        this.choices = new LinkedHashMap<>(builder.choices);
        this.parameters = new LinkedHashMap<>(builder.parameters);
        this.arm = builder.arm;
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> from, Function<A, B> function) {
        return from.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> function.apply(e.getValue()), (a, b) -> a, HashMap::new));
    }

    public static Builder builder() {
        return new Builder();
    }

    EventRecords events(String name) {
        return events.getOrDefault(name, EventRecords.NONE);
    }

    EventRecords administrations(String drug) {
        return administrations.getOrDefault(drug, EventRecords.NONE);
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

    /** Recorded starts by cycle number, rising. */
    NavigableMap<Integer, Integer> cycleStarts(String regimen) {
        return cycleStarts.getOrDefault(regimen, new TreeMap<>());
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
        return cycleStarts.keySet();
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
        private final Map<String, TreeMap<Integer, Integer>> cycleStarts = new HashMap<>();
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
            events.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new EventRecord(EpochDays.of(date, name), attributes));
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
            if (cycle < 1 || cycle > Course.MAX_ROWS) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen + " started on " + date
                        + ": cycles are numbered from 1 to " + Course.MAX_ROWS + ".");
            }
            int day = EpochDays.of(date, "Cycle " + cycle + " of " + regimen);
            Integer earlier =
                    cycleStarts.computeIfAbsent(regimen, r -> new TreeMap<>()).put(cycle, day);
            if (earlier != null && earlier != day) {
                throw new InconsistentRecordException("Cycle " + cycle + " of " + regimen + " cannot start on both "
                        + EpochDays.date(earlier) + " and " + date + ".");
            }
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
