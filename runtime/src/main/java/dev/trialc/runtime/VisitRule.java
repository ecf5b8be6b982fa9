package dev.trialc.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one visit: for whom, from when, until when, and then its plan, which lists its occurrences at once.
 *
 * <p>The methods that take a plan ({@code once}, {@code between}, {@code onDays}, {@code series} …) come last.
 */
public final class VisitRule {
    private final Course course;
    private final VisitRows rows;
    private @Nullable Anchor instead;

    VisitRule(Course course, Sourced visit) {
        this.course = course;
        this.rows = new VisitRows(course, visit);
    }

    /** The arms that it is planned in. */
    public VisitRule inArms(Declared... arms) {
        rows.applicability().inArms(arms);
        return this;
    }

    /** Only where a condition is not false at the due date (language §5.7); pending while a choice that it names is not made. */
    public VisitRule onlyIf(Condition condition, Declared... choices) {
        rows.applicability().onlyIf(condition, choices);
        return this;
    }

    /** Due on this date or later; pending while it is unknown (T23). */
    public VisitRule from(Anchor anchor) {
        rows.bounds().from(anchor);
        return this;
    }

    /** Not due after what ends it (T23). */
    public VisitRule until(End ending) {
        rows.bounds().until(ending);
        return this;
    }

    /** Replaces due date and window by {@code at} when that is more than {@code more} after {@code base} (T10). */
    public VisitRule orInsteadOn(Anchor at, Stated<Length> more, Anchor base) {
        if (at.isKnown()
                && base.isKnown()
                && more.known()
                && at.day() > more.get().after(base.day(), 1)) {
            instead = at;
        }
        return this;
    }

    /** The whole rule once for every record of an event, which stands for that record alone meanwhile (T27). */
    public void forEach(Declared event, Consumer<VisitRule> plan) {
        forEach(event, RecordCondition.ANY, plan);
    }

    /** The same for every record that meets a condition for sure. */
    public void forEach(Declared event, RecordCondition condition, Consumer<VisitRule> plan) {
        course.forEachRecord(event, condition, number -> {
            rows.ofEpisode(Math.max(number, 1), number == 0 ? event.code() : null);
            instead = null;
            plan.accept(this);
        });
    }

    /** Once, on the due date alone. */
    public void once(Anchor at) {
        once(at, Window.NONE);
    }

    /** Once, with a window. */
    public void once(Anchor at, Window window) {
        if (replacedOrNobody(at.base())) {
            return;
        }
        rows.bounds().ofOne(at.base());
        rows.waitFor(at.needs());
        rows.waitFor(window.needs());
        if (!rows.pending(0)) {
            rows.emit(0, at, window);
        }
    }

    /** Once for every record of an event (ordinals from 1); one pending row while there is none. */
    public void each(Declared event, List<Anchor> records, UnaryOperator<Anchor> at, Window window) {
        if (eachWaits(event, records, at, at, window)) {
            return;
        }
        int ordinal = 0;
        for (Anchor one : records) {
            rows.emit(++ordinal, at.apply(one), window);
        }
    }

    /** An interval for every record of an event (ordinals from 1), open where an end is null; one pending row while there is none. */
    public void eachBetween(
            Declared event,
            List<Anchor> records,
            @Nullable UnaryOperator<Anchor> earliest,
            @Nullable UnaryOperator<Anchor> latest) {
        if (eachWaits(event, records, latest, earliest, Window.NONE)) {
            return;
        }
        int ordinal = 0;
        for (Anchor one : records) {
            Anchor first = earliest == null ? null : earliest.apply(one);
            Anchor last = latest == null ? null : latest.apply(one);
            rows.emitBetween(
                    ++ordinal, dayOf(first), dayOf(last), naming(first, last).name());
        }
    }

    /** Settles the bounds of all records' occurrences, or lists the one row that waits. */
    private boolean eachWaits(
            Declared event,
            List<Anchor> records,
            @Nullable UnaryOperator<Anchor> naming,
            @Nullable UnaryOperator<Anchor> other,
            Window window) {
        if (replacedOrNobody(EpochDays.UNKNOWN)) {
            return true;
        }
        // an end counts from the first, so that it ends all later ones
        rows.bounds()
                .ofOne(records.isEmpty() ? EpochDays.UNKNOWN : records.get(0).base());
        if (records.isEmpty()) {
            rows.waitFor(event.code());
        }
        for (Anchor one : records) {
            rows.waitFor(naming == null ? List.of() : naming.apply(one).needs());
            rows.waitFor(other == null ? List.of() : other.apply(one).needs());
        }
        rows.waitFor(window.needs());
        return rows.pending(1);
    }

