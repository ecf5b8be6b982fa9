package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;
import java.util.List;

/**
 * A line to be written.
 *
 * @param blankBefore whether an empty line stands before it
 * @param indent number of spaces
 * @param words what stands on it; a comment last
 * @param grid whether it is a row of a grid, which is aligned with its neighbours
 */
record Line(boolean blankBefore, int indent, List<Lexeme> words, boolean grid) {
    Line {
        words = List.copyOf(words);
    }

    boolean comment() {
        return words.stream().allMatch(w -> w.is("COMMENT"));
    }
}
