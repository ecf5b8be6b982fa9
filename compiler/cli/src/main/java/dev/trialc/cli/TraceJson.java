package dev.trialc.cli;

import dev.trialc.compiler.trace.Sentence;
import dev.trialc.compiler.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trace as JSON. */
final class TraceJson {
    private TraceJson() {}

    static String write(List<Trace> traces) {
        return Json.write(traces.stream().map(TraceJson::trace).toList());
    }

    private static Map<String, Object> trace(Trace trace) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", trace.path());
        object.put("percentOfSentences", trace.percentOfSentences());
        object.put("percentOfCharacters", trace.percentOfCharacters());
        object.put(
                "sentences", trace.sentences().stream().map(TraceJson::sentence).toList());
        return object;
    }

    private static Map<String, Object> sentence(Sentence sentence) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", sentence.line());
        object.put("status", sentence.status().words());
        object.put("text", sentence.text());
        object.put(
                "statements",
                sentence.statements().stream()
                        .map(q -> Map.of("what", q.what(), "place", q.place()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return object;
    }
}
