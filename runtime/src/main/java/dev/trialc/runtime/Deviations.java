package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects breaches of the rules that a protocol makes for people; generated rules tell it what the protocol requires. */
public final class Deviations {
    private static final int HOURS_A_DAY = 24;

    private final Course course;
    private final List<Deviation> found = new ArrayList<>();

    Deviations(Course course) {
        this.course = course;
    }

    /** {@code require E before any procedure}: no visit done, no dose given and no cycle started before the first record of an event. */
    public void requireBeforeAnyProcedure(Declared event, String text, String source) {
        before(event, course.record().firstProcedure(), text, source);
    }

    /** {@code require E before any F}. */
    public void requireBefore(Declared event, Declared other, String text, String source) {
        Anchor first = course.event(other.code());
        before(event, first.isKnown() ? first.day() : EpochDays.NEVER, text, source);
    }

    private void before(Declared event, int day, String text, String source) {
        Anchor needed = course.event(event.code());
        if (needed.isKnown() && day < needed.day()) {
            add(day, text, source);
        }
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
        Anchor at = course.event(event.code());
        if (!at.isKnown() || !anchor.isKnown() || !length.known()) {
            return;
        }
        int from = before ? length.get().before(anchor.day()) : anchor.day();
        int to = after ? length.get().after(anchor.day(), 1) : anchor.day();
        if (at.day() < from || at.day() > to) {
            add(at.day(), text, source);
        }
    }

    /** The same in hours: breached only where it is at every time of either day (T51). */
    public void requireWithinHours(
            Declared event, int hours, boolean before, boolean after, Anchor anchor, String text, String source) {
        Anchor at = course.event(event.code());
        if (!at.isKnown() || !anchor.isKnown()) {
            return;
        }
        long days = (long) at.day() - anchor.day();
        boolean wrongSide = (days > 0 && !after) || (days < 0 && !before);
        if (wrongSide || (Math.abs(days) - 1) * HOURS_A_DAY >= hours) {
            add(at.day(), text, source);
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
        Anchor at = course.event(event.code());
        if (!at.isKnown() || !anchor.isKnown() || !days.known()) {
            return;
        }
        boolean early = at.day() < (before ? days.get().before(anchor.day(), number) : anchor.day());
        boolean late = at.day() > (after ? days.get().after(anchor.day(), number) : anchor.day());
        if (early || late) {
            add(at.day(), text, source);
        }
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
