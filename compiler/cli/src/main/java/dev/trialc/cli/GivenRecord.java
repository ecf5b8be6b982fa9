package dev.trialc.cli;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.FactType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record of an event as the command line names it, in the words of an example: {@code Attack (severe is yes, size 3 cm)}.
 *
 * @param attributes values as written, by name, in the order in which they are written
 */
record GivenRecord(String event, Map<String, String> attributes) {
    static GivenRecord of(String where, String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return new GivenRecord(text, Map.of());
        }
        if (!text.endsWith(")")) {
            throw new UsageException(where + ": “" + text
                    + "” does not close its parentheses; write, for example, Attack (severe is yes)=2026-01-20");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String one : text.substring(open + 1, text.length() - 1).split(",", -1)) {
            String[] words = one.strip().split("\\s+is\\s+|\\s+", 2);
            if (words.length < 2 || attributes.putIfAbsent(words[0], words[1].strip()) != null) {
                throw new UsageException(
                        where + ": “" + one.strip()
                                + "” is no attribute with its value, or says one twice; write, for example, severe is yes, or size 3");
            }
        }
        return new GivenRecord(text.substring(0, open).strip(), attributes);
    }

    /** The same with every name and value checked, as the participant holds them. */
    Map<String, String> checked(String where, Event declared) {
        Map<String, String> values = new LinkedHashMap<>();
        attributes.forEach((name, words) -> {
            FactType.Attribute attribute = GivenValue.known(
                    where, "attribute of " + event, name, declared.attributes(), FactType.Attribute::name);
            values.put(name, GivenValue.of(where, name, attribute.type(), words));
        });
        return values;
    }
}
