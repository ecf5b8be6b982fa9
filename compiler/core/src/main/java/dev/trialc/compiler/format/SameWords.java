package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;
import java.util.List;

/** Whether two texts say the same: the same words and signs of the same kinds, and the same comments. */
final class SameWords {
    private SameWords() {}

    static boolean hold(List<Lexeme> before, List<Lexeme> after) {
        return words(before).equals(words(after));
    }

    private static List<String> words(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(l -> !l.is("ROW_END"))
                .map(l -> l.type() + " " + Signs.canonical(l).stripTrailing())
                .toList();
    }
}
