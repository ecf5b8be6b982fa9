package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cycles whose completion a series in cycles is due at, so that a reviewer need not count across a change of cadence (T14, T25). */
public final class SeriesWords {
    private static final int SHOWN = 40;
    private static final int OPEN = 3;

    private SeriesWords() {}

    /** {@code after cycles 2, 4, 6, 8, 10 and 12; then after cycles 15, 18, 21 and so on}; empty where cycle numbers do not say it. */
    public static Optional<String> illustration(Timing timing) {
        if (!(timing.plan() instanceof Plan.Series series)) {
            return Optional.empty();
        }
        List<String> stretches = new ArrayList<>();
        int last = 0;
        for (Cadence cadence : series.cadences()) {
            if (!(cadence.step() instanceof Cadence.Step.Cycles step) || last < 0) {
                return Optional.empty();
            }
            int from = start(cadence, last);
            if (from < 0) {
                return Optional.empty();
            }
            List<String> numbers = new ArrayList<>();
            int through = cadence.limit()
                    .filter(Limit.ThroughCycle.class::isInstance)
                    .map(l -> ((Limit.ThroughCycle) l).cycle())
                    .orElse(-1);
            if (cadence.limit().isPresent() && through < 0) {
                return Optional.empty();
            }
            int shown = through < 0 ? OPEN : SHOWN;
            int next = from + step.count();
            while (numbers.size() < shown && (through < 0 || next <= through)) {
                numbers.add(Integer.toString(next));
                last = next;
                next += step.count();
            }
            boolean more = through < 0 || next <= through;
            if (!numbers.isEmpty()) {
                stretches.add("when cycles" + Words.NBSP
                        + (more ? String.join(", ", numbers) + " and so on" : Words.and(numbers)) + " are complete");
            }
            if (more) {
                last = -1;
            }
        }
        return stretches.isEmpty() ? Optional.empty() : Optional.of("Due " + String.join("; then ", stretches) + ".");
    }

    private static int start(Cadence cadence, int last) {
        if (cadence.start() instanceof Cadence.Start.RegimenStart begin && !begin.including()) {
            return 0;
        }
        if (cadence.start() instanceof Cadence.Start.LastDue) {
            return last;
        }
        return cadence.start() instanceof Cadence.Start.FromCycle cycle ? cycle.cycle() : -1;
    }
}
