package dev.trialc.compiler.synopsis;

/** Text as CommonMark that reads back as that text, within a line of any block or a cell of a table. */
final class CommonMark {
    /** Characters that mean something wherever they stand. {@code #} closes a heading at its end, {@code $} opens mathematics on some sites. */
    private static final String ALWAYS = "\\`*_[]|~!#$";

    private CommonMark() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int marker = leadingMarker(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    if (i == marker || ALWAYS.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** Where the text would begin a list, a rule or the underline of a heading if it began a line; −1 for nowhere. */
    private static int leadingMarker(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == c;
        boolean marks = i == 0 ? c == '-' || c == '+' || c == '=' : c == '.' || c == ')';
        return ends && marks ? i : -1;
    }
}
