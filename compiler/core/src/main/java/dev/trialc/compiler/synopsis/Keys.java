package dev.trialc.compiler.synopsis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Keys of statements: kind and declared name, as {@code V-TumourImaging}. They hold only letters, digits, {@code -}, {@code _} and
 * {@code .}, so that they are anchors in HTML as they stand, and do not depend on where in the document a statement is.
 */
final class Keys {
    private static final int SLUG_WORDS = 4;

    private final Set<String> used = new HashSet<>();

    /** The key of a named statement. A second statement of the same kind and name gets {@code -2}. */
    String named(String kind, String name) {
        return unique((kind.isEmpty() ? "" : kind + "-") + safe(name));
    }

    /** The key of a statement that has words only: made of the first of them. */
    String worded(String kind, String words) {
        StringBuilder slug = new StringBuilder(kind);
        int taken = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && taken < SLUG_WORDS) {
                slug.append('-').append(word);
                taken++;
            }
        }
        return unique(slug.toString());
    }

    private String unique(String wanted) {
        String key = wanted;
        for (int i = 2; !used.add(key.toLowerCase(Locale.ROOT)); i++) {
            key = wanted + "-" + i;
        }
        return key;
    }

    static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean plain =
                    c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-';
            if (plain) {
                safe.append((char) c);
            } else {
                safe.append('_').append(Integer.toHexString(c));
            }
        });
        return safe.toString();
    }
}
