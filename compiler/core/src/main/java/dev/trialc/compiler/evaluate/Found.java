package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What came of looking for a date.
 *
 * @param date empty when it is not known yet
 * @param words the name of what gave it; when unknown, what is needed
 * @param parameters names of parameters that are needed besides
 */
record Found(Optional<LocalDate> date, String words, List<String> parameters) {
    static Found at(LocalDate date, String name) {
        return new Found(Optional.of(date), name, List.of());
    }

    static Found missing(String need) {
        return new Found(Optional.empty(), need, List.of());
    }

    boolean known() {
        return date.isPresent();
    }

    LocalDate get() {
        return date.orElseThrow();
    }

    Found map(UnaryOperator<LocalDate> shift) {
        return new Found(date.map(shift), words, parameters);
    }

    /** What a pending row has to name, in order. */
    List<String> needs() {
        if (parameters.isEmpty()) {
            return List.of(words);
        }
        List<String> all = new java.util.ArrayList<>();
        if (!words.isEmpty()) {
            all.add(words);
        }
        all.addAll(parameters);
        return all;
    }
}
