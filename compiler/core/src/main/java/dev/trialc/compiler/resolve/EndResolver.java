package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What ends a regimen or a drug (T23, T41): {@code until A, B}, and a time from the beginning of the regimen, {@code for at most 2 years}. A
 * limit in time is an end like any other: the first day that it no longer allows.
 */
final class EndResolver {
    private final Desk desk;
    private final Anchor from;

    /** @param from where the regimen begins */
    EndResolver(Desk desk, Anchor from) {
        this.desk = desk;
        this.from = from;
    }

    List<Anchor> ends(List<Clause> clauses) {
        List<Anchor> ends = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.Until until) {
                new AnchorResolver(desk).all(until.anchors()).ifPresent(ends::addAll);
            } else if (limits(clause)) {
                new LimitResolver(desk)
                        .limit(List.of(clause))
                        .flatMap(this::end)
                        .ifPresent(ends::add);
            }
        }
        return ends;
    }

    /** Whether a clause limits how long something goes on, in time and not by the number of cycles. */
    static boolean limits(Clause clause) {
        return clause instanceof TimingClause.ForPeriod
                || clause instanceof TimingClause.Through through
                        && !through.point().unit().text().equals("cycle");
    }

    /** A regimen's cycles have a number, but its end is a date. */
    void refuseCycles(List<Clause> clauses) {
        for (TimingClause.Through through : ClausePlacement.all(clauses, TimingClause.Through.class)) {
            if (!limits(through)) {
                desk.report(
                        Code.TIMING_CLASH,
                        through.span(),
                        "A regimen continues until an event or for a time; cycles are counted where a drug is given.",
                        "Visits of later cycles would go on, or not, depending on the reader.",
                        "Write “through cycle 6” in each “give” statement.");
            }
        }
    }

    private Optional<Anchor> end(Limit limit) {
        if (!(limit instanceof Limit.Within within) || !(within.length() instanceof Length.Fixed length)) {
            return Optional.empty();
        }
        Anchor last = new Anchor.Shifted(from, new Length.Fixed(length.amount(), length.unit()), true);
        return Optional.of(within.inclusive() ? new Anchor.Shifted(last, Length.ofDays(1), true) : last);
    }
}
