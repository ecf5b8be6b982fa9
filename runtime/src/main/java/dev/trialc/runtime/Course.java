package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One participant's way through one protocol: what generated rules are written in.
 *
 * <p>A generated class extends it with a method per visit and per administration. An object computes one schedule and is not for
 * several threads.
 */
public abstract class Course extends ParticipantVisits {
    /** The most rows that one schedule may have. */
    public static final int MAX_ROWS = 2_000_000;

    private final List<Regimen> regimens = new ArrayList<>();
    /** What parameters say, by name; null until one is asked for. */
    private @Nullable Map<String, Stated<?>> parameters;

    private @Nullable VisitRule current;

    protected Course(CourseInput input) {
        super(input);
    }

    /** Runs the visits' rules in the order of the protocol. */
    protected abstract void visits();

    /** Runs the administrations' rules in the order of the protocol. */
    protected abstract void doses();

    /** Adds what is done at a visit, by its name; the order is that of the grid. */
    protected void activities(String visit, ActivityPlan plan) {}

    final void run(boolean visits, boolean doses) {
        check();
        if (visits) {
            inThePlanOfTheirDay(record()::daysOfVisits, () -> {
                visits();
                finishVisit();
            });
        }
        if (doses) {
            doses();
        }
    }

    /** The earliest day, on or after one, on which a rule stops treatment; {@link EpochDays#NEVER} while none does (T45). */
    protected int stopped(int from) {
        return EpochDays.NEVER;
    }

    /** Says what the protocol requires of people. */
    protected void requirements(Deviations deviations) {}

    /** Breaches of what the protocol requires, of its rules on starts of cycles, and of the order of visits. */
    final void deviations(Deviations deviations, List<RuleInfo> rules) {
        check();
        requirements(deviations);
        regimens.forEach(regimen -> regimen.starts().check(deviations));
        rules.stream().filter(rule -> rule.kind() == Kind.VISIT).forEach(deviations::order);
    }

    /** Whether what is recorded contradicts itself, whether or not a statement of the protocol happens to ask for it. */
    final void check() {
        new ContradictoryDates(record()).check();
        regimens.forEach(Regimen::check);
    }

    @Override
    final int metByRegimens() {
        int last = EpochDays.UNKNOWN;
        for (int i = 0; i < regimens.size(); i++) {
            if (regimens.get(i).mayBeTheirs()) {
                last = Math.max(last, regimens.get(i).met());
            }
        }
        return last == EpochDays.UNKNOWN ? EpochDays.NEVER : last;
    }

    /** A date that can come about in some arms alone; in others it is one of nobody's while it is unknown. */
    protected final Anchor theirs(Anchor anchor, Declared... arms) {
        return anchor.isKnown() || armUnknown() || isInArm(arms) ? anchor : anchor.ofOthers();
    }

    /** The latest of the ends of statements, without those that are not the participant's; {@link EpochDays#NEVER} while one goes on. */
    protected static int allEnded(int... ends) {
        int last = EpochDays.latest(ends);
        return last == EpochDays.UNKNOWN ? EpochDays.NEVER : last;
    }

    /** The day on which a drug ended that a regimen gives until its own end. */
    protected final int ended(Regimen regimen, Declared drug, Declared... arms) {
        return ended(regimen, drug, from -> EpochDays.NEVER, arms);
    }

    /**
     * The day on which a statement that gives a drug ended, by its own end, its regimen's, or a modification.
     *
     * @param arms in which it is given; all where none is named
     * @return {@link EpochDays#NEVER} while it goes on, {@link EpochDays#UNKNOWN} where it is not the participant's
     */
    protected final int ended(Regimen regimen, Declared drug, End until, Declared... arms) {
        boolean given = arms.length == 0 || armUnknown() || isInArm(arms);
        if (!given || !regimen.mayBeTheirs()) {
            return EpochDays.UNKNOWN;
        }
        Anchor from = regimen.anchor();
        if (!from.isKnown()) {
            return EpochDays.NEVER;
        }
        int end = Math.min(regimen.met(), until.onOrAfter(from.day()));
        return Math.min(end, regimen.changes(drug).discontinued());
    }

    /** The end of a statement that gives what somebody chooses; {@link EpochDays#UNKNOWN} where that is another drug. */
    protected final int endedIfChosen(Declared choice, Declared drug, int end) {
        return record().choice(choice.code()).map(drug.code()::equals).orElse(true) ? end : EpochDays.UNKNOWN;
    }

    /** A regimen of the protocol, in order of declaration; {@code from} is the date of its first cycle. */
    protected final Regimen regimen(String name, Supplier<Anchor> from) {
        Regimen regimen = new Regimen(this, name, from);
        regimens.add(regimen);
        return regimen;
    }

    /** Begins the rule of a visit; one without a plan is listed where it was done. */
    protected final VisitRule visit(Sourced visit) {
        VisitRule rule = new VisitRule(this, visit);
        if (!look().isAtVisit()) {
            finishVisit();
            current = rule;
        }
        return rule;
    }

