package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** A protocol's words inside Java source: whatever they are, they stay inside the comment or the string that they are put in. */
final class JavaText {
    private static final int WIDTH = 96;
    private static final int LITERAL_WIDTH = 72;

    private JavaText() {}

    /** Words for a line comment. */
    static String comment(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> text.appendCodePoint(c == '\\' ? '/' : visible(c) ? c : '?'));
        return text.toString();
    }

    /** Words for a Javadoc comment, wrapped, with nothing that Javadoc or the compiler would read as a sign. */
    static String javadoc(String words) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(escaped(word));
            column += word.length();
        }
        return text.toString();
    }

    private static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '@' -> text.append("&#64;");
                case '\\' -> text.append("&#92;");
                case '{' -> text.append("&#123;");
                case '}' -> text.append("&#125;");
                case '*' -> text.append("&#42;");
                default -> text.append(visible(c) ? Character.toString(c) : "&#" + c + ";");
            }
        });
        return text.toString();
    }

    /** A string literal as code, its further lines indented. */
    static CodeBlock string(String words) {
        String literal = literal(words);
        int end = literal.indexOf('\n');
        return end < 0
                ? CodeBlock.of("$L", literal)
                : CodeBlock.of("$L$>$>\n$L$<$<", literal.substring(0, end), literal.substring(end + 1));
    }

    /** A string literal with its quotes; long ones are joined from lines. */
    static String literal(String words) {
        StringBuilder text = new StringBuilder("\"");
        int column = 0;
        int before = 0;
        for (int c : words.codePoints().toArray()) {
            if (column > LITERAL_WIDTH && c == ' ') {
                text.append(" \"\n+ \"");
                column = 0;
                before = c;
                continue;
            }
            // javac 17 looks behind half of a pair for the other half, and then takes \\u there for an escape
            boolean half = Character.getType(before) == Character.SURROGATE;
            String sign = half && c == '\\' ? "\\134" : sign(c);
            before = c;
            text.append(sign);
            column += sign.length();
        }
        return text.append('"').toString();
    }

    private static String sign(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> visible(c) ? Character.toString(c) : unicode(c);
        };
    }

    private static String unicode(int c) {
        StringBuilder text = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return text.toString();
    }

    /** Whether a reader sees the sign as what it is: no control, no direction mark, no half of a pair. */
    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c == ' ' || Character.getType(c) != Character.SPACE_SEPARATOR;
        };
    }
}
