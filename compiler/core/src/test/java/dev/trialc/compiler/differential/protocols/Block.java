package dev.trialc.compiler.differential.protocols;

import java.util.List;
import java.util.stream.Stream;

/** A statement with others between braces. */
record Block(Piece head, Piece body) implements Piece {
    @Override
    public String text() {
        return head.text() + " {\n" + body.text().indent(2) + "}";
    }

    @Override
    public Stream<Piece> smaller() {
        return Row.eachSmaller(List.of(body, head)).map(p -> new Block(p.get(1), p.get(0)));
    }
}
