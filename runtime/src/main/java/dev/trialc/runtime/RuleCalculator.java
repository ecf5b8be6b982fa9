package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs generated rules. */
final class RuleCalculator implements ScheduleCalculator {
    private final TrialMetadata metadata;
    private final RecordCheck check;
    private final Function<CourseInput, Course> rules;
    private final Map<String, Integer> visits = new HashMap<>();
    /** Doses come in the order of the protocol, which a stable sort keeps; of a visit, what is in no plan comes last. */
    private final Comparator<Occurrence> byDate = Comparator.comparing(
                    (Occurrence row) -> row.orderingDate().orElse(LocalDate.MAX))
            .thenComparing(row -> row.status() == Status.PENDING)
            .thenComparing(Occurrence::kind)
            .thenComparingInt(row -> row.kind() == Kind.VISIT ? order(row.item()) : 0)
            .thenComparingInt(row -> row.episode().orElse(0))
            .thenComparingInt(row -> row.ordinal().orElse(0));

    RuleCalculator(TrialMetadata metadata, Function<CourseInput, Course> rules) {
        this.metadata = metadata;
        this.check = new RecordCheck(metadata);
        this.rules = rules;
        metadata.rules().stream()
                .filter(rule -> rule.kind() == Kind.VISIT)
                .forEach(rule -> visits.putIfAbsent(rule.item(), visits.size()));
    }

    private int order(String visit) {
        return visits.getOrDefault(visit, visits.size());
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
        course(record, EpochDays.of(until, "Schedule until"), new ScheduleLook.Kept(rows))
                .run(visits, true);
        rows.sort(byDate);
        return List.copyOf(rows);
    }

    @Override
    public void visit(ParticipantRecord record, int untilEpochDay, OccurrenceSink sink) {
        course(record, EpochDays.checked(untilEpochDay, "Schedule until"), sink).run(true, true);
    }

    @Override
    public List<Deviation> deviations(ParticipantRecord record) {
        Course course = course(record, EpochDays.LAST, row -> {});
        Deviations deviations = new Deviations(course);
        course.deviations(deviations, metadata.rules());
        return deviations.all();
    }

    @Override
    public List<PlannedActivity> activities(Occurrence visit, ParticipantRecord record) {
        if (!visits.containsKey(visit.item())) {
            throw new IllegalArgumentException(metadata.name() + " has no visit \"" + visit.item() + "\"");
        }
        if (visit.orderingDate().isEmpty()) {
            return List.of();
        }
        int day = EpochDays.of(visit.orderingDate().get(), visit.item());
        Course course = course(record, day, row -> {});
        int actual =
                visit.actual().map(date -> EpochDays.of(date, visit.item())).orElse(day);
        ActivityPlan plan = new ActivityPlan(course, day, visit.cycle().orElse(0), actual);
        course.activities(visit.item(), plan);
        return plan.activities();
    }

    @Override
    public Truth holds(Function<Course, Condition> condition, ParticipantRecord record, LocalDate date) {
        int day = EpochDays.of(date, "condition");
        return condition.apply(course(record, day, row -> {})).at(day);
    }

    private Course course(ParticipantRecord record, int until, OccurrenceSink sink) {
        check.check(record);
        return rules.apply(new CourseInput(record, until, sink));
    }
}
