package dev.trialc.compiler.differential;

import dev.trialc.compiler.differential.protocols.RandomProtocol;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many random protocols, each with many random participants, through both implementations. */
final class ProtocolRun {
    private static final int BATCH = 50;
    private static final int KINDS_SHOWN = 12;

    private final long seed;
    private final int participants;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();

    ProtocolRun(long seed, int participants) {
        this.seed = seed;
        this.participants = participants;
    }

    /** How many of the protocols so far the compiler refused. */
    int refused() {
        return refused.get();
    }

    /** How many schedules were compared. */
    int compared() {
        return rows.get();
    }

    /** What is wrong with protocols {@code from} up to, not including, {@code to}: one pair for each protocol. */
    List<ProtocolPair> find(int from, int to) {
        return IntStream.iterate(from, n -> n < to, n -> n + BATCH)
                .boxed()
                .parallel()
                .flatMap(n -> batch(n, Math.min(n + BATCH, to)).stream())
                .toList();
    }

    private List<ProtocolPair> batch(int from, int to) {
        List<ProtocolPair> found = new ArrayList<>();
        List<RandomProtocol> accepted = new ArrayList<>();
        List<Protocol> models = new ArrayList<>();
        for (int number = from; number < to; number++) {
            RandomProtocol protocol = RandomProtocol.make(seed, number);
            ProtocolPair.guarded(ProtocolPair.NOBODY, () -> {
                        Compilation compilation = protocol.check();
                        if (compilation.hasErrors()) {
                            refused.incrementAndGet();
                        } else {
                            accepted.add(protocol);
                            models.add(compilation.protocol().orElseThrow());
                        }
                        return Optional.empty();
                    })
                    .ifPresent(d -> found.add(new ProtocolPair(protocol, d)));
        }
        List<Trial> trials;
        try {
            trials = Trial.ofAll(models);
        } catch (RuntimeException | AssertionError e) {
            accepted.forEach(p -> alone(p).ifPresent(found::add)); // one of them does not compile; the others do
            return found;
        }
        for (int i = 0; i < accepted.size(); i++) {
            first(trials.get(i), accepted.get(i)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ProtocolPair> alone(RandomProtocol protocol) {
        return ProtocolPair.of(protocol, ProtocolPair.NOBODY, t -> new Comparison(t)::of)
                .map(d -> new ProtocolPair(protocol, d))
                .or(() -> first(Trial.of(protocol.name(), protocol.check()), protocol));
    }

    private Optional<ProtocolPair> first(Trial trial, RandomProtocol protocol) {
        RandomParticipant random = new RandomParticipant(trial.protocol());
        Comparison comparison = new Comparison(trial);
        for (int number = 0; number < participants; number++) {
            Person person = random.make(seed, number);
            Optional<Difference> difference = ProtocolPair.guarded(person, () -> comparison.of(person));
            rows.incrementAndGet();
            if (difference.isPresent()) {
                return Optional.of(new ProtocolPair(protocol, difference.get()));
            }
        }
        return Optional.empty();
    }

    /** The smallest pairs, one for each kind of trouble, the most frequent kinds first. */
    static List<String> reports(List<ProtocolPair> found) {
        Map<String, List<ProtocolPair>> kinds =
                new TreeMap<>(); // sorted: the report must not depend on the order of threads
        for (ProtocolPair one : found) {
            String kind = one.difference().kind().replaceAll("V[0-9]+", "V");
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
        }
        return kinds.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(KINDS_SHOWN)
                .map(e ->
                        "[" + e.getValue().size() + "×] " + e.getValue().get(0).shrunk(t -> new Comparison(t)::of))
                .toList();
    }
}
