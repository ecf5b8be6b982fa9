package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
public abstract class Course extends ParticipantEvents {
    /** The most rows that one schedule may have. */
    public static final int MAX_ROWS = 2_000_000;

    private static final int DEEPEST_ANCHOR = 32;

    private final List<Regimen> regimens = new ArrayList<>();
    private int horizon;
    private OccurrenceSink sink;
    private boolean stopped;
    private boolean ended;
    private boolean endless;
    private int rows;
    private int depth;
    private @Nullable VisitRule current;
    private int lookedEnd = EpochDays.NEVER;
    private int restartsUntil = EpochDays.NEVER;

    protected Course(CourseInput input) {
        super(input.record());
        this.horizon = input.until();
        this.sink = input.sink();
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
            visits();
            finishVisit();
        }
        if (doses) {
            doses();
        }
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
        record().checkDeath();
        regimens.forEach(Regimen::check);
    }

    @Override
    final int metByRegimens() {
        int last = EpochDays.UNKNOWN;
        for (Regimen regimen : regimens) {
            if (regimen.mayBeTheirs()) {
                last = Math.max(last, regimen.met());
            }
        }
        return last == EpochDays.UNKNOWN ? EpochDays.NEVER : last;
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
        if (!isLooking()) {
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

    /** An amount or a route that a parameter says. */
    protected final Stated<String> words(ParameterInfo parameter) {
        return stated(parameter, words -> words);
    }

    /** The timing of a visit that a parameter says. */
    protected final Stated<VisitTiming> timing(ParameterInfo parameter) {
        return stated(parameter, VisitTiming::parse);
    }

    private <T> Stated<T> stated(ParameterInfo parameter, Function<String, T> parse) {
        return record().parameter(parameter.code())
                .map(words -> Stated.of(parse.apply(words)))
                .orElseGet(() -> Stated.unknown(parameter.code()));
    }

    /**
     * The due date of one occurrence of another visit (T07).
     *
     * @param ordinal from 1; 0 when the visit is no series
     * @param rule the visit's own rule
     */
    protected final Anchor planned(Declared visit, int ordinal, Runnable rule) {
        String name = ordinal == 0 ? visit.code() : visit.code() + " " + ordinal;
        int[] due = {EpochDays.UNKNOWN};
        look(rule, row -> {
            if (row.ordinal() == ordinal) {
                due[0] = row.due();
                stopped = true;
            }
        });
        return due[0] == EpochDays.UNKNOWN ? Anchor.unknown(name) : Anchor.known(due[0], name);
    }

    /** The day on which an occurrence of another visit was done; unknown until then (T07). */
    protected final Anchor actual(Declared visit, int ordinal) {
        String name = ordinal == 0 ? visit.code() : visit.code() + " " + ordinal;
        int day = doneOn(visit, ordinal);
        return day == EpochDays.UNKNOWN ? Anchor.unknown(name) : Anchor.known(day, name);
    }

    private int doneOn(Declared visit, int ordinal) {
        DoneDates done = record().done(visit.code());
        int here = done.on(episode(), ordinal);
        return here == EpochDays.UNKNOWN ? done.on(0, ordinal) : here;
    }

    /** When the occurrences of a visit were done, by ordinal. */
    @FunctionalInterface
    public interface LastDone extends IntUnaryOperator {}

    /** When the occurrences of a visit were done, for a stretch that is counted from the last of them (T25). */
    protected final LastDone doneDates(Declared visit) {
        return ordinal -> doneOn(visit, ordinal);
    }

    /** The latest day on which another visit was done, once that has ended (T26). */
    protected final Anchor lastDone(Declared visit, Runnable rule) {
        boolean over = look(rule, row -> stopped |= endless && !ended);
        if (!over) {
            return Anchor.open(visit.code());
        }
        int latest = record().done(visit.code()).latest();
        return latest == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(latest, visit.code());
    }

    /** The last due date of another visit, once that has ended (T26). */
    protected final Anchor lastDue(Declared visit, Runnable rule) {
        int[] due = {EpochDays.UNKNOWN};
        boolean over = look(rule, row -> {
            due[0] = row.due() <= lookedEnd ? Math.max(due[0], row.due()) : due[0];
            stopped |= endless && !ended;
        });
        if (!over) {
            return Anchor.open(visit.code());
        }
        return due[0] == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(due[0], visit.code());
    }

    /** Runs a rule beyond the horizon for somebody who only wants to look; whether the visit has ended, as far as is known. */
    private boolean look(Runnable rule, OccurrenceSink looker) {
        if (++depth > DEEPEST_ANCHOR) {
            throw new IllegalStateException("visits that are anchored on one another in a circle");
        }
        OccurrenceSink sinkBefore = sink;
        int horizonBefore = horizon;
        boolean endedBefore = ended;
        boolean endlessBefore = endless;
        boolean stoppedBefore = stopped;
        int lookedEndBefore = lookedEnd;
        try {
            sink = looker;
            horizon = EpochDays.LAST;
            ended = false;
            endless = false;
            stopped = false;
            rule.run();
            return ended;
        } finally {
            sink = sinkBefore;
            horizon = horizonBefore;
            ended = endedBefore;
            endless = endlessBefore;
            stopped = stoppedBefore;
            lookedEnd = lookedEndBefore;
            depth--;
        }
    }

    /** Restarts that are dated later do not count for now (T18). */
    final int restartsUntil() {
        return restartsUntil;
    }

    /** Dates something as if no cycle had been begun again after a day. */
    final void withRestartsUntil(int day, Runnable dates) {
        int before = restartsUntil;
        restartsUntil = day;
        try {
            dates.run();
        } finally {
            restartsUntil = before;
        }
    }

    /** Says whether the visit whose rule runs has ended, to whoever looks for its last occurrence. */
    final void ended(boolean isOver, int lastDay) {
        ended = isOver;
        lookedEnd = lastDay;
    }

    /** Whether a rule runs for somebody who only wants to know its dates. */
    final boolean isLooking() {
        return depth > 0;
    }

    /** Whether some cycle was begun again after a day. */
    final boolean isRestartedAfter(int day) {
        for (Regimen regimen : regimens) {
            if (regimen.isRestartedAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs something for every record of an event, rising, with its number from 1, while the event stands for that record alone, and other
     * events that may recur for their records from that one on, before the next (T27). Without a record it runs once, with 0.
     */
    final void forEachRecord(Declared event, IntConsumer plan) {
        if (episode() > 0) { // somebody looks at another visit of the same record
            plan.accept(episode());
            return;
        }
        int records = events(event.code()).size();
        if (records == 0) {
            plan.accept(0);
        }
        for (int number = 1; number <= records; number++) {
            int one = number;
            withEpisode(event.code(), number, () -> plan.accept(one));
        }
        ended(records == 0 ? isOver() : endOfLife() != EpochDays.NEVER, endOfLife());
    }

    /** Says that the rest of the visit goes on for ever unless something ends it, so that it has no last occurrence. */
    final void goesOn() {
        endless = true;
    }

    /** Whether nobody wants further rows. */
    final boolean stopped() {
        return stopped;
    }

    final int horizon() {
        return horizon;
    }

    final void accept(Row row) {
        if (depth == 0 && ++rows > MAX_ROWS) {
            throw new RowLimitException(MAX_ROWS);
        }
        if (!stopped) {
            sink.accept(row);
        }
    }
}