    private void finishVisit() {
        if (current != null) {
            current.finish();
        }
        current = null;
    }

    /** Begins the rule of a drug in a regimen; {@code source} is the place of the statement. */
    protected final DoseRule give(Declared drug, Regimen regimen, String source) {
        return new DoseRule(this, regimen, drug, false, source);
    }

    /** Begins the rule of a drug that somebody chooses among {@code options}. */
    protected final DoseRule giveChosen(Declared choice, Regimen regimen, String source, Declared... options) {
        String chosen = record().choice(choice.code()).orElse("");
        for (Declared option : options) {
            if (option.code().equals(chosen)) {
                return give(option, regimen, source);
            }
        }
        return new DoseRule(this, regimen, choice, true, source);
    }

    /** {@code every 2 cycles} of a regimen (T14). */
    protected static Stretch everyCycles(int count, Regimen regimen) {
        return new CycleStretch(count, regimen);
    }

    /** {@code every 8 weeks} (T12 calendar). */
    protected static Stretch every(Length step) {
        return CalendarStretch.every(Stated.of(step));
    }

    /** A step that a parameter says. */
    protected static Stretch every(Stated<Length> step) {
        return CalendarStretch.every(step);
    }

    /** {@code at weeks 2, 4 and 10}: one occurrence at each offset (T21). */
    protected static Stretch at(Length... offsets) {
        return CalendarStretch.at(Arrays.stream(offsets).map(Stated::of).toList());
    }

    /** Offsets that parameters may have to say. */
    protected static Stretch at(List<Stated<Length>> offsets) {
        return CalendarStretch.at(offsets);
    }

    /** Whether the participant's arm is not known yet. */
    protected final boolean armUnknown() {
        return record().arm().isEmpty();
    }

    /** Whether the participant is in one of the arms; false while the arm is unknown. */
    protected final boolean isInArm(Declared... arms) {
        String arm = record().arm().orElse("");
        for (Declared one : arms) {
            if (one.code().equals(arm)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the participant is in one of the arms, as a condition. */
    protected final Truth inArm(Declared... arms) {
        return armUnknown() ? unknown("arm") : Truth.of(isInArm(arms));
    }

    /** A length that a parameter says. */
    protected final Stated<Length> length(ParameterInfo parameter) {
        return stated(parameter, Length::parse);
    }

    /** A frequency that a parameter says. */
    protected final Stated<Frequency> frequency(ParameterInfo parameter) {
        return stated(parameter, Frequency::parse);
    }

    /** Days of a cycle that a parameter says. */
    protected final Stated<CycleDays> days(ParameterInfo parameter) {
        return stated(parameter, CycleDays::parse);
    }

    /** The working days, once a parameter says the holidays (T34). */
    protected final Stated<WorkingDays> workingDays(ParameterInfo holidays) {
        return stated(holidays, WorkingDays::parse);
    }

    /** An amount or a route that a parameter says. */
    protected final Stated<String> words(ParameterInfo parameter) {
        return stated(parameter, words -> words);
    }

    /** The timing of a visit that a parameter says. */
    protected final Stated<VisitTiming> timing(ParameterInfo parameter) {
        return stated(parameter, VisitTiming::parse);
    }

    @SuppressWarnings("unchecked") // a parameter has one type
    private <T> Stated<T> stated(ParameterInfo parameter, Function<String, T> parse) {
        if (parameters == null) {
            parameters = new HashMap<>();
        }
        return (Stated<T>) parameters.computeIfAbsent(
                parameter.code(),
                name -> record().parameter(name)
                        .map(words -> Stated.of(parse.apply(words)))
                        .orElseGet(() -> Stated.unknown(name)));
    }

    /** When the occurrences of a visit were done, by ordinal. */
    @FunctionalInterface
    public interface LastDone extends IntUnaryOperator {}

    /** When the occurrences of a visit were done, for a stretch that is counted from the last of them (T25). */
    protected final LastDone doneDates(Declared visit) {
        return ordinal -> doneOn(visit, ordinal);
    }

    @Override
    final boolean isRestartedAfter(int day) {
        for (Regimen regimen : regimens) {
            if (regimen.isRestartedAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs something for every record of an event that meets a condition for sure, rising, with its number from 1, while the event stands for that record alone, and other
     * events that may recur for their records from that one on, before the next (T27). Without a record it runs once, with 0.
     */
    final void forEachRecord(Declared event, RecordCondition condition, IntConsumer plan) {
        if (episode() > 0) { // somebody looks at another visit of the same record
            plan.accept(episode());
            return;
        }
        List<EventRecord> all = events(event.code()).all().stream()
                .filter(one -> condition.of(one) == Truth.TRUE)
                .toList();
        int records = all.size();
        if (records == 0) {
            plan.accept(0);
        }
        for (int number = 1; number <= records; number++) {
            int one = number;
            withEpisode(event.code(), all, number, () -> plan.accept(one));
        }
        look().ended(records == 0 ? isOver() : endOfLife() != EpochDays.NEVER, endOfLife());
    }
}
