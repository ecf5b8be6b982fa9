package dev.trialc.compiler.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of judging a condition.
 *
 * @param needs facts whose value was missing, in the order in which the condition names them
 */
record Verdict(Truth truth, List<String> needs) {
    static Verdict of(Truth truth) {
        return new Verdict(truth, List.of());
    }

    static Verdict unknown(String need) {
        return new Verdict(Truth.UNKNOWN, List.of(need));
    }

    Verdict not() {
        return new Verdict(truth.not(), needs);
    }

    Verdict with(Truth combined, Verdict other) {
        Set<String> all = new LinkedHashSet<>(needs);
        all.addAll(other.needs);
        return new Verdict(combined, new ArrayList<>(all));
    }
}
