package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What modifications (T42) made of one drug of one regimen.
 *
 * @param holds interruptions, by their first day; they may overlap
 * @param discontinued the first day without a dose for good; empty while the drug is given
 * @param left the first day on which it no longer counts among the drugs that lead the regimen: as discontinued, or, where an interruption
 *     lasted too long, the day after the longest time allowed
 * @param levels the dose level from each day on, rising; 0 before the first
 * @param amounts of the levels, the full dose first; empty where none are declared
 */
record DrugCourse(
        List<Hold> holds,
        Optional<LocalDate> discontinued,
        Optional<LocalDate> left,
        NavigableMap<LocalDate, Integer> levels,
        List<DoseStep.Amount.Of> amounts) {
    static final DrugCourse UNCHANGED =
            new DrugCourse(List.of(), Optional.empty(), Optional.empty(), new TreeMap<>(), List.of());

    /**
     * An interruption.
     *
     * @param end the first day on which the drug may be given again; null while it is not known
     */
    record Hold(LocalDate from, @Nullable LocalDate end) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (end == null || day.isBefore(end));
        }
    }

    boolean interrupted(LocalDate day) {
        return holds.stream().anyMatch(h -> h.holds(day));
    }

    boolean discontinuedBy(LocalDate day) {
        return discontinued.map(d -> !day.isBefore(d)).orElse(false);
    }

    boolean leftBy(LocalDate day) {
        return left.map(d -> !day.isBefore(d)).orElse(false);
    }

    /** The day on which the first of the interruptions that hold a day ends; empty where none of their ends is known. */
    Optional<LocalDate> release(LocalDate day) {
        return holds.stream()
                .filter(h -> h.holds(day))
                .flatMap(h -> Optional.ofNullable(h.end()).stream())
                .min(LocalDate::compareTo);
    }

    /** The first day of an interruption whose end is not known. */
    Optional<LocalDate> openFrom() {
        return holds.stream().filter(h -> h.end() == null).map(Hold::from).min(LocalDate::compareTo);
    }

    /** The amount that a lower level puts in the place of the written one. */
    Optional<DoseStep.Amount.Of> amount(LocalDate day) {
        Map.Entry<LocalDate, Integer> level = levels.floorEntry(day);
        return level == null || level.getValue() == 0
                ? Optional.empty()
                : Optional.of(amounts.get(Math.min(level.getValue(), amounts.size() - 1)));
    }
}
