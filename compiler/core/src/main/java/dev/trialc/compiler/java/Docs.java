package dev.trialc.compiler.java;

import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import java.util.stream.Collectors;

/** Javadoc from the protocol's own words. */
final class Docs {
    private Docs() {}

    /** The title, where the statement stands, and its words as written. */
    static String of(String title, Origin origin) {
        String words = origin.slots().stream()
                .map(Slot::words)
                .collect(Collectors.joining(" "))
                .strip();
        String place = " (" + origin.place() + ")";
        return words.isEmpty()
                ? sentence(title + place)
                : sentence(title + place) + "\n\n<p>" + JavaText.javadoc("As written: " + words);
    }

    /** A title alone. */
    static String sentence(String words) {
        String text = capitalized(words.strip());
        boolean ended = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        return JavaText.javadoc(ended ? text : text + ".");
    }

    /** Several words begin with a capital; a single one may be a name, which stays as it is. */
    private static String capitalized(String text) {
        return text.contains(" ") ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
