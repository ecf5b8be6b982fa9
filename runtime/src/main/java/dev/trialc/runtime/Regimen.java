package dev.trialc.runtime;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One regimen of one participant: where it begins, how its cycles run, and what ends it.
 *
 * <p>Configured once, when the protocol's rules are set up, by its {@code from}, {@code cycles} and {@code until} methods.
 */
public final class Regimen {
    private static final Stated<Length> ANY_SPACING = Stated.of(Length.days(0));

    private final Course course;
    private final String name;
    private final Supplier<Anchor> from;
    private final Applicability applicability;
    private CycleLengths lengths = CycleLengths.NO_CYCLES;
    private boolean elastic = true;
    private Stated<Length> spacing = ANY_SPACING;
    private final RegimenEnd end;
    /** Null where nothing is said of doses that change. */
    private @Nullable DoseChangeRules changes;

    private final StartRules starts;
    private final OverdueStarts overdue;
    private final CycleDates recorded;
    private final CycleDates restarts;
    /** By how many of the restarts count. */
    private final @Nullable CycleClock[] clocks;
    /** Where all restarts count: the anchor in general, and on records alone. */
    private final @Nullable Anchor[] anchors = new @Nullable Anchor[2];

    Regimen(Course course, String name, Supplier<Anchor> from) {
        this.course = course;
        this.name = name;
        this.from = from;
        this.applicability = new Applicability(course);
        this.end = new RegimenEnd(course);
        this.starts = new StartRules(course, this);
        this.overdue = new OverdueStarts(course, this);
        this.recorded = course.record().cycleStarts(name);
        this.restarts = course.record().restarts(name);
        this.clocks = new CycleClock[restarts.size() + 1];
    }

    /** Cycles that a delay moves (T12 elastic). */
    public Regimen delaysMoveLaterCycles(CycleLengths cycles) {
        lengths = cycles;
        elastic = true;
        return this;
    }

    /** Cycles that a delay does not move (T12 rigid). */
    public Regimen delaysDoNotMoveLaterCycles(CycleLengths cycles) {
        lengths = cycles;
        elastic = false;
        return this;
    }

    /** What a cycle start requires: one that was recorded while this was false is a deviation (T43). */
    public Regimen startRequires(Condition condition, String source) {
        starts.require(condition, source);
        return this;
    }

    /** The longest times by which a start may be late: the longest of them counts (T18). */
    public Regimen delayAtMost(Length... longest) {
        starts.delayAtMost(longest);
        return this;
    }

    /** The place of the statement that says how its cycles run. */
    public Regimen cyclesSaidAt(String source) {
        starts.at(source);
        return this;
    }

    /** Rigid cycles: the fewest days between two starts; what would start sooner waits (T19). */
    public Regimen atLeastBetweenStarts(Stated<Length> days) {
        spacing = days;
        return this;
    }

    /** The drug whose interruption keeps a cycle from starting (T42). */
    public Regimen ledBy(Declared drug) {
        changing().ledBy(drug);
        return this;
    }

    /** A drug that it gives, in these arms or in all: the one that leads, or, where none does, all together keep a cycle from starting. */
    public Regimen gives(Declared drug, Declared... arms) {
        changing().gives(drug, arms);
        return this;
    }

    /** A choice of drugs that it gives, in these arms or in all. */
    public Regimen givesChosen(Declared choice, Declared... arms) {
        changing().givesChosen(choice, arms);
        return this;
    }

    /** The amounts of a drug's dose levels, the full dose first. */
    public Regimen levels(Declared drug, String... amounts) {
        changing().levels(drug, amounts);
        return this;
    }

    /** A rule that changes doses (T42). */
    public Regimen modify(DoseModification modification) {
        changing().modify(modification);
        return this;
    }

    /** What ends the regimen, besides Discontinuation. */
    public Regimen until(End ending) {
        end.until(ending);
        return this;
    }

    /** The arms that it is given in. */
    public Regimen inArms(Declared... arms) {
        applicability.inArms(arms);
        return this;
    }

    /** For whom it is. */
    public Regimen onlyIf(Condition condition, Declared... choices) {
        applicability.onlyIf(condition, choices);
        return this;
    }

    private DoseChangeRules changing() {
        if (changes == null) {
            changes = new DoseChangeRules(course);
        }
        return changes;
    }

    String name() {
        return name;
    }

    Applicability applicability() {
        return applicability;
    }

