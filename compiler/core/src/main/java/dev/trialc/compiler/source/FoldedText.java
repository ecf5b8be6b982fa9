package dev.trialc.compiler.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    /** Where each folded sign stands; as long as the folded text or longer. */
    private int[] places;

    private final int length;

    public FoldedText(String text) {
        this.length = text.length();
        this.places = new int[text.length()];
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
                if (point < 0x80) {
                    add((char) Character.toLowerCase(point), i); // most of a text
                } else {
                    add(Character.toString(point), i);
                }
                i += Character.charCount(point);
            }
        }
    }

    private void add(String sign, int place) {
        String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            add(plain.charAt(i), place);
        }
    }

    private void add(char sign, int place) {
        char c = alike(sign);
        if (!Character.isWhitespace(c)) {
            if (folded.length() == places.length) {
                places = Arrays.copyOf(places, places.length * 2 + 8); // ½ becomes three signs
            }
            places[folded.length()] = place;
            folded.append(c);
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
        List<String> parts = parts(quotation);
        int at = 0;
        for (String part : parts) {
            int start = folded.indexOf(part, at);
            if (start < 0) {
                return false;
            }
            at = start + part.length();
        }
        return !parts.isEmpty();
    }

    /** Every place where a quotation occurs: a span for each of its parts, once where it belongs to several occurrences. */
    public List<Span> places(String quotation) {
        List<String> parts = parts(quotation);
        Set<Span> all = new LinkedHashSet<>();
        int[] starts = new int[parts.size()];
        Arrays.fill(starts, -1);
        while (!parts.isEmpty()) {
            int moved = next(parts, starts);
            if (moved < 0) {
                break;
            }
            for (int i = 0; i < moved; i++) {
                all.add(new Span(
                        places[starts[i]], after(starts[i] + parts.get(i).length())));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Goes to the next occurrence, on which each part is looked for from where it stood.
     *
     * @param starts where the parts of the occurrence before begin, then those of this one
     * @return how many parts moved; the others stand where they stood. Negative when there is no other occurrence
     */
    private int next(List<String> parts, int[] starts) {
        int from = starts[0] + 1;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= from && i > 0) {
                return i; // it still is the first behind the part before it
            }
            starts[i] = folded.indexOf(parts.get(i), from);
            if (starts[i] < 0) {
                return -1;
            }
            from = starts[i] + parts.get(i).length();
        }
        return starts.length;
    }

    private int after(int end) {
        return end < folded.length() ? places[end] : length;
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
