package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What came of looking for a date.
 *
 * @param date empty when it is not known yet
 * @param base the date that it was counted from: of the event itself, whatever was added to it
 * @param interval days between the date and what it was last counted from; 0 for an event's own date
 * @param words the name of what gave it; when unknown, what is needed
 * @param parameters names of parameters that are needed besides
 */
record Found(Optional<LocalDate> date, Optional<LocalDate> base, long interval, String words, List<String> parameters) {
    static Found at(LocalDate date, String name) {
        return new Found(Optional.of(date), Optional.of(date), 0, name, List.of());
    }

    static Found missing(String need) {
        return missing(need, List.of());
    }

    static Found missing(String need, List<String> parameters) {
        return new Found(Optional.empty(), Optional.empty(), 0, need, parameters);
    }

    boolean known() {
        return date.isPresent();
    }

    LocalDate get() {
        return date.orElseThrow();
    }

    Found map(UnaryOperator<LocalDate> shift) {
        Optional<LocalDate> shifted = date.map(shift);
        long days = known() ? Math.abs(ChronoUnit.DAYS.between(get(), shifted.orElseThrow())) : 0;
        return new Found(shifted, base, days, words, parameters);
    }

    Found named(String name) {
        return new Found(date, base, interval, name, parameters);
    }

    /** All that is needed as one phrase, where another anchor might do instead. */
    String need() {
        return String.join(" and ", needs());
    }

    /** What a pending row has to name, in order. */
    List<String> needs() {
        if (parameters.isEmpty()) {
            return List.of(words);
        }
        List<String> all = new ArrayList<>();
        if (!words.isEmpty()) {
            all.add(words);
        }
        all.addAll(parameters);
        return all;
    }
}