    /** An interval without a due date; both ends belong to it. */
    public void between(Anchor earliest, Anchor latest) {
        interval(earliest, latest);
    }

    /** An interval that is open at its end. */
    public void notBefore(Anchor earliest) {
        interval(earliest, null);
    }

    /** An interval that is open at its beginning. */
    public void notAfter(Anchor latest) {
        interval(null, latest);
    }

    /** The given days of the given cycles of a regimen (T13); ordinals run over cycles, then days. */
    public void onDays(CycleDays days, Cycles cycles, Regimen regimen, Window window) {
        onDays(days, cycles, regimen, window, Limit.NONE);
    }

    /** The same, up to a limit. */
    public void onDays(CycleDays days, Cycles cycles, Regimen regimen, Window window, Limit limit) {
        rows.countsCyclesOf(regimen);
        if (!replacedOrNobody(regimen.anchor().day())) {
            new CycleDayWalk(rows, regimen, days, cycles, window, limit).run();
        }
    }

    /** A series in one or more stretches; ordinals run on across them (T21). */
    public void series(Stretch... stretches) {
        if (stretches[0] instanceof CycleStretch cycles) {
            rows.countsCyclesOf(cycles.regimen());
        }
        if (!replacedOrNobody(stretches[0].anchor().day())) {
            new SeriesWalk(rows, stretches).run();
        }
    }

    /** As a parameter of type TIMING says. */
    public void asStated(Stated<VisitTiming> timing) {
        if (timing.known()) {
            timing.get().apply(course, this);
        } else if (!replacedOrNobody(EpochDays.UNKNOWN)) {
            rows.waitFor(timing.needs());
            rows.pending(0);
        }
    }

    /** Pending because the plan depends on an arm that is not known yet. */
    public void waitsForArm(boolean series) {
        if (!replacedOrNobody(EpochDays.UNKNOWN)) {
            rows.waitFor("arm");
            rows.pending(series ? 1 : 0);
        }
    }

    /** Lists what was done and belongs to no occurrence: of a visit without a plan all that was. */
    void finish() {
        rows.listUnscheduled();
    }

    private void interval(@Nullable Anchor earliest, @Nullable Anchor latest) {
        Anchor naming = naming(earliest, latest);
        if (replacedOrNobody(naming.base())) {
            return;
        }
        rows.bounds().ofOne(naming.base());
        rows.waitFor(naming.needs());
        rows.waitFor(earliest == null ? List.of() : earliest.needs());
        if (!rows.pending(0)) {
            rows.emitBetween(0, dayOf(earliest), dayOf(latest), naming.name());
        }
    }

    /** The anchor that names an interval: that of its latest end where it has one. */
    private static Anchor naming(@Nullable Anchor earliest, @Nullable Anchor latest) {
        if (latest != null) {
            return latest;
        }
        if (earliest == null) {
            throw new IllegalArgumentException("an interval that is open on both sides");
        }
        return earliest;
    }

    private static int dayOf(@Nullable Anchor anchor) {
        return anchor == null ? EpochDays.UNKNOWN : anchor.day();
    }

    /**
     * Whether nothing is left to plan: the participant is in another arm, or another date took the plan's place.
     *
     * @param base what the plan counts from, so that an end counts from there too; unknown where that is
     */
    private boolean replacedOrNobody(int base) {
        rows.begin();
        if (rows.isIn(Truth.FALSE)) {
            course.look().ended(true, EpochDays.UNKNOWN);
            return true;
        }
        Anchor at = instead;
        if (at == null) {
            return false;
        }
        rows.bounds().ofOne(base == EpochDays.UNKNOWN ? at.base() : base);
        if (!rows.isDone(0) && !rows.pending(0)) {
            rows.emit(0, at, Window.NONE);
        }
        rows.begin();
        rows.listDoneAlone(); // what was done is not moved
        return !rows.done().any();
    }
}