    /** D(1): the date of the regimen's anchor (T11). */
    Anchor anchor() {
        if (course.restartsUntil() != EpochDays.NEVER) {
            return course.withoutEpisode(from); // it may be counted from a visit that a restart moves
        }
        int way = course.isOnRecordsAlone() ? 1 : 0;
        Anchor known = anchors[way];
        if (known == null) {
            known = course.withoutEpisode(from);
            anchors[way] = known;
        }
        return known;
    }

    /** The parameters without which nothing beyond the start of cycle 1 can be dated. */
    List<String> lengthNeeds() {
        return lengths.needs();
    }

    boolean hasCycles() {
        return lengths != CycleLengths.NO_CYCLES;
    }

    boolean isElastic() {
        return elastic;
    }

    /** How modifications change a drug's doses; the anchor must be known. */
    DoseChanges changes(Declared drug) {
        return changes == null ? DoseChanges.NONE : changes.of(drug.code(), anchor().day());
    }

    /** The parameter that would say the distance between starts, without which no later start is known. */
    List<String> spacingNeeds() {
        return spacing.needs();
    }

    /** The fewest days between two starts; 0 for any, or while a parameter would have to say it. */
    int daysBetweenStarts() {
        return spacing.known() ? (int) spacing.get().toDays() : 0;
    }

    StartRules starts() {
        return starts;
    }

    /** The clock; only where the anchor and every cycle length are known. */
    CycleClock clock() {
        return clock(course.restartsUntil());
    }

    /** The clock without any restart dated later than a day (T18). */
    CycleClock clock(int restartsUntil) {
        CycleDates counting = restarts.until(restartsUntil);
        CycleClock made = clocks[counting.size()];
        if (made == null) {
            made = make(counting);
            if (!course.isOnRecordsAlone()) {
                clocks[counting.size()] = made; // asked otherwise, its anchor may be another one
            }
        }
        return made;
    }

    private CycleClock make(CycleDates counting) {
        Anchor anchor = anchor();
        int apart = daysBetweenStarts();
        if (counting.size() == 0 && apart == 0 && (changes == null || changes.isEmpty())) {
            return elastic ? new ElasticClock(anchor, lengths, recorded) : new RigidClock(anchor, lengths, recorded);
        }
        DoseChangeRules rules = changing();
        boolean mayPend = rules.startFrom(EpochDays.LAST, anchor.day()) == EpochDays.NEVER;
        return new WalkedClock(
                anchor,
                lengths,
                elastic,
                apart,
                recorded,
                counting,
                day -> rules.startFrom(day, anchor.day()),
                mayPend);
    }

    /** D(1), which needs no length: the anchor, or the day on which cycle 1 was begun again. */
    int firstDue() {
        int again = restarts.on(1);
        return again != EpochDays.UNKNOWN && again <= course.restartsUntil() ? again : anchor().day();
    }

    /** Whether a restart that counts for now is dated after a day. */
    boolean isRestartedAfter(int day) {
        return restarts.size() > 0 && restarts.until(course.restartsUntil()).latest() > day;
    }

    /** Which of its visits and doses hang on a start that should have been recorded. */
    OverdueStarts overdue() {
        return overdue;
    }

    boolean isRecorded(int cycle) {
        return recorded.has(cycle) || restarts.has(cycle);
    }

    /** The latest day up to {@code day} on which a cycle before {@code cycle} is known to have started, or started again; its anchor where none is. */
    int recordedBefore(int cycle, int day) {
        return Math.max(anchor().day(), Math.max(recorded.latestBefore(cycle, day), restarts.latestBefore(cycle, day)));
    }

    /** Checks recorded starts, whether or not a statement of the protocol happens to ask for them (T11, T17, T18). */
    void check() {
        if (recorded.size() == 0 && restarts.size() == 0) {
            return;
        }
        new RecordedStarts(name, anchor(), recorded, restarts).check();
        int last = Math.max(recorded.last(), restarts.last());
        if (!hasCycles() && (last > 1 || restarts.size() > 0)) {
            throw new InconsistentRecordException(
                    "Cycle " + last + " of " + name + " is recorded, but the protocol gives " + name + " no cycles.");
        }
    }

    /** Whether it is the participant's, as far as is known: only what is false for sure makes it somebody else's. */
    boolean mayBeTheirs() {
        Anchor anchor = anchor();
        return applicability.mayHold(anchor.isKnown() ? anchor.day() : EpochDays.LAST);
    }

    /** The day on which it met its own until, or a rule stopped treatment; {@link EpochDays#NEVER} while neither happened. */
    int met() {
        return end.met(anchor());
    }

    /** The last day on which doses may lie (T24); the anchor must be known. */
    int lastDosingDay() {
        return end.lastDosingDay(anchor());
    }
}
