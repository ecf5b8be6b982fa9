package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.Deviations;
import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.resolve.SlotReader;
import dev.trialc.runtime.Deviation;
import dev.trialc.runtime.ScheduleException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What either side calls a deviation of one participant. */
final class ComparedDeviations {
    private static final String INTERPRETER = "interpreter";
    private static final String GENERATED = "generated class";

    private ComparedDeviations() {}

    /** The first deviation that only one of them finds, or that they word or date differently. */
    static Optional<Difference> of(Trial trial, Person person) {
        Answer left = Answer.of(() -> new Deviations(trial.protocol(), person.participant())
                .all().stream()
                        .map(d -> new Deviation(d.date(), d.text(), d.place()))
                        .toList());
        Answer right = Answer.of(() -> trial.calculator().deviations(person.record(trial.protocol())));
        if (left.refusal().isPresent() != right.refusal().isPresent()) {
            String who = left.refusal().isPresent() ? INTERPRETER : GENERATED;
            String message = left.refusal().or(right::refusal).orElseThrow();
            return Optional.of(difference(person, "deviations: only the " + who + " refuses", message));
        }
        for (int i = 0; i < Math.max(left.found().size(), right.found().size()); i++) {
            Optional<Deviation> one = at(left.found(), i);
            Optional<Deviation> other = at(right.found(), i);
            if (!one.equals(other)) {
                String message =
                        INTERPRETER + ": " + one.map(ComparedDeviations::words).orElse("nothing") + ", " + GENERATED
                                + ": " + other.map(ComparedDeviations::words).orElse("nothing");
                return Optional.of(difference(person, kind(one, other), message));
            }
        }
        return Optional.empty();
    }

    /** Without names and numbers, so that the same trouble is counted once. */
    private static String kind(Optional<Deviation> one, Optional<Deviation> other) {
        String text = one.or(() -> other).orElseThrow().text();
        String rule = text.startsWith("require")
                ? "require"
                : text.replaceAll("\\w*[A-Z0-9.]\\w*|[^a-z ]", "").strip();
        String who = one.isEmpty() ? " only in the " + GENERATED : other.isEmpty() ? " only in the " + INTERPRETER : "";
        return "deviation (" + rule + ")" + who;
    }

    private static String words(Deviation deviation) {
        return deviation.date() + " " + deviation.text() + " (" + deviation.source() + ")";
    }

    private static Difference difference(Person person, String kind, String message) {
        return new Difference(person, kind, "", Optional.empty(), "", Optional.empty(), message);
    }

    private static Optional<Deviation> at(List<Deviation> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private record Answer(List<Deviation> found, Optional<String> refusal) {
        static Answer of(Supplier<List<Deviation>> question) {
            try {
                return new Answer(question.get(), Optional.empty());
            } catch (InconsistentRecordException | SlotReader.SlotException | ScheduleException e) {
                return new Answer(List.of(), Optional.of(String.valueOf(e.getMessage())));
            }
        }
    }
}
