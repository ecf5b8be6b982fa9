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
    private final DoseRow row;
    private final boolean undecided;
    private final Applicability applicability;
    private final Needs waiting = new Needs();
    private @Nullable End until;
    private int stop;
    private int last;
    private boolean waitsForStart;
    private @Nullable DoseCalculation calculation;
    private @Nullable CalculatedDose calculated;
    private DoseChanges changes = DoseChanges.NONE;
    private DoseStep step = DoseStep.PLAIN;
    private boolean listed;
    /** Whether a condition has to be asked on each day. */
    private boolean conditional;
    /** Whether all days of the step are alike. */
    private boolean settled;

    DoseRule(Course course, Regimen regimen, Declared item, boolean undecided, String source) {
        this.course = course;
        this.look = course.look();
        this.regimen = regimen;
        this.row = new DoseRow(course, item, source);
        this.undecided = undecided;
        this.applicability = new Applicability(course);
    }

    /** The arms that it is given in. */
    public DoseRule inArms(Declared... arms) {
        applicability.inArms(arms);
        return this;
    }

    /** Only where a condition is not false on the day (language §5.7); pending while a choice that it names is not made. */
    public DoseRule onlyIf(Condition condition, Declared... choices) {
        applicability.onlyIf(condition, choices);
        return this;
    }

    /** What ends this drug alone: doses lie before that day. */
    public DoseRule until(End ending) {
        until = ending;
        return this;
    }

    /** How amounts after body weight, body surface or filtration rate are found; as written where nothing is said. */
    public DoseRule calculated(DoseCalculation how) {
        calculation = how;
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
        regimen.applicability().addUnmade(waiting);
        applicability.addUnmade(waiting);
        Anchor anchor = regimen.anchor();
        waiting.addAll(anchor.needs());
        waiting.addAll(regimen.lengthNeeds());
        boolean datable = waiting.isEmpty();
        if (datable) {
            waiting.addAll(regimen.spacingNeeds());
            datable = waiting.isEmpty();
            changes = regimen.changes(row.declared());
            stop(anchor.day());
            calculated = calculation == null ? null : new CalculatedDose(course.record(), calculation, anchor.day());
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
        boolean goesOn = last > course.record().knownUntil() && changes.discontinued() == EpochDays.NEVER;
        return goesOn && (interrupted || waitsForStart);
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
        row.pending(waiting.first());
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

    /** A step begins: what the rows of all its days have in common is said once. */
    void begin(DoseStep next) {
        step = next;
        listed = !next.days().get().everyDay();
        row.anchored(null);
        conditional = applicability.isConditional()
                || regimen.applicability().isConditional()
                || !next.instead().isEmpty();
        settled = !conditional && calculated == null && changes.isNone() && keeps(EpochDays.LAST);
    }

    /**
     * Doses of the step on consecutive days of a cycle, as far as they can be given.
     *
     * @param start day 1 of the cycle, not beyond the end
     */
    void give(int cycle, int start, int from, int to) {
        int last = Math.min(to, stop);
        if (from > last) {
            return;
        }
        row.inCycle(cycle, start, listed && regimen.overdue().movesDose(cycle));
        if (settled) {
            row.on(from, last);
            look.acceptRun(row);
        } else {
            giveByDays(from, last);
        }
    }

    /** The same where a condition has to be asked on each day, or a modification changes the doses on some. */
    private void giveByDays(int from, int to) {
        int day = from;
        while (day <= to) {
            int last = conditional ? day : Math.min(to, nextChange(day) - 1);
            if (keeps(day)) {
                row.on(day, last);
                look.acceptRun(row);
            }
            day = last + 1;
        }
    }

    private int nextChange(int day) {
        int next = changes.nextChange(day);
        return calculated == null ? next : Math.min(next, calculated.nextChange(day));
    }

    /** Says how the dose of a day is given and what its row needs; false where none is. */
    private boolean keeps(int day) {
        if (changes.prevents(day) || !prepare(day, List.of())) {
            return false;
        }
        String written = changes.level(day) > 0 ? changes.amount(day, "") : written(day);
        String amount = calculated == null ? written : calculated.amount(written, day, row.flags());
        row.flags().addAll(step.route().needs());
        row.dosed(amount, step.way(), step.frequency().get().timesDaily());
        return true;
    }

    /** The amount of the step, or the one that participants like this have instead; empty while it is unknown which. */
    private String written(int day) {
        List<DoseStep.Instead> others = step.instead();
        for (int i = 0; i < others.size(); i++) {
            course.missing().clear();
            Truth theirs = others.get(i).whom().at(day);
            if (theirs == Truth.TRUE) {
                return others.get(i).amount();
            }
            if (theirs == Truth.UNKNOWN) {
                row.flags().addAll(course.missing());
                return "";
            }
        }
        row.flags().addAll(step.amount().needs());
        return step.amount().orElse("");
    }
}
