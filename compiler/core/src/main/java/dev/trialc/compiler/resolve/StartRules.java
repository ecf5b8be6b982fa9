package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How late a cycle may start (T18), and how soon after the one before it (T19). */
final class StartRules {
    private final Desk desk;
    private final Statement cycle;

    StartRules(Desk desk, Statement cycle) {
        this.desk = desk;
        this.cycle = cycle;
    }

    /** @param lengths of the cycles */
    CycleRule.Spacing spacing(CycleRule.Clock clock, List<CycleRule.From> lengths) {
        Optional<TimingClause.Spacing> written =
                ClausePlacement.all(cycle.clauses(), TimingClause.Spacing.class).stream()
                        .findFirst();
        if (written.isEmpty()) {
            boolean unstated = ClausePlacement.all(cycle.clauses(), ActionClause.SlotNotStated.class).stream()
                    .anyMatch(slot -> slot.slot().text().equals("spacing"));
            return unstated ? new CycleRule.Spacing.Unstated() : new CycleRule.Spacing.Unsaid();
        }
        if (clock == CycleRule.Clock.ELASTIC) {
            desk.report(
                    Code.TIMING_CLASH,
                    written.get().span(),
                    "Where delays move later cycles, two starts always lie a whole cycle apart.",
                    "A second distance between starts would change nothing, or contradict the length of the cycle.",
                    "Take it away; or write “delays do not move later cycles” if the calendar of the cycles is fixed.");
            return new CycleRule.Spacing.Unsaid();
        }
        Optional<Length> length = new LengthResolver(desk).length(written.get().extent());
        if (length.isPresent() && length.get() instanceof Length.Fixed fixed && !fixed.inDays()) {
            desk.report(
                    Code.TIMING_CLASH,
                    written.get().extent().span(),
                    "The distance between two starts is counted in days or weeks.",
                    "In months it would differ from month to month.",
                    "Write “at least 14 days between starts”.");
            return new CycleRule.Spacing.Unsaid();
        }
        OptionalInt shortest = lengths.stream()
                .map(CycleRule.From::length)
                .filter(l -> l instanceof Length.Fixed f && f.inDays())
                .mapToInt(l -> ((Length.Fixed) l).days())
                .min();
        if (shortest.isPresent()
                && length.orElse(null) instanceof Length.Fixed fewest
                && fewest.days() > shortest.getAsInt()) {
            desk.report(
                    Code.TIMING_CLASH,
                    written.get().span(),
                    "Two starts are to lie at least " + fewest.days() + " days apart, but a cycle lasts "
                            + shortest.getAsInt() + ".",
                    "Every start would be held though nothing was late, and its doses would drift away from the visits of its cycle, which stay on the calendar.",
                    "Write a distance of at most " + shortest.getAsInt()
                            + " days, or correct the length of the cycle.");
            return new CycleRule.Spacing.Unsaid();
        }
        return length.<CycleRule.Spacing>map(CycleRule.Spacing.AtLeast::new).orElse(new CycleRule.Spacing.Unsaid());
    }

    List<CycleRule.DelayBudget> budgets() {
        List<CycleRule.DelayBudget> budgets = new ArrayList<>();
        for (ActionClause.DelayBudget clause : ClausePlacement.all(cycle.clauses(), ActionClause.DelayBudget.class)) {
            if (!clause.slot().text().equals("delay")) {
                desk.report(
                        Code.MISPLACED_CLAUSE,
                        clause.span(),
                        "“" + clause.slot().text() + " at most …” says nothing in a “cycle” statement.",
                        "It would be read by people and ignored by the calculator.",
                        "Write “delay at most 7 days” for how late a cycle may start.");
                continue;
            }
            for (ActionClause.Budget budget : clause.budgets()) {
                new LengthResolver(desk)
                        .fixed(budget.number(), budget.unit())
                        .ifPresent(l -> budgets.add(
                                new CycleRule.DelayBudget(l, budget.reason().map(Name::text))));
            }
        }
        return budgets;
    }
}
