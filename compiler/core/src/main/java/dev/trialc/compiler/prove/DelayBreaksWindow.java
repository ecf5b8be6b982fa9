package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A delay that the protocol allows makes the visit on day 1 of the cycle late (T13, T18). */
final class DelayBreaksWindow implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Visit visit : search.protocol().visits()) {
            if (visit.timing().plan() instanceof Plan.CycleDays days
                    && days.days().contains(1)) {
                Regimen regimen = search.protocol().regimen(days.regimen()).orElseThrow();
                Optional<Integer> budget = regimen.cycle().flatMap(Probes::budget);
                Optional<LocalDate> due = Probes.due(regimen);
                if (budget.isPresent() && due.isPresent()) {
                    late(search, visit, regimen, due.get().plusDays(budget.get()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Diagnostic> late(Search search, Visit visit, Regimen regimen, LocalDate start) {
        for (Probe plan : search.onPlan()) {
            Optional<Row> second = search.dated(plan, visit).stream()
                    .filter(r -> r.cycle().orElse(0) == 2 && r.cycleDay().orElse(0) == 1)
                    .findFirst();
            if (second.isEmpty()) {
                continue;
            }
            int ordinal = second.get().ordinal().orElse(0);
            Probe probe = search.probes().begun().cycleStart(regimen.name(), 2, start);
            probe.done(visit.name(), ordinal, start);
            List<Row> rows = probe.visits(search.protocol(), start.plusDays(1)).stream()
                    .filter(r -> r.item().equals(visit.name()) && r.status() == Row.Status.LATE)
                    .toList();
            if (!rows.isEmpty()) {
                return Optional.of(Search.finding(
                                Code.DELAY_BREAKS_WINDOW,
                                visit,
                                "A cycle that starts as late as the protocol allows makes " + visit.name() + " late.",
                                probe,
                                rows)
                        .why("The visit would be a deviation although the delay is none.")
                        .instead("Widen the window behind the due day to the longest delay allowed, or shorten that."));
            }
        }
        return Optional.empty();
    }
}
