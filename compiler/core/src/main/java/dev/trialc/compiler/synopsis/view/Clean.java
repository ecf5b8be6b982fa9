package dev.trialc.compiler.synopsis.view;

/**
 * Text that stays on its line and shows what it holds: white space is folded, and characters that no reader sees but that reorder or
 * hide text (direction marks, controls, lone surrogates) are spelled out, so that a date cannot be made to read backwards.
 */
final class Clean {
    private static final char NBSP = '\u00a0';

    private Clean() {}

    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c != NBSP && (Character.isWhitespace(c) || c == 0x85)) {
                space = out.length() > 0;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            if (hidden(c)) {
                out.append('\u27e8').append("U+").append(hex(c)).append('\u27e9');
            } else {
                out.appendCodePoint(c);
            }
        }
        return trimmed(out.toString());
    }

    /** Spaces that do not break would keep emphasis around them from being read as such. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isSpaceChar(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isSpaceChar(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.FORMAT -> c != 0x00AD && c != 0x200D && c != 0x200C;
            default -> false;
        };
    }

    private static String hex(int c) {
        StringBuilder digits = new StringBuilder();
        for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            digits.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
        }
        return digits.toString();
    }
}
