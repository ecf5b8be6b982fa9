package dev.trialc.compiler.evaluate;

import java.util.List;

/**
 * Something that is done at a visit on its day.
 *
 * @param name the activity's name in the protocol
 * @param optional whether it may be left out ({@code (X)} in the grid)
 * @param needs facts that would say whether it applies, in order; empty where it does
 */
public record DueActivity(String name, boolean optional, List<String> needs) {
    public DueActivity {
        needs = List.copyOf(needs);
    }

    /** {@code ECG}, {@code (ECG)} where it is optional, {@code ECG needs weight} where nobody knows yet. */
    public String words() {
        String marked = optional ? "(" + name + ")" : name;
        return needs.isEmpty() ? marked : marked + " needs " + String.join(", ", needs);
    }
}
