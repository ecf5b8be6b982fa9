package dev.trialc.compiler.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page.
 *
 * @param kind the words behind the fence, such as {@code trial schedule}
 * @param line of the opening fence, from 1
 */
record Snippet(String kind, String text, int line) {
    private static final Pattern FENCED = Pattern.compile("(?m)^```([a-z ]*)\\n((?s:.*?))^```$");

    static List<Snippet> of(String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher matcher = FENCED.matcher(markdown);
        while (matcher.find()) {
            int line = (int) markdown.substring(0, matcher.start()).lines().count() + 1;
            snippets.add(new Snippet(matcher.group(1).strip(), matcher.group(2), line));
        }
        return snippets;
    }

    /** Whether it is in the language. */
    boolean isTrial() {
        return kind.equals("trial") || kind.startsWith("trial ");
    }

    /** The words behind {@code trial}: what it is a fragment of. */
    boolean is(String word) {
        return isTrial() && List.of(kind.split(" ", -1)).contains(word);
    }

    @Override
    public String toString() {
        return "line " + line + ", " + kind;
    }
}
