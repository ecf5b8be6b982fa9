package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** How long a series goes on (T22). */
final class LimitResolver {
    private final Desk desk;

    LimitResolver(Desk desk) {
        this.desk = desk;
    }

    /** The limit among these clauses; a second one is a finding. */
    Optional<Limit> limit(List<Clause> clauses) {
        Optional<Limit> limit = Optional.empty();
        for (Clause clause : clauses) {
            Optional<Limit> found = one(clause);
            if (found.isPresent() && limit.isPresent()) {
                desk.report(
                        Code.TIMING_CLASH,
                        clause.span(),
                        "This series ends twice.",
                        "The last visit would depend on which end is read.",
                        "Keep one of the two ends.");
            }
            limit = found.isPresent() ? found : limit;
        }
        return limit;
    }

    private Optional<Limit> one(Clause clause) {
        LengthResolver lengths = new LengthResolver(desk);
        if (clause instanceof TimingClause.Through through) {
            TimingClause.Point point = through.point();
            if (point.unit().text().equals("cycle")) {
                return Optional.of(new Limit.ThroughCycle(new Numbers(desk).whole(point.number(), 1, "cycle")));
            }
            if (point.unit().text().equals("day")) {
                // study day n is n − 1 days after its anchor, unless the protocol counts from day 0
                int first = desk.shared().settings().counting().dayZero() ? 0 : 1;
                return lengths.fixed(point.number(), point.unit())
                        .map(l -> new Limit.Within(Length.ofDays(Math.max(0, l.amount() - first)), true));
            }
            return lengths.through(point.number(), point.unit()).map(l -> new Limit.Within(l, true));
        }
        if (clause instanceof TimingClause.ForPeriod period) {
            return lengths.fixed(period.number(), period.unit()).map(l -> new Limit.Within(l, period.atMost()));
        }
        return Optional.empty();
    }
}
