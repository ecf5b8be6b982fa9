package dev.trialc.compiler.trace;

import dev.trialc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a record into sentences: at line ends, full stops, semicolons, and the bars of registry fields. */
final class SentenceSplitter {
    /** A full stop ends a sentence unless a digit or a lower-case letter follows ("RECIST 1.1", "i.e. so"); a number before it is a list's. */
    private static final Pattern END = Pattern.compile(
            "(?<![\\s(]\\d|^\\d|&#\\d\\d)[.](?=\\s|$|\\p{Lu}|\\d）)|[;；。!?](?=\\s|$|\\p{L})|\\||\\r?\\n");

    private SentenceSplitter() {}

    static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text, from, end.end());
            from = end.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '|')) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetter)) {
            sentences.add(new Span(start, end));
        }
    }
}
