package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Anchor;
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
        Optional<Anchor> base = within.anchor() instanceof AnchorNode.VisitDay day
                ? Optional.of(new Anchor.VisitDay(day.dosing()))
                : new AnchorResolver(desk).anchor(within.anchor());
        if (length.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        ActivityDetail.Interval.Side side = switch (within.side()) {
            case "before" -> ActivityDetail.Interval.Side.BEFORE;
            case "after" -> ActivityDetail.Interval.Side.AFTER;
            default -> ActivityDetail.Interval.Side.AROUND;
        };
        return Optional.of(new ActivityDetail.Interval(length.get(), side, base.get()));
    }
}
