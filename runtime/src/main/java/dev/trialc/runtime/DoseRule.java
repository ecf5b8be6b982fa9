package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of one drug in one regimen: for whom, until when, and then its doses, one row a day. */
public final class DoseRule {
    /** What doses need while an interruption is open (T42). */
    static final String RECOVERY = "recovery";

    private final Course course;
    private final Look look;
    private final Regimen regimen;
    private final Row row;
    private final boolean undecided;
    private final Applicability applicability;
    private final Needs waiting = new Needs();
    private @Nullable End until;
    private int stop;
    private int last;
    private boolean waitsForStart;
    private DoseChanges changes = DoseChanges.NONE;

    DoseRule(Course course, Regimen regimen, Declared item, boolean undecided, String source) {
        this.course = course;
        this.look = course.look();
        this.regimen = regimen;
        this.row = new Row(course, Kind.DOSE, item, source);
        this.undecided = undecided;
        this.applicability = new Applicability(course);
    }

    /** The arms that it is given in. */
    public DoseRule inArms(Declared... arms) {
        applicability.inArms(arms);
        return this;
    }

    /** Only where a condition is not false on the day (language §5.7). */
    public DoseRule onlyIf(Condition condition) {
        applicability.onlyIf(condition);
        return this;
    }

    /** What ends this drug alone: doses lie before that day. */
    public DoseRule until(End ending) {
        until = ending;
        return this;
    }

    /** Lists the doses of one or more steps, each on its own days; what cannot be dated is one pending row. */
    public void doses(DoseStep... steps) {
        if (regimen.applicability().arm() == Truth.FALSE || applicability.arm() == Truth.FALSE) {
            return;
        }
        waiting.clear();
        if (undecided) {
            waiting.add(row.item());
        }
        Anchor anchor = regimen.anchor();
        waiting.addAll(anchor.needs());
        waiting.addAll(regimen.lengthNeeds());
        boolean datable = waiting.isEmpty();
        if (datable) {
            waiting.addAll(regimen.spacingNeeds());
            datable = waiting.isEmpty();
            changes = regimen.changes(row.declared());
            stop(anchor.day());
        }
        for (DoseStep step : steps) {
            if (datable && step.datable()) {
                new DoseWalk(this, regimen.clock(), step).run();
            }
        }
        pending(anchor, steps);
    }

    private void stop(int anchor) {
        last = Math.min(course.endOfLife(), regimen.lastDosingDay());
        if (until != null) {
            int end = until.onOrAfter(anchor);
            last = Math.min(last, end == EpochDays.NEVER ? end : end - 1);
        }
        int discontinued = changes.discontinued();
        last = Math.min(last, discontinued == EpochDays.NEVER ? discontinued : discontinued - 1);
        stop = Math.min(look.horizon(), last);
        if (changes.isOpen()) {
            stop = Math.min(stop, changes.openFrom() - 1);
        }
    }

    /** Doses wait for a cycle to start, unless nobody waits for it any more. */
    void waitForStart(CycleClock clock) {
        waitsForStart |= clock.waitsBy(look.horizon());
    }

    private boolean waitsForRecovery() {
        boolean interrupted = changes.isOpen() && changes.openFrom() <= look.horizon();
        return last == EpochDays.NEVER && (interrupted || waitsForStart);
    }

    private void pending(Anchor anchor, DoseStep... steps) {
        for (DoseStep step : steps) {
            waiting.addAll(step.frequency().needs());
        }
        for (DoseStep step : steps) {
            waiting.addAll(step.days().needs());
        }
        if (waiting.isEmpty() && anchor.isKnown() && waitsForRecovery()) {
            waiting.add(RECOVERY);
        }
        if (waiting.isEmpty() || course.endOfLife() != EpochDays.NEVER || !prepare(look.horizon(), waiting.names())) {
            return;
        }
        for (DoseStep step : steps) {
            row.flags().addAll(step.amount().needs());
        }
        for (DoseStep step : steps) {
            row.flags().addAll(step.route().needs());
        }
        row.pending(0, waiting.first());
        look.accept(row);
    }

    /** Collects what the row needs, apart from amount and route; false where a condition is false for sure. */
    private boolean prepare(int day, List<String> missing) {
        Needs flags = row.flags();
        flags.clear();
        if (regimen.applicability().arm() == Truth.UNKNOWN || applicability.arm() == Truth.UNKNOWN) {
            flags.add("arm");
        }
        flags.addAll(missing);
        return regimen.applicability().keeps(day, flags) && applicability.keeps(day, flags);
    }

    /** Whether no dose can be given on this day or later. */
    boolean beyond(int day) {
        return day > stop;
    }

    /** A dose of a step on a day of a cycle. */
    void emit(DoseStep step, int cycle, int cycleDay, int day) {
        if (changes.prevents(day) || !prepare(day, List.of())) {
            return;
        }
        boolean lowered = changes.level(day) > 0;
        if (!lowered) {
            row.flags().addAll(step.amount().needs());
        }
        row.flags().addAll(step.route().needs());
        row.numbered(0, cycle, cycleDay);
        row.dated(day, day, day, null);
        row.dosed(
                lowered ? changes.amount(day, "") : step.amount().orElse(""),
                step.route().orElse(""),
                step.frequency().get().timesDaily());
        boolean listed = !step.days().get().everyDay();
        row.standing(Status.PLANNED, listed && regimen.overdue().movesDose(cycle));
        look.accept(row);
    }
}
