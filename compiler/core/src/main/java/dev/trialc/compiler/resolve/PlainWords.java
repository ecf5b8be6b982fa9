package dev.trialc.compiler.resolve;

/**
 * A stretch of a file on one line: comments and white space become single spaces, and a number sign or a closing
 * parenthesis stands close, and comparisons have the signs that the formatter sets ({@code V #3} is {@code V#3}, {@code >=} is {@code ≥}).
 * Made for every statement, so without patterns.
 */
final class PlainWords {
    private PlainWords() {}

    static String of(String text) {
        String inner = text.strip();
        if (isPlain(inner)) {
            return inner;
        }
        StringBuilder words = new StringBuilder(inner.length());
        boolean space = false;
        boolean quoted = false; // there // is what the writer quotes, such as an address
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '"' && (i == 0 || inner.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (!quoted && c == '/' && inner.startsWith("//", i)) {
                int end = inner.indexOf('\n', i);
                i = (end < 0 ? inner.length() : end) - 1;
                space = true;
            } else if (isSpace(c)) {
                space = true;
            } else {
                boolean close = !quoted && c == '#';
                boolean tight = close || !quoted && c == ')';
                if (space && !tight) {
                    words.append(' ');
                }
                char sign = quoted ? c : comparison(inner, i);
                words.append(sign);
                i += sign == c ? 0 : 1;
                space = false;
                while (close && i + 1 < inner.length() && isSpace(inner.charAt(i + 1))) {
                    i++;
                }
            }
        }
        return space ? words.append(' ').toString() : words.toString();
    }

    /** The sign that two characters stand for, {@code >=} or {@code =>}; else the character itself. */
    private static char comparison(String text, int i) {
        return switch (text.substring(i, Math.min(i + 2, text.length()))) {
            case "<=", "=<" -> '≤';
            case ">=", "=>" -> '≥';
            default -> text.charAt(i);
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Nearly all are: one line, one space between its words. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean folded = c == '#'
                    || c == '='
                    || c >= '\t' && c <= '\r'
                    || c == ' ' && i > 0 && text.charAt(i - 1) == ' '
                    || c == ')' && i > 0 && text.charAt(i - 1) == ' '
                    || c == '/' && i > 0 && text.charAt(i - 1) == '/';
            if (folded) {
                return false;
            }
        }
        return true;
    }
}
