package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Periods: parameters looked up, added to dates (T02, T03). */
final class Lengths {
    private final Participant participant;
    /** Words of parameters, read once: a series asks at each of its visits. */
    private final Map<String, Length.Fixed> read = new HashMap<>();

    private @Nullable WorkingDays holidays;

    Lengths(Participant participant) {
        this.participant = participant;
    }

    /** The period, once a parameter is known. */
    Optional<Length.Fixed> fixed(Length length) {
        if (length instanceof Length.Fixed fixed) {
            return Optional.of(fixed);
        }
        String name = ((Length.Unknown) length).parameter();
        return participant.parameter(name).map(words -> read.computeIfAbsent(words, w -> SlotReader.duration(name, w)));
    }

    /** The parameter that has to be given before a length can be counted; empty where it can be. */
    Optional<String> unknown(Length length) {
        if (length instanceof Length.Unknown named) {
            return fixed(named).isEmpty() ? Optional.of(named.parameter()) : Optional.empty();
        }
        boolean waits = ((Length.Fixed) length).inWorkingDays() && holidays().isEmpty();
        return waits ? Optional.of(Parameter.HOLIDAYS) : Optional.empty();
    }

    /** The participant's working days, once the holidays are known (T34). */
    Optional<WorkingDays> holidays() {
        Optional<String> words = participant.parameter(Parameter.HOLIDAYS);
        if (words.isPresent() && holidays == null) {
            holidays = new WorkingDays(SlotReader.dates(Parameter.HOLIDAYS, words.get()));
        }
        return Optional.ofNullable(holidays);
    }

    /** The day a length after another, or before it; of a length that {@link #unknown} has nothing to say of. */
    LocalDate shifted(LocalDate date, Length length, boolean after) {
        Length.Fixed fixed = fixed(length).orElseThrow();
        return fixed.inWorkingDays()
                ? holidays().orElseThrow().count(date, fixed.amount(), after)
                : plus(date, fixed, after ? 1 : -1);
    }

    /** Days and weeks as days; months and years by the calendar from the date itself, clamped to the month's end (T03). */
    static LocalDate plus(LocalDate date, Length.Fixed length, long times) {
        long amount = Math.multiplyExact(length.amount(), times);
        return switch (length.unit()) {
            case WORKING_DAY -> throw new IllegalArgumentException("working days hang on the participant's holidays");
            case HOUR -> date.plusDays(Math.multiplyExact((long) length.days(), times));
            case DAY -> date.plusDays(amount);
            case WEEK -> date.plusDays(Math.multiplyExact(7L, amount));
            case MONTH -> date.plusMonths(amount);
            case YEAR -> date.plusMonths(Math.multiplyExact(12L, amount));
        };
    }

    /** Number of days of a cycle. */
    Optional<Integer> days(Length length) {
        return fixed(length).map(f -> {
            if (!f.inDays() || f.amount() == 0) {
                throw new InconsistentRecordException(
                        "A cycle is counted in days or weeks, and lasts at least one day.");
            }
            return f.days();
        });
    }
}
