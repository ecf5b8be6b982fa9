package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The schedule of a protocol, by names: what every generated class offers besides its typed methods.
 *
 * <p>Stateless and safe for several threads.
 */
public interface ScheduleCalculator {
    /** What the protocol declares. */
    TrialMetadata metadata();

    /**
     * Visits and doses: dated ones by date, then visits before doses, then in the order of the protocol, then pending ones.
     *
     * @param until last date listed, inclusive
     * @throws InconsistentRecordException when the record contradicts itself or the protocol
     * @throws MissingParameterException when a parameter was neither given nor said to be unknown
     * @throws RowLimitException when there are more than {@link Course#MAX_ROWS} rows
     */
    List<Occurrence> schedule(ParticipantRecord record, LocalDate until);

    /** The doses alone, in the same order, with the same exceptions. */
    List<Occurrence> doses(ParticipantRecord record, LocalDate until);

    /**
     * The same rows as {@link #schedule}, without allocating for each: in the order of {@link OccurrenceSink#accept}.
     *
     * @param untilEpochDay last date listed, inclusive
     */
    void visit(ParticipantRecord record, int untilEpochDay, OccurrenceSink sink);

    /**
     * What was done against the protocol's rules for people, by date, then in the order of the kinds of rules, then of the protocol.
     *
     * @throws InconsistentRecordException when the record contradicts itself or the protocol
     * @throws MissingParameterException when a parameter was neither given nor said to be unknown
     */
    List<Deviation> deviations(ParticipantRecord record);

    /**
     * What is done at a visit, as far as the grid says, in its order (T33): asked on the date by which it is ordered. Nothing while it has none.
     *
     * @param visit one of the participant's schedule
     * @throws IllegalArgumentException when the protocol has no such visit
     */
    List<PlannedActivity> activities(Occurrence visit, ParticipantRecord record);

    /** Whether a condition of the rules holds on a date. */
    Truth holds(Function<Course, Condition> condition, ParticipantRecord record, LocalDate date);

    /** A calculator for generated rules. */
    static ScheduleCalculator of(TrialMetadata metadata, Function<CourseInput, Course> rules) {
        return new RuleCalculator(metadata, rules);
    }
}
