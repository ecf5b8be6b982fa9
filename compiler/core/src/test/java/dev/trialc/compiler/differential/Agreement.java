package dev.trialc.compiler.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A run of many random participants through both implementations of one protocol. */
final class Agreement {
    private static final int KINDS_SHOWN = 12;

    private final Trial trial;
    private final Comparison comparison;

    Agreement(Trial trial) {
        this.trial = trial;
        this.comparison = new Comparison(trial);
    }

    private record Numbered(int number, Difference difference) {}

    /**
     * Throws with one shrunk participant for each kind of difference.
     *
     * @param seed of the run; participant n of a seed is always the same
     */
    void check(long seed, int participants) {
        RandomParticipant random = new RandomParticipant(trial.protocol());
        List<Numbered> found = IntStream.range(0, participants)
                .parallel()
                .mapToObj(n -> find(random.make(seed, n), n))
                .flatMap(Optional::stream)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        Map<String, List<Numbered>> kinds =
                new TreeMap<>(); // sorted: the report must not depend on the order of threads
        for (Numbered one : found) {
            kinds.computeIfAbsent(one.difference().kind(), k -> new java.util.ArrayList<>())
                    .add(one);
        }
        Shrinker shrinker = new Shrinker(comparison::of);
        List<String> reports = kinds.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .limit(KINDS_SHOWN)
                .map(same -> "[" + same.size() + "×] "
                        + Report.of(
                                trial,
                                seed,
                                same.get(0).number(),
                                shrinker.shrink(same.get(0).difference())))
                .toList();
        throw new AssertionError("Interpreter and generated Java differ for " + found.size() + " of " + participants
                + " participants of " + trial.name() + ", in " + kinds.size() + " ways.\n" + Report.all(reports));
    }

    private Optional<Numbered> find(Person person, int number) {
        try {
            return comparison.of(person).map(d -> new Numbered(number, d));
        } catch (RuntimeException e) {
            throw new AssertionError(
                    trial.name() + ", participant " + number + "\n" + person.example("fails", List.of()), e);
        }
    }
}
