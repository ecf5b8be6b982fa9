package dev.trialc.compiler.differential.protocols;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a protocol's text that knows how to be smaller.
 *
 * <p>Whether a smaller text still is a protocol only the compiler decides; a piece does not know what depends on it.
 */
public sealed interface Piece permits Block, Count, GridTable, OneOf, Row, Several, Words {
    Piece NOTHING = new Words("");

    String text();

    /** Every way to be one step smaller, the greatest step first. */
    Stream<Piece> smaller();

    static Piece words(String text) {
        return new Words(text);
    }

    /** Pieces and strings side by side. */
    static Piece row(Object... parts) {
        return new Row(Arrays.stream(parts).map(Piece::of).toList(), " ");
    }

    /** Pieces and strings without anything between them. */
    static Piece joined(Object... parts) {
        return new Row(Arrays.stream(parts).map(Piece::of).toList(), "");
    }

    static Piece count(int value, int least) {
        return new Count(value, least);
    }

    /** What may be left out altogether. */
    static Piece maybe(Piece piece) {
        return new OneOf(piece, List.of(NOTHING));
    }

    /** A piece, and what it may be replaced with, simplest first. */
    static Piece or(Piece piece, String... simpler) {
        return new OneOf(piece, Arrays.stream(simpler).map(Piece::words).toList());
    }

    static Piece commas(int least, List<Piece> items) {
        return new Several(items, least, ", ", ", ");
    }

    /** {@code 1, 8 and 15}. */
    static Piece enumeration(int least, List<Piece> items) {
        return new Several(items, least, ", ", " and ");
    }

    /** {@code A, B or C}. */
    static Piece alternatives(int least, List<Piece> items) {
        return new Several(items, least, ", ", " or ");
    }

    static Piece lines(List<Piece> items) {
        return new Several(items, 0, "\n", "\n");
    }

    private static Piece of(Object part) {
        return part instanceof Piece piece ? piece : new Words((String) part);
    }

    /** The texts that are not empty, joined. */
    static String join(List<Piece> pieces, String separator) {
        return pieces.stream().map(Piece::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(separator));
    }
}
