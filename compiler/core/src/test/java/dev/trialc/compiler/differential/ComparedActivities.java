package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.DueActivity;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.evaluate.VisitActivities;
import dev.trialc.compiler.model.Grid;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.PlannedActivity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What either side plans at the visits of one participant. */
final class ComparedActivities {
    /** Enough for each kind of visit: asking the generated class begins anew for each. */
    private static final int ROWS = 8;

    private ComparedActivities() {}

    /** The first visit at which they differ; the records must be consistent. */
    static Optional<Difference> of(Trial trial, Person person) {
        Set<String> columns = trial.protocol().grids().stream()
                .flatMap(grid -> grid.columns().stream())
                .map(Grid.Column::visit)
                .collect(Collectors.toCollection(HashSet::new));
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Participant participant = person.participant();
        ParticipantRecord record = person.record(trial.protocol());
        VisitActivities activities = new VisitActivities(trial.protocol(), participant);
        return new Interpreter(trial.protocol())
                .visits(participant, person.horizon()).stream()
                        .filter(row -> columns.contains(row.item()) && row.orderDate() != null)
                        .limit(ROWS)
                        .flatMap(row -> at(trial, person, record, row, activities.of(row)).stream())
                        .findFirst();
    }

    private static Optional<Difference> at(
            Trial trial, Person person, ParticipantRecord record, Row row, List<DueActivity> left) {
        List<PlannedActivity> right = trial.calculator().activities(row.item(), record, row.orderDate());
        List<DueActivity> same = right.stream()
                .map(a -> new DueActivity(a.activity(), a.optional(), a.needs()))
                .toList();
        return left.equals(same)
                ? Optional.empty()
                : Optional.of(new Difference(
                        person,
                        "activities of " + row.item(),
                        "",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        row.words() + ": interpreter " + words(left) + ", generated class " + words(same)));
    }

    private static String words(List<DueActivity> activities) {
        return activities.stream().map(DueActivity::words).toList().toString();
    }
}
