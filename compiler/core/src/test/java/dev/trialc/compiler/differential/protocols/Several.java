package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pieces of which some may be left out.
 *
 * @param least how many must stay
 * @param last what separates the last one from those before
 */
record Several(List<Piece> items, int least, String separator, String last) implements Piece {
    Several {
        items = List.copyOf(items);
    }

    @Override
    public String text() {
        int head = items.size() - 1;
        return head < 1
                ? Piece.join(items, separator)
                : Piece.join(items.subList(0, head), separator)
                        + last
                        + items.get(head).text();
    }

    /** First without many at once, then without one, then with one of them smaller. */
    @Override
    public Stream<Piece> smaller() {
        Stream<List<Piece>> fewer = IntStream.iterate(items.size(), n -> n > 0, n -> n / 2)
                .boxed()
                .flatMap(n -> IntStream.iterate(0, at -> at + n <= items.size(), at -> at + n)
                        .mapToObj(at -> without(at, n)))
                .filter(rest -> rest.size() >= least);
        return Stream.concat(fewer, Row.eachSmaller(items)).map(rest -> new Several(rest, least, separator, last));
    }

    private List<Piece> without(int at, int many) {
        List<Piece> rest = new ArrayList<>(items.subList(0, at));
        rest.addAll(items.subList(at + many, items.size()));
        return rest;
    }
}
