package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * The numbers that a fact has on the day that counts: mostly one, several where a day has more values, none while nothing is known. A
 * condition holds or not if it does so for each of them; else it is unknown, and needs the fact (language §6).
 *
 * @param missing where the fact is noted if they lead to different answers
 */
record FactNumbers(List<BigDecimal> numbers, Needs missing, String fact) {
    Truth are(Predicate<BigDecimal> condition) {
        if (numbers.isEmpty()) {
            return Truth.UNKNOWN; // noted already
        }
        boolean first = condition.test(numbers.get(0));
        for (int i = 1; i < numbers.size(); i++) {
            if (condition.test(numbers.get(i)) != first) {
                missing.add(fact);
                return Truth.UNKNOWN;
            }
        }
        return Truth.of(first);
    }
}
