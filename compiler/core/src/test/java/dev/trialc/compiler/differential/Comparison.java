package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.resolve.SlotReader;
import dev.trialc.runtime.Kind;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ScheduleException;
import dev.trialc.runtime.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the interpreter, the generated class and its primitive path for one schedule, and compares every column of every row,
 * and what was done against the rules.
 */
final class Comparison {
    /** The documented order, before that of statements. */
    private static final Comparator<Occurrence> DOCUMENTED = Comparator.comparing(
                    (Occurrence row) -> row.status() == Status.PENDING)
            .thenComparing(row -> row.orderingDate().orElse(LocalDate.MAX))
            .thenComparing(Occurrence::kind);

    private final Trial trial;

    Comparison(Trial trial) {
        this.trial = trial;
    }

    /** The first difference; empty when all agree, also in refusing an inconsistent record. */
    Optional<Difference> of(Person person) {
        Answer interpreted = Answer.of(() -> interpreted(person));
        Answer generated =
                Answer.of(() -> trial.calculator().schedule(person.record(trial.protocol()), person.horizon()));
        Optional<Difference> difference =
                Difference.between(person, "interpreter", interpreted, "generated class", generated);
        if (difference.isPresent()) {
            return difference;
        }
        Answer primitive = Answer.of(() -> primitive(person));
        return Difference.between(person, "generated class", generated, "primitive path", primitive)
                .or(() -> ComparedDeviations.of(trial, person))
                .or(() -> generated.refusal().isPresent() ? Optional.empty() : ComparedActivities.of(trial, person));
    }

    private List<Occurrence> interpreted(Person person) {
        return new Interpreter(trial.protocol())
                .schedule(person.participant(), person.horizon()).stream()
                        .map(InterpretedRow::toOccurrence)
                        .toList();
    }

    private List<Occurrence> primitive(Person person) {
        List<Occurrence> rows = new ArrayList<>();
        trial.calculator()
                .visit(
                        person.record(trial.protocol()),
                        (int) person.horizon().toEpochDay(),
                        row -> rows.add(Occurrence.of(row)));
        Map<String, Integer> statements = new HashMap<>();
        trial.calculator().metadata().rules().stream()
                .filter(rule ->
                        rule.kind() == Kind.VISIT) // what was done before a restart comes behind all other visits
                .forEach(rule -> statements.putIfAbsent(rule.source(), statements.size()));
        rows.forEach(row -> statements.putIfAbsent(row.source(), statements.size()));
        rows.sort(DOCUMENTED
                .thenComparing(row -> statements.getOrDefault(row.source(), 0))
                .thenComparing(row -> row.episode().orElse(0))
                .thenComparing(row -> row.ordinal().orElse(0)));
        return rows;
    }

    /**
     * What came of asking.
     *
     * @param refusal the message with which an inconsistent record was refused; then there are no rows
     */
    record Answer(List<Occurrence> rows, Optional<String> refusal) {
        static Answer of(java.util.function.Supplier<List<Occurrence>> question) {
            try {
                return new Answer(question.get(), Optional.empty());
            } catch (InconsistentRecordException | SlotReader.SlotException | ScheduleException e) {
                return new Answer(List.of(), Optional.of(e.getMessage()));
            }
        }
    }
}
