package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Spaces between words, and whole lines joined. */
final class Spacing {
    private static final Set<String> TIGHT_BEFORE =
            Set.of("COMMA", "COLON", "RPAREN", "RBRACK", "LBRACK", "HASH", "SLASH");
    private static final Set<String> TIGHT_AFTER = Set.of("LPAREN", "LBRACK", "HASH", "SLASH", "MINUS");

    private Spacing() {}

    static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(line.blankBefore() ? "\n" : "");
            if (line.grid()) { // its first row; those behind say their own blank lines
                int end = lastRow(lines, i);
                GridLines.append(text, lines.subList(i, end + 1));
                i = end;
            } else {
                text.append(" ".repeat(line.indent()))
                        .append(words(line.words()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The last row of a grid whose first is at {@code first}: comments may stand between rows. */
    private static int lastRow(List<Line> lines, int first) {
        int last = first;
        for (int i = first;
                i < lines.size() && (lines.get(i).grid() || lines.get(i).comment());
                i++) {
            last = lines.get(i).grid() ? i : last;
        }
        return last;
    }

    /** Words of a line with one space between them, none where a sign clings to its neighbour, two before a comment. */
    static String words(List<Lexeme> words) {
        StringBuilder text = new StringBuilder();
        List<Lexeme> before = new ArrayList<>();
        for (Lexeme word : words) {
            if (!before.isEmpty()) {
                text.append(between(before, word));
            }
            text.append(Signs.canonical(word));
            before.add(word);
        }
        return text.toString();
    }

    private static String between(List<Lexeme> before, Lexeme next) {
        Lexeme last = before.get(before.size() - 1);
        if (next.is("COMMENT")) {
            return "  ";
        }
        boolean slashPlus = last.is("PLUS")
                && before.size() > 1
                && before.get(before.size() - 2).is("SLASH");
        boolean slash = next.is("PLUS") && last.is("SLASH");
        boolean tight = TIGHT_AFTER.contains(last.type()) || TIGHT_BEFORE.contains(next.type()) || slashPlus || slash;
        return tight && !apart(last, next) ? "" : " ";
    }

    /** A bar of a grid keeps its distance, and so does a bracket behind anything but a name or a cell. */
    private static boolean apart(Lexeme last, Lexeme next) {
        return last.is("BAR") || next.is("BAR") || last.is("COMMA") && !next.is("COMMA");
    }
}
