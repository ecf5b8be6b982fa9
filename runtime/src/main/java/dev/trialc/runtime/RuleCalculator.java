package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Runs generated rules. */
final class RuleCalculator implements ScheduleCalculator {
    /** Rules run in the order of the protocol, so that a stable sort by date alone leaves equal dates in that order. */
    private static final Comparator<Occurrence> BY_DATE =
            Comparator.comparing(occurrence -> occurrence.orderingDate().orElse(LocalDate.MAX));

    private final TrialMetadata metadata;
    private final Function<CourseInput, Course> rules;

    RuleCalculator(TrialMetadata metadata, Function<CourseInput, Course> rules) {
        this.metadata = metadata;
        this.rules = rules;
    }

    @Override
    public TrialMetadata metadata() {
        return metadata;
    }

    @Override
    public List<Occurrence> schedule(ParticipantRecord record, LocalDate until) {
        return sorted(record, until, true);
    }

    @Override
    public List<Occurrence> doses(ParticipantRecord record, LocalDate until) {
        return sorted(record, until, false);
    }

    private List<Occurrence> sorted(ParticipantRecord record, LocalDate until, boolean visits) {
        List<Occurrence> rows = new ArrayList<>();
        course(record, EpochDays.of(until, "Schedule until"), row -> rows.add(Occurrence.of(row)))
                .run(visits, true);
        rows.sort(BY_DATE);
        return List.copyOf(rows);
    }

    @Override
    public void visit(ParticipantRecord record, int untilEpochDay, OccurrenceSink sink) {
        int until = EpochDays.of(LocalDate.ofEpochDay(untilEpochDay), "Schedule until");
        course(record, until, sink).run(true, true);
    }

    @Override
    public List<PlannedActivity> activities(Sourced visit, ParticipantRecord record, LocalDate date) {
        int day = EpochDays.of(date, visit.code());
        Course course = course(record, day, row -> {});
        ActivityPlan plan = new ActivityPlan(course, day);
        course.activities(visit, day, plan);
        return plan.activities();
    }

    @Override
    public Truth holds(Function<Course, Condition> condition, ParticipantRecord record, LocalDate date) {
        int day = EpochDays.of(date, "condition");
        return condition.apply(course(record, day, row -> {})).at(day);
    }

    private Course course(ParticipantRecord record, int until, OccurrenceSink sink) {
        new RecordCheck(metadata, record).check();
        return rules.apply(new CourseInput(record, until, sink));
    }
}
