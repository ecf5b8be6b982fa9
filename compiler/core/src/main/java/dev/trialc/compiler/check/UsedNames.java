package dev.trialc.compiler.check;

import dev.trialc.compiler.model.Protocol;
import java.util.HashSet;
import java.util.Set;

/**
 * Names whose word stands more than once in the protocol's own text, outside quotations and comments: once to declare it, and once more.
 * Counting words rather than walking the model means that a form added to the language needs no change here.
 */
final class UsedNames {
    private final String text;
    private final Set<String> once = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private UsedNames(String text) {
        this.text = text;
    }

    static Set<String> of(Protocol protocol) {
        UsedNames names = new UsedNames(protocol.origin().file().text());
        names.read();
        return names.used;
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = behindQuotation(i);
            } else if (c == '/' && text.startsWith("//", i)) {
                end = lineEnd(i);
            } else if (isLetter(c)) {
                while (end < text.length() && belongs(end)) {
                    end++;
                }
                String word = text.substring(i, end);
                if (!once.add(word)) {
                    used.add(word);
                }
            }
            i = end;
        }
    }

    /** A hyphen belongs to a name when a letter follows it. */
    private boolean belongs(int i) {
        char c = text.charAt(i);
        boolean hyphen = c == '-' && i + 1 < text.length() && isLetter(text.charAt(i + 1));
        return hyphen || isLetter(c) || Character.isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c == '_' || Character.isLetter(c);
    }

    /** A quotation ends on its line; a backslash takes the next sign with it. */
    private int behindQuotation(int start) {
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
            if (text.charAt(i) == '"') {
                return i + 1;
            }
            i += text.charAt(i) == '\\' ? 1 : 0;
        }
        return start + 1;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
