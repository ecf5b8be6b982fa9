package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.RunOptions;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a protocol as small as it stays interesting. */
public final class ProtocolShrinker {
    /** Enough for any protocol of the generator; a bound in case a check never tires. */
    private static final int MOST_TRIES = (int) RunOptions.number("TRIALC_SHRINK", 20_000);

    private final Predicate<RandomProtocol> interesting;
    private final Set<String> seen = new HashSet<>();

    /** @param interesting says of a smaller protocol, which may be refused by the compiler, whether it still shows what is sought */
    public ProtocolShrinker(Predicate<RandomProtocol> interesting) {
        this.interesting = interesting;
    }

    /** Takes the first smaller protocol that is interesting, for as long as there is one. No text is asked about twice. */
    public RandomProtocol shrink(RandomProtocol found) {
        RandomProtocol smallest = found;
        Iterator<RandomProtocol> candidates = smallest.smaller().iterator();
        while (candidates.hasNext() && seen.size() < MOST_TRIES) {
            RandomProtocol candidate = candidates.next();
            if (seen.add(candidate.text()) && interesting.test(candidate)) {
                smallest = candidate;
                candidates = smallest.smaller().iterator();
            }
        }
        return smallest;
    }
}
