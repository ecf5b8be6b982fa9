package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.Optional;
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
        FactHistory.Value found = value(fact.code(), day, time);
        return found == null ? Truth.UNKNOWN : Truth.of(found.text().equals(value));
    }

    /** Whether a yes/no fact is yes. */
    protected final Truth isYes(Declared fact, int day) {
        FactHistory.Value found = value(fact.code(), day);
        if (found == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(found.text().equals("yes"));
    }

    /** The number that a fact holds; null where it is missing, which is noted. */
    protected final @Nullable BigDecimal number(Declared fact, int day) {
        return number(fact, day, ValueTime.ANY);
    }

    /** The number that a fact holds, of those of a time; null where it is missing, which is noted. */
    protected final @Nullable BigDecimal number(Declared fact, int day, ValueTime time) {
        FactHistory.Value found = numeric(fact, day, time);
        return found == null ? null : found.number();
    }

    /**
     * The rank of an ordered code in {@link FactInfo#codes()}, from 0, to compare with the rank of one of them; null where it is missing,
     * which is noted.
     */
    protected final @Nullable BigDecimal rank(FactInfo fact, int day) {
        return rank(fact, day, ValueTime.ANY);
    }

    /** The rank of an ordered code, of those of a time; null where it is missing, which is noted. */
    protected final @Nullable BigDecimal rank(FactInfo fact, int day, ValueTime time) {
        FactHistory.Value found = value(fact.code(), day, time);
        return found == null ? null : BigDecimal.valueOf(fact.codes().indexOf(found.text()));
    }

    /** The rank of one of the values of an ordered code. */
    protected static BigDecimal rank(FactInfo fact, String value) {
        return BigDecimal.valueOf(fact.codes().indexOf(value));
    }

    /** Whether a fact has a value; never unknown. */
    protected final Truth known(Declared fact, int day) {
        Optional<FactHistory> history = record.fact(fact.code());
        return Truth.of(
                day != EpochDays.UNKNOWN && history.isPresent() && history.get().at(day) != null);
    }

    /** Completed years at a day, of a fact that is the date of birth; null where it is missing, which is noted. */
    protected final @Nullable BigDecimal ageByBirth(Declared birth, int day) {
        FactHistory.Value found = value(birth.code(), day);
        return found == null
                ? null
                : BigDecimal.valueOf(EpochDays.completedYears(EpochDays.parse(found.text(), birth.title()), day));
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

    /** Whether a number is known; never unknown. */
    protected static Truth known(@Nullable BigDecimal value) {
        return Truth.of(value != null);
    }

    /** Whether somebody chose; never unknown. */
    protected final Truth known(Declared choice) {
        return Truth.of(record.choice(choice.code()).isPresent());
    }

    /** A number that the protocol declares no fact for; {@code need} is noted. */
    protected final @Nullable BigDecimal missingNumber(String need) {
        missing.add(need);
        return null;
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

    private FactHistory.@Nullable Value numeric(Declared fact, int day, ValueTime time) {
        FactHistory.Value found = value(fact.code(), day, time);
        if (found != null && found.number() == null) {
            throw new InconsistentRecordException(fact.title() + " (" + fact.code() + ") is \"" + found.text()
                    + "\", which is no number; write it like 1.5, in the unit of the protocol.");
        }
        return found;
    }

    private FactHistory.@Nullable Value value(String fact, int day) {
        return value(fact, day, ValueTime.ANY);
    }

    private FactHistory.@Nullable Value value(String fact, int day, ValueTime time) {
        Optional<FactHistory> history = record.fact(fact);
        FactHistory.Value found = history.isEmpty() || day == EpochDays.UNKNOWN
                ? null
                : history.get().at(Math.min(day, time.last()), time.first());
        if (found == null && time.needs().isEmpty()) {
            missing.add(fact);
        } else if (found == null) {
            missing.addAll(time.needs());
        }
        return found;
    }
}
