package dev.trialc.compiler.differential.protocols;

import java.util.stream.Stream;

/** Words that cannot be smaller. */
record Words(String text) implements Piece {
    @Override
    public Stream<Piece> smaller() {
        return Stream.empty();
    }
}
