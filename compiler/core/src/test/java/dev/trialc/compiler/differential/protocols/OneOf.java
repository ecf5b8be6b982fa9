package dev.trialc.compiler.differential.protocols;

import java.util.List;
import java.util.stream.Stream;

/** A piece that something simpler may stand for. */
record OneOf(Piece now, List<Piece> simpler) implements Piece {
    OneOf {
        simpler = List.copyOf(simpler);
    }

    @Override
    public String text() {
        return now.text();
    }

    @Override
    public Stream<Piece> smaller() {
        String text = text();
        return Stream.concat(
                simpler.stream().filter(s -> !s.text().equals(text)),
                now.smaller().map(s -> new OneOf(s, simpler)));
    }
}
