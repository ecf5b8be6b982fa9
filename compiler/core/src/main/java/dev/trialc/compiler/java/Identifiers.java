package dev.trialc.compiler.java;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A protocol's names as Java names: ASCII, in the shape that Java gives each kind. */
final class Identifiers {
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+");

    private Identifiers() {}

    /** {@code TumourImaging}. */
    static String type(String name) {
        StringBuilder text = new StringBuilder();
        words(name)
                .forEach(word -> text.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return started(text.toString(), "T");
    }

    /** {@code tumourImaging}. */
    static String member(String name) {
        List<String> words = words(name);
        StringBuilder text = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
        for (String word : words.subList(1, words.size())) {
            text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return started(text.toString(), "n");
    }

    /** {@code TUMOUR_IMAGING}. */
    static String constant(String name) {
        return started(String.join("_", words(name)).toUpperCase(Locale.ROOT), "N_");
    }

    private static String started(String text, String prefix) {
        return Character.isJavaIdentifierStart(text.charAt(0)) ? text : prefix + text;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(ascii(name));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words.isEmpty() ? List.of("Unnamed") : words;
    }

    /** Letters without their accents; a letter that is none without is written as its code point. */
    private static String ascii(String name) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(signs(name), Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (c < 128) {
                text.append((char) c);
            } else if (Character.isLetterOrDigit(c)) {
                text.append(" U").append(Integer.toHexString(c)).append(' ');
            }
        });
        return text.toString();
    }

    private static String signs(String name) {
        return name.replace("+", " plus ")
                .replace("ß", "ss")
                .replace("<", " less ")
                .replace(">", " more ");
    }
}
