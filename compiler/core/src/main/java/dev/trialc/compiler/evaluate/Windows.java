package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Windows around due dates (T31, T34). */
final class Windows {
    private final Lengths lengths;

    Windows(Participant participant) {
        this.lengths = new Lengths(participant);
    }

    /** An occurrence in its window, which reaches {@code percentDays} to either side where it is a share of an interval. */
    Candidate around(OptionalInt ordinal, LocalDate due, Window window, int percentDays, String anchor) {
        if (window instanceof Window.Days days) {
            return Candidate.due(ordinal, due, days.early(), days.late(), anchor);
        }
        if (window instanceof Window.WorkingDays days) {
            return lengths.holidays()
                    .map(w -> Candidate.within(
                            ordinal, w.count(due, days.early(), false), due, w.count(due, days.late(), true), anchor))
                    .orElseGet(() -> Candidate.due(ordinal, due, 0, 0, anchor)); // which waits as a whole
        }
        return Candidate.due(ordinal, due, percentDays, percentDays, anchor);
    }

    /** Whether a plan has a window that nobody can say while the holidays are unknown. */
    boolean wait(Plan plan) {
        return lengths.holidays().isEmpty() && of(plan).stream().anyMatch(Window.WorkingDays.class::isInstance);
    }

    /** The one row of a plan that waits, with what its anchor waits for (T34). */
    Candidate waiting(Plan plan, List<String> anchorNeeds) {
        List<String> needs = new ArrayList<>(anchorNeeds);
        if (!needs.contains(Parameter.HOLIDAYS)) {
            needs.add(Parameter.HOLIDAYS);
        }
        return Candidate.pending(PlanDates.numbered(plan) ? OptionalInt.of(1) : OptionalInt.empty(), needs);
    }

    private static List<Window> of(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return List.of(once.window());
        }
        if (plan instanceof Plan.CycleDays days) {
            return List.of(days.window());
        }
        return plan instanceof Plan.Series series
                ? series.cadences().stream().map(Cadence::window).toList()
                : List.of();
    }
}
