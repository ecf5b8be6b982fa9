package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects breaches of the rules that a protocol makes for people; generated rules tell it what the protocol requires. */
public final class Deviations {
    private static final long SECONDS_AN_HOUR = 3600;

    private final Course course;
    private final List<Deviation> found = new ArrayList<>();

    Deviations(Course course) {
        this.course = course;
    }

    /** {@code require E before any procedure}: no visit done, no dose given and no cycle started before the first record of an event. */
    public void requireBeforeAnyProcedure(Declared event, String text, String source) {
        before(event, course.record().firstProcedure(), course.events(ParticipantEvents.FIRST_DOSE), text, source);
    }

    /** {@code require E before any F}. */
    public void requireBefore(Declared event, Declared other, String text, String source) {
        EventRecords others = course.recordsOrWhatFollows(other.code());
        before(event, others.next(EpochDays.UNKNOWN), others, text, source);
    }

    /** @param timed records that, on the day of the event, may have an earlier time of day (T51) */
    private void before(Declared event, int day, EventRecords timed, String text, String source) {
        EventRecord needed = first(event);
        if (needed != null
                && (day < needed.day() || timed.all().stream().anyMatch(one -> earlierThatDay(one, needed)))) {
            add(Math.min(day, needed.day()), text, source);
        }
    }

    /** The first record of an event; where a partial date may be the first, from when to when it may lie (language §5.8). */
    private @Nullable EventRecord first(Declared event) {
        return course.recordsOrWhatFollows(event.code()).first();
    }

    private static boolean earlierThatDay(EventRecord one, EventRecord needed) {
        boolean known = one.time().isKnown() && needed.time().isKnown();
        boolean offsets = one.time().hasOffsetLike(needed.time());
        return known
                && one.day() == needed.day()
                && one.time().from(one.day(), offsets) < needed.time().from(needed.day(), offsets);
    }

    /** {@code require E within n days before or after A}, both ends included; on one side of it or on both. */
    public void requireWithin(
            Declared event,
            Stated<Length> length,
            boolean before,
            boolean after,
            Anchor anchor,
            String text,
            String source) {
        EventRecord at = first(event);
        if (at == null || !anchor.isKnown() || !length.known()) {
            return;
        }
        int from = before ? length.get().before(anchor.day()) : anchor.day();
        int to = after ? length.get().after(anchor.day(), 1) : anchor.day();
        if (at.isIn(from, to) == Truth.FALSE) {
            add(at, anchor, text, source);
        }
    }

    /** The same in hours: breached only where it is at every instant that the records may mean (T51). */
    public void requireWithinHours(
            Declared event, int hours, boolean before, boolean after, Anchor anchor, String text, String source) {
        EventRecord at = first(event);
        if (at == null || !anchor.isKnown()) {
            return;
        }
        boolean offsets = at.time().hasOffsetLike(anchor.time());
        long least = anchor.time().from(anchor.day(), offsets) - at.time().to(at.lastDay(), offsets);
        long most = anchor.time().to(anchor.day(), offsets) - at.time().from(at.day(), offsets);
        boolean tooEarly = least > (before ? hours * SECONDS_AN_HOUR : 0);
        boolean tooLate = most < (after ? -hours * SECONDS_AN_HOUR : 0);
        if (tooEarly || tooLate) {
            add(at, anchor, text, source);
        }
    }

    /** The same in working days, of which the anchor's own day is none (T34); never breached while the holidays are unknown. */
    public void requireWithinWorkingDays(
            Declared event,
            int number,
            Stated<WorkingDays> days,
            boolean before,
            boolean after,
            Anchor anchor,
            String text,
            String source) {
        EventRecord at = first(event);
        if (at == null || !anchor.isKnown() || !days.known()) {
            return;
        }
        boolean early = at.lastDay() < (before ? days.get().before(anchor.day(), number) : anchor.day());
        boolean late = at.day() > (after ? days.get().after(anchor.day(), number) : anchor.day());
        if (early || late) {
            add(at, anchor, text, source);
        }
    }

    /** A breach is dated as the record is; of a partial date, which is on no day, as what it should have kept to. */
    private void add(EventRecord at, Anchor anchor, String text, String source) {
        add(at.day() == at.lastDay() ? at.day() : anchor.day(), text, source);
    }

    void add(int day, String text, String source) {
        found.add(new Deviation(EpochDays.date(day), text, source));
    }

    /** Occurrences of a series that were done before one with a lower number. */
    void order(RuleInfo visit) {
        DoneDates done = course.record().done(visit.item());
        @Nullable String earlier = null;
        for (int at = 0; at < done.size(); at++) {
            String name = visit.item() + " " + (done.episode(at) > 0 ? done.episode(at) + "." : "") + done.ordinal(at);
            boolean follows = earlier != null && done.episode(at) == done.episode(at - 1);
            if (follows && done.day(at) < done.day(at - 1)) {
                add(done.day(at), name + " was done before " + earlier, visit.source());
            }
            earlier = done.ordinal(at) > 0 ? name : null;
        }
    }

    /** All, by date, else in the order in which they were found. */
    List<Deviation> all() {
        return found.stream()
                .sorted(java.util.Comparator.comparing(Deviation::date))
                .toList();
    }
}
