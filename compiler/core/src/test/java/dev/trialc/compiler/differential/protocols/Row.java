package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces side by side, none of which can be missing; each may be smaller. */
record Row(List<Piece> parts, String separator) implements Piece {
    Row {
        parts = List.copyOf(parts);
    }

    @Override
    public String text() {
        return Piece.join(parts, separator);
    }

    @Override
    public Stream<Piece> smaller() {
        return eachSmaller(parts).map(p -> new Row(p, separator));
    }

    /** The lists in which one piece is a step smaller. */
    static Stream<List<Piece>> eachSmaller(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .boxed()
                .flatMap(i -> pieces.get(i).smaller().map(s -> {
                    List<Piece> changed = new ArrayList<>(pieces);
                    changed.set(i, s);
                    return changed;
                }));
    }
}
