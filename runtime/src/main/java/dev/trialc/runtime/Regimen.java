package dev.trialc.runtime;

import java.util.List;
import java.util.NavigableMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One regimen of one participant: where it begins, how its cycles run, and what ends it.
 *
 * <p>Configured once, when the protocol's rules are set up, by its {@code from}, {@code cycles} and {@code until} methods.
 */
public final class Regimen {
    private final Course course;
    private final String name;
    private final Supplier<Anchor> from;
    private final Applicability applicability;
    private CycleLengths lengths = CycleLengths.NO_CYCLES;
    private boolean elastic = true;
    private End until = day -> EpochDays.NEVER;
    private @Nullable CycleClock clock;

    Regimen(Course course, String name, Supplier<Anchor> from) {
        this.course = course;
        this.name = name;
        this.from = from;
        this.applicability = new Applicability(course);
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

    /** What ends the regimen, besides Discontinuation. */
    public Regimen until(End end) {
        until = end;
        return this;
    }

    /** The arms that it is given in. */
    public Regimen inArms(Declared... arms) {
        applicability.inArms(arms);
        return this;
    }

    /** For whom it is. */
    public Regimen onlyIf(Condition condition) {
        applicability.onlyIf(condition);
        return this;
    }

    String name() {
        return name;
    }

    Applicability applicability() {
        return applicability;
    }

    /** D(1): the date of the regimen's anchor (T11). */
    Anchor anchor() {
        return from.get();
    }

    /** The parameters without which nothing beyond the start of cycle 1 can be dated. */
    List<String> lengthNeeds() {
        return lengths.needs();
    }

    boolean hasCycles() {
        return lengths != CycleLengths.NO_CYCLES;
    }

    /** The clock; only where the anchor and every cycle length are known. */
    CycleClock clock() {
        CycleClock made = clock;
        if (made == null) {
            Anchor anchor = anchor();
            NavigableMap<Integer, Integer> recorded = course.record().cycleStarts(name);
            made = elastic ? new ElasticClock(anchor, lengths, recorded) : new RigidClock(anchor, lengths, recorded);
            clock = course.isOnRecordsAlone() ? null : made; // its anchor may be another one then
        }
        return made;
    }

    /** Checks recorded starts, whether or not a statement of the protocol happens to ask for them (T11, T17). */
    void check() {
        NavigableMap<Integer, Integer> recorded = course.record().cycleStarts(name);
        if (recorded.isEmpty()) {
            return;
        }
        RecordedStarts.check(name, anchor(), recorded);
        if (!hasCycles() && recorded.lastKey() > 1) {
            throw new InconsistentRecordException("Cycle " + recorded.lastKey() + " of " + name
                    + " is recorded, but the protocol gives " + name + " no cycles.");
        }
    }

    /** Whether it is the participant's, as far as is known: only what is false for sure makes it somebody else's. */
    boolean mayBeTheirs() {
        Anchor anchor = anchor();
        return applicability.mayHold(anchor.isKnown() ? anchor.day() : EpochDays.LAST);
    }

    /** The day on which it met its own until; {@link EpochDays#NEVER} while it did not. */
    int met() {
        Anchor anchor = anchor();
        return anchor.isKnown() ? course.onRecordsAlone(() -> until.onOrAfter(anchor.day())) : EpochDays.NEVER;
    }

    /** The last day on which doses may lie (T24); the anchor must be known. */
    int lastDosingDay() {
        int recorded = course.recordedLastDose();
        if (recorded != EpochDays.NEVER) {
            return recorded;
        }
        int from = anchor().day();
        int end = Math.min(met(), course.next(ParticipantEvents.DISCONTINUATION, from));
        end = Math.min(end, course.next(ParticipantEvents.DEATH, from));
        end = Math.min(end, course.next(ParticipantEvents.STUDY_WITHDRAWAL, from));
        return end == EpochDays.NEVER ? EpochDays.NEVER : end - 1;
    }
}
