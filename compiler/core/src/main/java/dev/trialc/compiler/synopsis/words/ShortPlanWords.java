package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two rows under a visit's name in the schedule of activities: when, and the window. The words of the visit say the rest. */
public final class ShortPlanWords {
    private static final String NONE = "\u2013";

    private final Phrases phrases;

    ShortPlanWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String when(Visit visit) {
        return visit.unscheduled()
                ? "Unscheduled"
                : Words.capital(when(visit.timing().plan()));
    }

    private String when(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return phrases.anchors().of(once.at());
        }
        if (plan instanceof Plan.Between) {
            return phrases.plans().of(plan).replace(", both ends included", "").replace(", both included", "");
        }
        if (plan instanceof Plan.CycleDays days) {
            return CycleWords.days(days.days()) + " of " + CycleWords.cycles(days.cycles());
        }
        if (plan instanceof Plan.Series series) {
            List<String> stretches = new ArrayList<>();
            series.cadences().forEach(c -> stretches.add(step(c)));
            return String.join("; then ", stretches);
        }
        return plan instanceof Plan.Unstated ? Words.NOT_STATED : "by arm";
    }

    private String step(Cadence cadence) {
        String limit =
                cadence.limit().map(l -> " " + phrases.lengths().shortLimit(l)).orElse("");
        if (cadence.step() instanceof Cadence.Step.Cycles cycles) {
            return "every " + (cycles.count() == 1 ? "cycle" : Words.count(cycles.count(), "cycle")) + limit;
        }
        if (cadence.step() instanceof Cadence.Step.Every every) {
            return "every " + phrases.lengths().of(every.length()) + limit;
        }
        return phrases.cadences().offsets((Cadence.Step.Offsets) cadence.step()) + limit;
    }

    /** {@code ± 7 days}; a dash for the due day alone and for an interval, whose ends are its window. */
    public String window(Visit visit) {
        if (visit.unscheduled()) {
            return NONE;
        }
        return window(visit.timing().plan());
    }

    private String window(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return dash(once.window());
        }
        if (plan instanceof Plan.CycleDays days) {
            return dash(days.window());
        }
        if (plan instanceof Plan.Series series) {
            Set<String> windows = new LinkedHashSet<>();
            series.cadences().forEach(c -> windows.add(dash(c.window())));
            return String.join("; then ", windows);
        }
        if (plan instanceof Plan.Unstated) {
            return Words.NOT_STATED;
        }
        return plan instanceof Plan.ByArm ? "by arm" : NONE;
    }

    private String dash(Window window) {
        String words = phrases.lengths().window(window);
        return words.isEmpty() ? NONE : words;
    }
}
