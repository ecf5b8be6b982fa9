package dev.trialc.compiler.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source as citations are compared with it: without white space, case, HTML entities, full-width forms, hyphens at line ends, and a
 * backslash before an entity. Every folded sign remembers where it stands, so that a quotation can be shown in the source.
 */
public final class FoldedText {
    private static final Pattern ENTITY = Pattern.compile("\\\\?&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})-[ \\t]*\\r?\\n\\s*");

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final int length;

    public FoldedText(String text) {
        this.length = text.length();
        Matcher entity = ENTITY.matcher(text);
        Matcher broken = BROKEN_WORD.matcher(text);
        // where the next of each begins: found once, and again only when it has been passed
        int nextEntity = entity.find() ? entity.start() : Integer.MAX_VALUE;
        int nextBroken = broken.find() ? broken.start() : Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); ) {
            if (i == nextBroken) {
                i = broken.end();
                nextBroken = broken.find() ? broken.start() : Integer.MAX_VALUE;
            } else if (i == nextEntity) {
                add(decode(entity.group(1), entity.group()), i);
                i = entity.end();
                nextEntity = entity.find() ? entity.start() : Integer.MAX_VALUE;
            } else {
                int point = text.codePointAt(i);
                add(Character.toString(point), i);
                i += Character.charCount(point);
            }
        }
    }

    private void add(String sign, int place) {
        boolean ascii = sign.length() == 1 && sign.charAt(0) < 0x80;
        String plain = (ascii ? sign : Normalizer.normalize(sign, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = alike(plain.charAt(i));
            if (!Character.isWhitespace(c)) {
                folded.append(c);
                places.add(place);
            }
        }
    }

    private static char alike(char c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '–', '−', '‐', '‑' -> '-';
            default -> c;
        };
    }

    private static String decode(String name, String whole) {
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

    /** Whether a quotation occurs; {@code …} in it skips text. */
    public boolean contains(String quotation) {
        return find(parts(quotation), 0).isPresent();
    }

    /** Every place where a quotation occurs, one span for each of its parts; in order. */
    public List<Span> places(String quotation) {
        List<String> parts = parts(quotation);
        List<Span> all = new ArrayList<>();
        int from = 0;
        Optional<List<int[]>> found = find(parts, from);
        while (found.isPresent()) {
            for (int[] part : found.get()) {
                all.add(new Span(places.get(part[0]), after(part[1])));
            }
            from = found.get().get(0)[0] + 1;
            found = find(parts, from);
        }
        return all;
    }

    private int after(int end) {
        return end < places.size() ? places.get(end) : length;
    }

    /** Start and end (exclusive) of each part in the folded text. */
    private Optional<List<int[]>> find(List<String> parts, int from) {
        List<int[]> found = new ArrayList<>();
        int at = from;
        for (String part : parts) {
            int start = folded.indexOf(part, at);
            if (start < 0) {
                return Optional.empty();
            }
            at = start + part.length();
            found.add(new int[] {start, at});
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<String> parts(String quotation) {
        List<String> parts = new ArrayList<>();
        for (String part : quotation.split("…", -1)) {
            String folded = new FoldedText(part).folded.toString();
            if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return parts;
    }
}
