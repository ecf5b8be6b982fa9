package dev.trialc.compiler.resolve;

import dev.trialc.compiler.syntax.TitledName;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader sees of a declared name. */
final class Titles {
    private static final Pattern WORDS =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|\\s+");

    private Titles() {}

    /** The written title, else the name taken apart: {@code TumourImaging} reads "Tumour imaging", {@code ANC} stays. */
    static String of(TitledName named) {
        return named.title()
                .map(t -> t.value().strip())
                .filter(t -> !t.isEmpty())
                .orElseGet(() -> words(named.name().text()));
    }

    static String words(String name) {
        String[] parts = WORDS.split(name.replace('_', ' '), -1);
        if (parts.length > 1 && Arrays.stream(parts).allMatch(p -> p.length() <= 2)) {
            return name; // CrCl is an abbreviation, not two words
        }
        StringBuilder title = new StringBuilder();
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            boolean first = title.isEmpty();
            boolean acronym = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
            title.append(first ? "" : " ").append(first || acronym ? part : part.toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }
}
