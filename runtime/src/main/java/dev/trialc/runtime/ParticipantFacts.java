package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one participant's facts (language §5.7). Whenever a value is missing, its name is noted.
 *
 * <p>Days are epoch days; a day that is {@link EpochDays#UNKNOWN} makes every value missing.
 */
abstract class ParticipantFacts {
    private final ParticipantRecord record;
    private Needs missing = new Needs();

    /** The records of an event; where there are none, the days that follow from values. */
    abstract EventRecords events(String name);

    ParticipantFacts(ParticipantRecord record) {
        this.record = record;
    }

    final ParticipantRecord record() {
        return record;
    }

    /** What the conditions asked since the last {@link Needs#clear} did not find. */
    final Needs missing() {
        return missing;
    }

    /** Asks a condition without noting what was missing. */
    final Truth quietly(Condition condition, int day) {
        return noting(new Needs(), () -> condition.at(day));
    }

    /** Asks something while what is missing is noted apart. */
    final <T> T noting(Needs apart, Supplier<T> question) {
        Needs noted = missing;
        missing = apart;
        try {
            return question.get();
        } finally {
            missing = noted;
        }
    }

    /** Whether a fact has one of the protocol's coded values. */
    protected final Truth is(Declared fact, String value, int day) {
        return is(fact, value, day, ValueTime.ANY);
    }

    /** Whether a fact has one of the protocol's coded values, of those of a time. */
    protected final Truth is(Declared fact, String value, int day, ValueTime time) {
        return isOneOf(fact, day, time, value);
    }

    /** Whether a fact has one of several coded values. */
    protected final Truth isOneOf(Declared fact, int day, String... some) {
        return isOneOf(fact, day, ValueTime.ANY, some);
    }

    /** Whether a fact has one of several coded values, of those of a time. */
    protected final Truth isOneOf(Declared fact, int day, ValueTime time, String... some) {
        List<FactHistory.Value> values = values(fact.code(), day, time);
        if (values.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean first = Arrays.asList(some).contains(values.get(0).text());
        for (FactHistory.Value other : values) {
            if (Arrays.asList(some).contains(other.text()) != first) {
                missing.add(fact.code());
                return Truth.UNKNOWN;
            }
        }
        return Truth.of(first);
    }

    /** Whether a yes/no fact is yes. */
    protected final Truth isYes(Declared fact, int day) {
        return isOneOf(fact, day, "yes");
    }

    /** Whether a yes/no fact is yes, of the values of a time. */
    protected final Truth isYes(Declared fact, int day, ValueTime time) {
        return isOneOf(fact, day, time, "yes");
    }

    /** The numbers that a fact holds; none where it is missing, which is noted. */
    protected final FactNumbers number(Declared fact, int day) {
        return number(fact, day, ValueTime.ANY);
    }

    /** The numbers that a fact holds, of those of a time; none where it is missing, which is noted. */
    protected final FactNumbers number(Declared fact, int day, ValueTime time) {
        return numbers(fact, values(fact.code(), day, time), value -> numeric(fact, value));
    }

    /**
     * The ranks of an ordered code in {@link FactInfo#codes()}, from 0, to compare with the rank of one of them; none where it is missing,
     * which is noted.
     */
    protected final FactNumbers rank(FactInfo fact, int day) {
        return rank(fact, day, ValueTime.ANY);
    }

    /** The ranks of an ordered code, of those of a time; none where it is missing, which is noted. */
    protected final FactNumbers rank(FactInfo fact, int day, ValueTime time) {
        return numbers(
                fact,
                values(fact.code(), day, time),
                value -> BigDecimal.valueOf(fact.codes().indexOf(value.text())));
    }

    private FactNumbers numbers(
            Declared fact, List<FactHistory.Value> values, Function<FactHistory.Value, BigDecimal> number) {
        return new FactNumbers(values.stream().map(number).toList(), missing, fact.code());
    }

    /** The rank of one of the values of an ordered code. */
    protected static BigDecimal rank(FactInfo fact, String value) {
        return BigDecimal.valueOf(fact.codes().indexOf(value));
    }

    /** Whether a fact has a value; never unknown. */
    protected final Truth known(Declared fact, int day) {
        return known(fact, day, ValueTime.ANY);
    }

    /** Whether a fact has a value of a time; never unknown. */
    protected final Truth known(Declared fact, int day, ValueTime time) {
        Optional<FactHistory> history = record.fact(fact.code());
        return Truth.of(day != EpochDays.UNKNOWN
                && history.isPresent()
                && !history.get().at(Math.min(day, time.last()), time.first()).isEmpty());
    }

    /** Completed years at a day, of a fact that is the date of birth; none where it is missing, which is noted. */
    protected final FactNumbers ageByBirth(Declared birth, int day) {
        return numbers(
                birth,
                values(birth.code(), day, ValueTime.ANY),
                value -> BigDecimal.valueOf(
                        EpochDays.completedYears(EpochDays.parse(value.text(), birth.title()), day)));
    }

    protected static Truth less(FactNumbers values, BigDecimal limit) {
        return values.are(value -> value.compareTo(limit) < 0);
    }

    protected static Truth atMost(FactNumbers values, BigDecimal limit) {
        return values.are(value -> value.compareTo(limit) <= 0);
    }

    protected static Truth equal(FactNumbers values, BigDecimal limit) {
        return values.are(value -> value.compareTo(limit) == 0);
    }

    protected static Truth atLeast(FactNumbers values, BigDecimal limit) {
        return values.are(value -> value.compareTo(limit) >= 0);
    }

    protected static Truth more(FactNumbers values, BigDecimal limit) {
        return values.are(value -> value.compareTo(limit) > 0);
    }

    /** Within both limits. */
    protected static Truth between(FactNumbers values, BigDecimal low, BigDecimal high) {
        return values.are(value -> value.compareTo(low) >= 0 && value.compareTo(high) <= 0);
    }

    /** Whether there is a number; never unknown. */
    protected static Truth known(FactNumbers values) {
        return Truth.of(!values.numbers().isEmpty());
    }

    /** A number that the protocol declares no fact for; {@code need} is noted. */
    protected final FactNumbers missingNumber(String need) {
        missing.add(need);
        return new FactNumbers(List.of(), missing, need);
    }

    protected static Truth less(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? Truth.UNKNOWN : Truth.of(value.compareTo(limit) < 0);
    }

    protected static Truth atMost(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? Truth.UNKNOWN : Truth.of(value.compareTo(limit) <= 0);
    }

    protected static Truth equal(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? Truth.UNKNOWN : Truth.of(value.compareTo(limit) == 0);
    }

    protected static Truth atLeast(@Nullable BigDecimal value, BigDecimal limit) {
        return less(value, limit).not();
    }

    protected static Truth more(@Nullable BigDecimal value, BigDecimal limit) {
        return atMost(value, limit).not();
    }

    /** Within both limits. */
    protected static Truth between(@Nullable BigDecimal value, BigDecimal low, BigDecimal high) {
        return atLeast(value, low).and(atMost(value, high));
    }

    /** Whether somebody chose; never unknown. */
    protected final Truth known(Declared choice) {
        return Truth.of(record.choice(choice.code()).isPresent());
    }

    /** A condition that only a person or something undeclared could settle; {@code need} is noted. */
    protected final Truth unknown(String need) {
        missing.add(need);
        return Truth.UNKNOWN;
    }

    /** Whether an option was chosen; the choice is noted as missing while nobody chose. */
    protected final Truth isChosen(Declared choice, String option) {
        Optional<String> chosen = record.choice(choice.code());
        if (chosen.isEmpty()) {
            missing.add(choice.code());
            return Truth.UNKNOWN;
        }
        return Truth.of(chosen.get().equals(option));
    }

    /** Whether an event happened on or before a day. */
    protected final Truth happened(Declared event, int day) {
        return happened(event, day, RecordCondition.ANY);
    }

    /** Whether an event happened on or before a day, with a record that meets a condition. */
    protected final Truth happened(Declared event, int day, RecordCondition condition) {
        return noted(events(event.code()).any(day, condition), event);
    }

    /** The same where the condition counts from an anchor: while that is unknown, it is what is noted as missing. */
    protected final Truth happened(Declared event, int day, RecordCondition condition, Anchor anchor) {
        return happened(event, day, RecordCondition.ANY, condition, anchor);
    }

    /** The same where a length leads to the anchor, which a parameter may have to say. */
    protected final Truth happened(
            Declared event, int day, RecordCondition condition, Anchor anchor, Stated<Length> length) {
        Truth any = happened(event, day, condition, anchor);
        if (any == Truth.UNKNOWN) {
            missing.addAll(length.needs());
        }
        return any;
    }

    /**
     * Whether an event happened on or before a day, with a record that has attributes and lies at some time. The event is noted as missing
     * where its attributes, or the day of a partial date, could decide, then the anchor while it is unknown.
     */
    protected final Truth happened(
            Declared event, int day, RecordCondition attributes, RecordCondition time, Anchor anchor) {
        EventRecords records = events(event.code());
        Truth any = records.any(day, one -> attributes.of(one).and(time.of(one)));
        if (any != Truth.UNKNOWN) {
            return any;
        }
        if (records.mayDecide(day, attributes, time)) {
            missing.add(event.code());
        }
        missing.addAll(anchor.needs());
        return any;
    }

    /** The same where a length leads to the anchor, which a parameter may have to say. */
    protected final Truth happened(
            Declared event,
            int day,
            RecordCondition attributes,
            RecordCondition time,
            Anchor anchor,
            Stated<Length> length) {
        Truth any = happened(event, day, attributes, time, anchor);
        if (any == Truth.UNKNOWN) {
            missing.addAll(length.needs());
        }
        return any;
    }

    /** The same of a history: unknown while it has no record at all. */
    protected final Truth recorded(Declared history, int day, RecordCondition condition) {
        return events(history.code()).isEmpty() ? noted(Truth.UNKNOWN, history) : happened(history, day, condition);
    }

    private Truth noted(Truth truth, Declared what) {
        if (truth == Truth.UNKNOWN) {
            missing.add(what.code());
        }
        return truth;
    }

    private static BigDecimal numeric(Declared fact, FactHistory.Value value) {
        BigDecimal number = value.number();
        if (number == null) {
            throw new InconsistentRecordException(fact.title() + " (" + fact.code() + ") is \"" + value.text()
                    + "\", which is no number; write it like 1.5, in the unit of the protocol.");
        }
        return number;
    }

    private List<FactHistory.Value> values(String fact, int day, ValueTime time) {
        Optional<FactHistory> history = record.fact(fact);
        List<FactHistory.Value> found = history.isEmpty() || day == EpochDays.UNKNOWN
                ? List.of()
                : history.get().at(Math.min(day, time.last()), time.first());
        if (found.isEmpty() && time.needs().isEmpty()) {
            missing.add(fact);
        } else if (found.isEmpty()) {
            missing.addAll(time.needs());
        }
        return found;
    }
}
