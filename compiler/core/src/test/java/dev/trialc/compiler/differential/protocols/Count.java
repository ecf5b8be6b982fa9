package dev.trialc.compiler.differential.protocols;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole number that may be as small as {@code least}. */
record Count(int value, int least) implements Piece {
    @Override
    public String text() {
        return Integer.toString(value);
    }

    @Override
    public Stream<Piece> smaller() {
        return IntStream.of(least, least + (value - least) / 2, value - 1)
                .filter(n -> n >= least && n < value)
                .distinct()
                .mapToObj(n -> new Count(n, least));
    }
}
