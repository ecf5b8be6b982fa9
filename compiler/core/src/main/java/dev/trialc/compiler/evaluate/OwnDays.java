package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of an activity at one occurrence of a visit (T36, T37). */
final class OwnDays {
    private final Anchors anchors;
    private final LocalDate visit;
    private final List<String> needs;
    private final List<DueActivity.Days> reusable = new ArrayList<>();
    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();

    /**
     * Days counted from those of one visit.
     *
     * @param visit the date by which the visit is ordered
     * @param needs what is needed besides
     */
    OwnDays(Anchors anchors, LocalDate visit, List<String> needs) {
        this.anchors = anchors;
        this.visit = visit;
        this.needs = new ArrayList<>(needs);
    }

    /** Of several intervals those days that lie in all. */
    void limit(ActivityDetail.Interval interval) {
        Optional<LocalDate> to = find(interval.latest());
        Optional<LocalDate> from = find(interval.earliest());
        earliest = from.filter(day -> earliest.isEmpty() || day.isAfter(earliest.get()))
                .or(() -> earliest);
        latest =
                to.filter(day -> latest.isEmpty() || day.isBefore(latest.get())).or(() -> latest);
    }

    void reuse(ActivityDetail.Interval interval) {
        Optional<LocalDate> to = find(interval.latest());
        Optional<LocalDate> from = find(interval.earliest());
        if (from.isPresent() && to.isPresent()) {
            reusable.add(new DueActivity.Days(from.get(), to.get()));
        }
    }

    private Optional<LocalDate> find(Anchor anchor) {
        Found found = anchors.find(ofVisit(anchor));
        if (!found.known()) {
            found.needs().stream().filter(need -> !needs.contains(need)).forEach(needs::add);
        }
        return found.date();
    }

    private Anchor ofVisit(Anchor anchor) {
        if (anchor instanceof Anchor.VisitDay) {
            return new Anchor.OnDate(visit);
        }
        return anchor instanceof Anchor.Shifted shifted
                ? new Anchor.Shifted(ofVisit(shifted.base()), shifted.length(), shifted.after())
                : anchor;
    }

    List<String> needs() {
        return needs;
    }

    Optional<LocalDate> earliest() {
        return earliest;
    }

    Optional<LocalDate> latest() {
        return latest;
    }

    List<DueActivity.Days> reusable() {
        return reusable;
    }
}
