package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.Optional;

/** Days on which an activity may be done, or in which an earlier result still counts (T36, T37). */
final class ActivityDays {
    private final Desk desk;

    ActivityDays(Desk desk) {
        this.desk = desk;
    }

    Optional<ActivityDetail.Interval> interval(TimingClause.Within within) {
        Optional<Length> length = new LengthResolver(desk).around(within.extent());
        Optional<Anchor> base = within.anchor() instanceof AnchorNode.VisitDay
                ? Optional.of(new Anchor.VisitDay())
                : new AnchorResolver(desk).anchor(within.anchor());
        if (length.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        if (ofEach(base.get())) {
            desk.report(
                    Code.TIMING_CLASH,
                    within.anchor().span(),
                    "“each” stands in the time of a visit; an activity is done at one of them.",
                    "It would be open from which record the days are counted.",
                    "Count from the day of the visit, “before the visit”, or from one record, such as the second.");
            return Optional.empty();
        }
        ActivityDetail.Interval.Side side = switch (within.side()) {
            case "before" -> ActivityDetail.Interval.Side.BEFORE;
            case "after" -> ActivityDetail.Interval.Side.AFTER;
            default -> ActivityDetail.Interval.Side.AROUND;
        };
        return Optional.of(new ActivityDetail.Interval(length.get(), side, base.get()));
    }

    /** Whether an anchor stands for one record after another. */
    static boolean ofEach(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event) {
            return event.ref().pick() == EventRef.Pick.EACH;
        }
        if (anchor instanceof Anchor.Shifted shifted) {
            return ofEach(shifted.base());
        }
        if (anchor instanceof Anchor.FirstOf first) {
            return first.anchors().stream().anyMatch(ActivityDays::ofEach);
        }
        return anchor instanceof Anchor.LaterOf later
                && later.anchors().stream().anyMatch(ActivityDays::ofEach);
    }
}
