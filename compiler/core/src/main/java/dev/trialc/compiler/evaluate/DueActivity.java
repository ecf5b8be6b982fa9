package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Timepoint;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is done at a visit on its day.
 *
 * @param name the activity's name in the protocol
 * @param optional whether it may be left out ({@code (X)} in the grid)
 * @param needs facts that would say whether it applies, in order; empty where it does
 * @param timepoints points in time around a dose, as written; empty where none are named
 */
public record DueActivity(String name, boolean optional, List<String> needs, List<Timepoint> timepoints) {
    public DueActivity {
        needs = List.copyOf(needs);
        timepoints = List.copyOf(timepoints);
    }

    /** {@code ECG}, {@code (ECG)} where it is optional, {@code ECG at pre-dose of Alpha}, {@code ECG needs weight} where nobody knows yet. */
    public String words() {
        StringBuilder words = new StringBuilder(optional ? "(" + name + ")" : name);
        if (!timepoints.isEmpty()) {
            boolean every = timepoints.get(0).relation() == Timepoint.Relation.EVERY;
            words.append(every ? " " : " at ")
                    .append(timepoints.stream().map(Timepoint::words).collect(Collectors.joining(", ")));
        }
        if (!needs.isEmpty()) {
            words.append(" needs ").append(String.join(", ", needs));
        }
        return words.toString();
    }
}
