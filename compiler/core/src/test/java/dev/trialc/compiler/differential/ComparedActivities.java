package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.DueActivity;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.evaluate.VisitActivities;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Timepoint;
import dev.trialc.runtime.Occurrence;
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
        List<Occurrence> rows = trial.calculator().schedule(record, person.horizon());
        return new Interpreter(trial.protocol())
                .visits(participant, person.horizon()).stream()
                        .filter(row -> columns.contains(row.item()) && row.orderDate() != null)
                        .limit(ROWS)
                        .flatMap(row -> at(trial, person, record, rows, row, activities.of(row)).stream())
                        .findFirst();
    }

    private static Optional<Difference> at(
            Trial trial,
            Person person,
            ParticipantRecord record,
            List<Occurrence> rows,
            Row row,
            List<DueActivity> left) {
        List<PlannedActivity> right = rows.stream()
                .filter(o -> isOf(o, row))
                .findFirst()
                .map(o -> trial.calculator().activities(o, record))
                .orElse(List.of());
        List<DueActivity> same = right.stream()
                .map(a -> new DueActivity(
                        a.activity(),
                        a.optional(),
                        a.needs(),
                        a.timepoints().stream().map(ComparedActivities::point).toList(),
                        a.earliest(),
                        a.latest(),
                        a.reusable().stream()
                                .map(r -> new DueActivity.Days(r.first(), r.last()))
                                .toList(),
                        a.remarks()))
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

    private static boolean isOf(Occurrence occurrence, Row row) {
        return occurrence.item().equals(row.item())
                && occurrence.episode().equals(row.episode())
                && occurrence.ordinal().equals(row.ordinal())
                && occurrence.orderingDate().equals(Optional.ofNullable(row.orderDate()));
    }

    /** Without words of its own where they are those that the compiler would write. */
    private static Timepoint point(dev.trialc.runtime.Timepoint point) {
        Timepoint.Relation relation =
                Timepoint.Relation.valueOf(point.relation().name());
        Timepoint.Moment moment = Timepoint.Moment.valueOf(point.moment().name());
        String distance =
                point.words().replaceAll("^pre-dose of .*", "").replaceAll("^every | (after|before|during) .*", "");
        return new Timepoint(point.drug(), relation, moment, point.minutes(), point.early(), point.late(), distance);
    }

    private static String words(List<DueActivity> activities) {
        return activities.stream().map(DueActivity::words).toList().toString();
    }
}
