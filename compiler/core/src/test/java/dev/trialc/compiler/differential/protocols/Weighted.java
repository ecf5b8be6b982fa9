package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Constructs, each as likely as its weight says: about how often protocols use it. */
final class Weighted {
    private record Entry(int weight, Supplier<Piece> piece) {}

    private final Dice dice;
    private final List<Entry> entries = new ArrayList<>();

    Weighted(Dice dice) {
        this.dice = dice;
    }

    Weighted add(int weight, Supplier<Piece> piece) {
        entries.add(new Entry(weight, piece));
        return this;
    }

    /** Only where the protocol has what the construct names. */
    Weighted when(boolean possible, int weight, Supplier<Piece> piece) {
        return possible ? add(weight, piece) : this;
    }

    Piece pick() {
        int at = dice.between(1, entries.stream().mapToInt(Entry::weight).sum());
        for (Entry entry : entries) {
            at -= entry.weight();
            if (at <= 0) {
                return entry.piece().get();
            }
        }
        throw new AssertionError("no weights");
    }
}
