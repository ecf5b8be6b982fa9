package dev.trialc.compiler.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source or a quotation as citations compare them: without white space, case, HTML entities, full-width forms, hyphens at line
 * ends, a backslash before an entity.
 */
final class SourceText {
    private static final Pattern ENTITY = Pattern.compile("\\\\?&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private final String folded;

    SourceText(String text) {
        this.folded = fold(text);
    }

    /** Whether the quotation occurs; {@code …} in it skips text. */
    boolean contains(String quotation) {
        int from = 0;
        boolean any = false;
        for (String part : quotation.split("…", -1)) {
            String wanted = fold(part);
            int at = folded.indexOf(wanted, from);
            if (at < 0) {
                return false;
            }
            any |= !wanted.isEmpty();
            from = at + wanted.length();
        }
        return any;
    }

    static String fold(String text) {
        String decoded = decode(text.replaceAll("(?<=\\p{L})-[ \\t]*\\r?\\n\\s*", ""));
        String plain = Normalizer.normalize(decoded, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('−', '-');
        return plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String decode(String text) {
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(entity(matcher.group(1), matcher.group())));
        }
        return matcher.appendTail(out).toString();
    }

    private static String entity(String name, String whole) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x");
            try {
                int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
                return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
            } catch (NumberFormatException e) {
                return whole;
            }
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            case "le" -> "≤";
            case "ge" -> "≥";
            case "plusmn" -> "±";
            case "times" -> "×";
            default -> whole;
        };
    }
}
