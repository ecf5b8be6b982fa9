package dev.trialc.runtime;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one visit: for whom, from when, until when, and then its plan, which lists its occurrences at once.
 *
 * <p>The methods that take a plan ({@code once}, {@code between}, {@code onDays}, {@code series} …) come last.
 */
public final class VisitRule {
    private final Course course;
    private final Row row;
    private final Applicability applicability;
    private final Needs waiting = new Needs();
    private @Nullable Anchor from;
    private @Nullable End until;
    private @Nullable Anchor instead;
    private @Nullable Regimen regimen;

    private int firstDay = EpochDays.UNKNOWN;
    private int end = EpochDays.NEVER;
    private int stop;

    VisitRule(Course course, Sourced visit) {
        this.course = course;
        this.row = new Row(course, Kind.VISIT, visit, visit.source());
        this.applicability = new Applicability(course);
    }

    /** The arms that it is planned in. */
    public VisitRule inArms(Declared... arms) {
        applicability.inArms(arms);
        return this;
    }

    /** Only where a condition is not false at the due date (language §5.7). */
    public VisitRule onlyIf(Condition condition) {
        applicability.onlyIf(condition);
        return this;
    }

    /** Due on this date or later; pending while it is unknown (T23). */
    public VisitRule from(Anchor anchor) {
        from = anchor;
        return this;
    }

