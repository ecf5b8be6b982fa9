package dev.trialc.compiler.check;

import dev.trialc.compiler.model.Protocol;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names whose word stands more than once in the protocol's own text, outside quotations and comments: once to declare it, and once more.
 * Counting words rather than walking the model means that a form added to the language needs no change here.
 */
final class UsedNames {
    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\\\r\\n]++|\\\\.)*+\"|//[^\\r\\n]*|([\\p{L}_][\\p{L}\\p{Nd}_]*)");

    private UsedNames() {}

    static Set<String> of(Protocol protocol) {
        Set<String> once = new HashSet<>();
        Set<String> used = new HashSet<>();
        Matcher matcher = WORD.matcher(protocol.origin().file().text());
        while (matcher.find()) {
            String word = matcher.group(1);
            if (word != null && !once.add(word)) {
                used.add(word);
            }
        }
        return used;
    }
}
