package dev.trialc.cli;

import dev.trialc.compiler.trace.Sentence;
import dev.trialc.compiler.trace.Trace;
import java.util.List;
import java.util.Locale;

/** A trace for a terminal: each record's figures, then every sentence with its mark. */
final class TraceText {
    private static final int WIDTH = 110;

    private TraceText() {}

    static String write(List<Trace> traces) {
        StringBuilder text = new StringBuilder();
        for (Trace trace : traces) {
            text.append(trace.path())
                    .append(": ")
                    .append(trace.percentOfSentences())
                    .append(" % of ")
                    .append(trace.counted().size())
                    .append(" sentences, ")
                    .append(trace.percentOfCharacters())
                    .append(" % of their letters\n");
            for (Sentence sentence : trace.sentences()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%5d  %-19s  %s%n",
                        sentence.line(),
                        sentence.status().words(),
                        shorten(sentence.text())));
            }
            text.append('\n');
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String shorten(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        return line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line;
    }
}