    /** Not due after what ends it (T23). */
    public VisitRule until(End ending) {
        until = ending;
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

    /** Once, on the due date alone. */
    public void once(Anchor at) {
        once(at, Window.NONE);
    }

    /** Once, with a window. */
    public void once(Anchor at, Window window) {
        if (replacedOrNobody(at.base())) {
            return;
        }
        bounds(at.base());
        waitFor(at.needs());
        if (!pending(0)) {
            emit(0, at, window);
        }
    }

    /** Once for every record of an event (ordinals from 1); one pending row while there is none. */
    public void each(Declared event, List<Anchor> records, UnaryOperator<Anchor> at, Window window) {
        if (replacedOrNobody(EpochDays.UNKNOWN)) {
            return;
        }
        if (records.isEmpty()) {
            waiting.add(event.code());
        }
        for (int i = 0; i < records.size() && waiting.isEmpty(); i++) {
            waitFor(at.apply(records.get(i)).needs());
        }
        if (pending(1)) {
            return;
        }
        bounds(records.get(0).base()); // an end counts from the first, so that it ends all later ones
        int ordinal = 0;
        for (Anchor one : records) {
            emit(++ordinal, at.apply(one), window);
        }
    }

    /** An interval for every record of an event (ordinals from 1), open where an end is null. */
    public void eachBetween(
            Declared event,
            List<Anchor> records,
            @Nullable UnaryOperator<Anchor> earliest,
            @Nullable UnaryOperator<Anchor> latest) {
        if (records.isEmpty()) {
            interval(1, Anchor.unknown(event.code()), Anchor.unknown(event.code()));
        }
        int ordinal = 0;
        for (Anchor one : records) {
            interval(
                    ++ordinal,
                    earliest == null ? null : earliest.apply(one),
                    latest == null ? null : latest.apply(one));
        }
    }

    /** An interval without a due date; both ends belong to it. */
    public void between(Anchor earliest, Anchor latest) {
        interval(0, earliest, latest);
    }

    /** An interval that is open at its end. */
    public void notBefore(Anchor earliest) {
        interval(0, earliest, null);
    }

    /** An interval that is open at its beginning. */
    public void notAfter(Anchor latest) {
        interval(0, null, latest);
    }

    /** The given days of the given cycles of a regimen (T13); ordinals run over cycles, then days. */
    public void onDays(CycleDays days, Cycles cycles, Regimen regimen, Window window) {
        onDays(days, cycles, regimen, window, Limit.NONE);
    }

    /** The same, up to a limit. */
    public void onDays(CycleDays days, Cycles cycles, Regimen regimen, Window window, Limit limit) {
        this.regimen = regimen;
        if (!replacedOrNobody(regimen.anchor().day())) {
            new CycleDayWalk(this, regimen, days, cycles, window, limit).run();
        }
    }

    /** A series in one or more stretches; ordinals run on across them (T21). */
    public void series(Stretch... stretches) {
        if (stretches[0] instanceof CycleStretch cycles) {
            regimen = cycles.regimen();
        }
        if (!replacedOrNobody(stretches[0].anchor().day())) {
            new SeriesWalk(this, stretches).run();
        }
    }

    /** As a parameter of type TIMING says. */
    public void asStated(Stated<VisitTiming> timing) {
        if (timing.known()) {
            timing.get().apply(course, this);
        } else if (!replacedOrNobody(EpochDays.UNKNOWN)) {
            waitFor(timing.needs());
            pending(0);
        }
    }

    /** Pending because the plan depends on an arm that is not known yet. */
    public void waitsForArm(boolean series) {
        if (!replacedOrNobody(EpochDays.UNKNOWN)) {
            waiting.add("arm");
            pending(series ? 1 : 0);
        }
    }

    private void interval(int ordinal, @Nullable Anchor earliest, @Nullable Anchor latest) {
        Anchor naming = latest != null ? latest : earliest;
        if (naming == null || replacedOrNobody(naming.base())) {
            return;
        }
        bounds(naming.base());
        waitFor(naming.needs());
        waitFor(earliest == null ? List.of() : earliest.needs());
        if (!pending(ordinal)) {
            row.numbered(ordinal, 0, 0);
            row.dated(dayOf(earliest), EpochDays.UNKNOWN, dayOf(latest), naming.name());
            emit();
        }
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
        waiting.clear();
        if (isIn(Truth.FALSE)) {
            course.ended(true);
            return true;
        }
        Anchor at = instead;
        if (at == null) {
            return false;
        }
        bounds(base == EpochDays.UNKNOWN ? at.base() : base);
        if (!pending(0)) {
            emit(0, at, Window.NONE);
        }
        return true;
    }

    /** Whether one of the arms that matter answers so; those of the regimen whose cycles date the visit matter too. */
    private boolean isIn(Truth arm) {
        return applicability.arm() == arm
                || (regimen != null && regimen.applicability().arm() == arm);
    }

    /** Adds what is missing to know whether the conditions hold at a day; false when one of them does not hold for sure. */
    private boolean keeps(int day) {
        boolean byRegimen = regimen == null || regimen.applicability().keeps(day, row.flags());
        return byRegimen && applicability.keeps(day, row.flags());
    }

    void waitFor(List<String> needs) {
        waiting.addAll(needs);
    }

    /** Lists one undated row if anything is being waited for (T09). */
    boolean pending(int ordinal) {
        if (from != null) {
            waiting.addAll(from.needs());
        }
        if (waiting.isEmpty()) {
            return false;
        }
        row.flags().clear();
        if (isIn(Truth.UNKNOWN)) {
            row.flags().add("arm");
        }
        row.flags().addAll(waiting);
        if (course.endOfLife() == EpochDays.NEVER && keeps(course.horizon())) {
            row.pending(ordinal, waiting.first());
            course.accept(row);
        }
        return true;
    }

    /** Settles between which days a visit may lie that nothing but its own until ends; its anchor may be unknown. */
    void bounds(int anchor) {
        settle(anchor, ending(anchor));
    }

    /** The same for a series, which ends with the epoch of the day after its anchor (T24). */
    void boundsOfSeries(int anchor) {
        boolean byEpoch = until == null && anchor != EpochDays.UNKNOWN;
        settle(anchor, byEpoch ? course.endOfEpoch(EpochDays.plusDays(anchor, 1)) : ending(anchor));
    }

    /** The same for what counts cycles, which belongs to treatment. */
    void boundsOfCycles(int anchor) {
        boolean byTreatment = until == null && anchor != EpochDays.UNKNOWN;
        settle(anchor, byTreatment ? course.endOfTreatment(anchor) : ending(anchor));
    }

    private int ending(int anchor) {
        return until == null || anchor == EpochDays.UNKNOWN ? EpochDays.NEVER : until.onOrAfter(anchor);
    }

    private void settle(int anchor, int ownEnd) {
        firstDay = from == null ? EpochDays.UNKNOWN : from.day();
        end = Math.min(ownEnd, course.endOfLife());
        stop = Math.min(end, course.horizon());
        course.ended(anchor == EpochDays.UNKNOWN ? course.isOver() : end != EpochDays.NEVER);
    }

    /** Says that all occurrences that a limit allows are settled, which ends the visit too (T26). */
    void settled() {
        course.ended(true);
    }

    /** Says that what follows has no limit. */
    void goesOn() {
        course.goesOn();
    }

    /** Whether no occurrence can be listed on this day or later. */
    boolean beyond(int day) {
        return day > stop || course.stopped();
    }

    private void emit(int ordinal, Anchor at, Window window) {
        emit(ordinal, at.day(), window, at.interval(), at.name());
    }

    /** An occurrence that an anchor dates. */
    void emit(int ordinal, int due, Window window, long interval, String anchor) {
        row.numbered(ordinal, 0, 0);
        row.dated(window.earliest(due, interval), due, window.latest(due, interval), anchor);
        emit();
    }

    /** An occurrence that a cycle dates. */
    void emitInCycle(int ordinal, int cycle, int day, int due, Window window, long interval) {
        row.numbered(ordinal, cycle, day);
        row.dated(window.earliest(due, interval), due, window.latest(due, interval), null);
        emit();
    }

    private void emit() {
        int day = row.orderingDay();
        if (beyond(day) || day < firstDay) {
            return;
        }
        row.flags().clear();
        if (isIn(Truth.UNKNOWN)) {
            row.flags().add("arm");
        }
        if (keeps(day)) {
            course.accept(row);
        }
    }
}
