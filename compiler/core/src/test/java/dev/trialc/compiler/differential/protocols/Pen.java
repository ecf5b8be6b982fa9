package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.Dice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What every part writes with: the dice, and the names that are declared. */
record Pen(Dice dice, Vocabulary names) {
    /** A clause that stands there now and then. */
    Piece chance(int percent, Supplier<Piece> piece) {
        return dice.percent(percent) ? Piece.maybe(piece.get()) : Piece.NOTHING;
    }

    /** Between {@code least} and {@code most} pieces of different texts, or fewer where there are no more. */
    List<Piece> some(int least, int most, Supplier<Piece> piece) {
        int wanted = dice.between(least, most);
        Set<String> texts = new LinkedHashSet<>();
        List<Piece> pieces = new ArrayList<>();
        for (int tries = 0; pieces.size() < wanted && tries < 4 * most; tries++) {
            Piece next = piece.get();
            if (texts.add(next.text())) {
                pieces.add(next);
            }
        }
        return pieces;
    }

    Weighted pick() {
        return new Weighted(dice);
    }

    /** Rising numbers, all different. */
    List<Piece> rising(int many, int from, int widest) {
        List<Piece> numbers = new ArrayList<>();
        int next = from;
        for (int i = 0; i < many; i++) {
            numbers.add(Piece.count(next, Math.min(next, from + i)));
            next += dice.between(1, widest);
        }
        return numbers;
    }

    Piece number(Integer... likely) {
        return Piece.count(dice.of(likely), 1);
    }
}
