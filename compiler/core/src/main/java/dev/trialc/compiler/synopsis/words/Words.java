package dev.trialc.compiler.synopsis.words;

import java.util.List;

/** Numbers, lists and letters in English, whatever the machine's locale. */
public final class Words {
    /** Keeps a number and its unit on one line. */
    public static final String NBSP = "\u00a0";

    /** The sign of a negative study day; a hyphen would break the line. */
    public static final String MINUS = "\u2212";

    public static final String NOT_STATED = "Not stated";

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Words() {}

    /** {@code 1 day}, {@code 28 days}. */
    public static String count(long number, String noun) {
        return number + NBSP + noun + (number == 1 ? "" : "s");
    }

    /** {@code first} … {@code tenth}, then {@code 11th}. */
    public static String ordinal(int number) {
        return number >= 1 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + suffix(number);
    }

    private static String suffix(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** {@code −28}, {@code 1}. */
    public static String signed(int number) {
        return number < 0 ? MINUS + -(long) number : Integer.toString(number);
    }

    /** {@code a, b and c}. */
    public static String and(List<String> items) {
        return join(items, " and ");
    }

    /** {@code a, b or c}. */
    public static String or(List<String> items) {
        return join(items, " or ");
    }

    private static String join(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int end = items.size() - 1;
        return String.join(", ", items.subList(0, end)) + last + items.get(end);
    }

    /** The first letter large: how a statement begins. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** One full stop at the end, unless the text ends a sentence already. */
    public static String sentence(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        char last = trimmed.charAt(trimmed.length() - 1);
        return last == '.' || last == '!' || last == '?' ? trimmed : trimmed + ".";
    }

    public static String quoted(String text) {
        return "\u201c" + text + "\u201d";
    }

    /**
     * An identifier that has no title, as words: {@code FirstDose} is "first dose". Names with abbreviations in them ({@code PFS},
     * {@code CTorMRI}, {@code CrCl}) stay as they are.
     */
    public static String humanise(String name) {
        StringBuilder words = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!large(c) && !small || large(c) && i > 0 && large(name.charAt(i - 1))) {
                return name;
            }
            if (large(c)) {
                capitals++;
                words.append(i > 0 ? " " : "");
            }
            words.append(large(c) ? (char) (c + 'a' - 'A') : c);
        }
        boolean abbreviation = capitals > 0 && name.length() <= 3 || capitals > 1 && name.length() <= 5;
        return abbreviation ? name : words.toString();
    }

    private static boolean large(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
