package dev.trialc.compiler.source;

/** How many columns a text takes where letters are of one width: East Asian wide ones take two, combining marks none. */
public final class TextWidth {
    private TextWidth() {}

    /** Columns of a whole text. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Columns of one code point: 0, 1 or 2. */
    public static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    /** Unicode's East Asian Wide and Fullwidth blocks. */
    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
