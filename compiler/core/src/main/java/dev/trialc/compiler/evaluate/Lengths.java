package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.Optional;

/** Periods: parameters looked up, added to dates (T02, T03). */
final class Lengths {
    private final Participant participant;

    Lengths(Participant participant) {
        this.participant = participant;
    }

    /** The period, once a parameter is known. */
    Optional<Length.Fixed> fixed(Length length) {
        if (length instanceof Length.Fixed fixed) {
            return Optional.of(fixed);
        }
        String name = ((Length.Unknown) length).parameter();
        return participant.parameter(name).map(words -> SlotReader.duration(name, words));
    }

    /** Days and weeks as days; months and years by the calendar from the date itself, clamped to the month's end (T03). */
    static LocalDate plus(LocalDate date, Length.Fixed length, long times) {
        long amount = Math.multiplyExact(length.amount(), times);
        return switch (length.unit()) {
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
            if (f.unit() == CalendarUnit.MONTH || f.unit() == CalendarUnit.YEAR || f.amount() == 0) {
                throw new InconsistentRecordException(
                        "A cycle is counted in days or weeks, and lasts at least one day.");
            }
            return f.days();
        });
    }
}
