package dev.trialc.cli;

import dev.trialc.compiler.trace.Sentence;
import dev.trialc.compiler.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trace as one HTML page: the record on the left, the statements that quote it on the right, linked both ways. */
final class TraceHtml {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; color: #1c2733; }
            h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin-top: 2rem; }
            .pair { display: grid; grid-template-columns: 1fr 20rem; gap: .2rem 1.5rem; }
            .s { padding: .25rem .6rem; border-left: .3rem solid #c8d0d8; }
            .cited { border-color: #2f7d4f; } .background { border-color: #3b6ea5; } .discrepancy { border-color: #a86a00; }
            .missing { border-color: #b3261e; background: #fdf0ef; } .heading { color: #5a6572; }
            .q { font-size: .85rem; } a { color: #1b4f80; }
            li { margin: .15rem 0; } :target { outline: 2px solid #a86a00; }
            """;

    private TraceHtml() {}

    static String write(List<Trace> traces) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<title>What the protocol represents of its source</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        html.append("<h1>What the protocol represents of its source</h1>\n");
        for (int t = 0; t < traces.size(); t++) {
            one(html, traces.get(t), "t" + (t + 1));
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void one(StringBuilder html, Trace trace, String id) {
        html.append("<h2>").append(escape(trace.path())).append("</h2>\n<p>");
        html.append(trace.percentOfSentences())
                .append(" % of ")
                .append(trace.counted().size())
                .append(" sentences, ");
        html.append(trace.percentOfCharacters()).append(" % of their letters.</p>\n<div class=\"pair\">\n");
        Map<String, StringBuilder> statements = new LinkedHashMap<>();
        List<Sentence> sentences = trace.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String key = id + "-s" + (i + 1);
            html.append("<div class=\"s ")
                    .append(name(sentence.status()))
                    .append("\" id=\"")
                    .append(key)
                    .append("\">");
            html.append(escape(sentence.text())).append("</div>\n<div class=\"q\">");
            html.append(
                    sentence.statements().isEmpty() ? escape(sentence.status().words()) : "");
            for (Sentence.Quoting quoting : sentence.statements()) {
                String statement = statement(id, statements, quoting);
                html.append("<a href=\"#")
                        .append(statement)
                        .append("\">")
                        .append(escape(quoting.what()))
                        .append("</a><br>");
                statements
                        .computeIfAbsent(quoting.what() + " " + quoting.place(), n -> new StringBuilder())
                        .append(" <a href=\"#")
                        .append(key)
                        .append("\">")
                        .append(i + 1)
                        .append("</a>");
            }
            html.append("</div>\n");
        }
        html.append("</div>\n<h2>Statements and the sentences they quote</h2>\n<ul>\n");
        int number = 0;
        for (Map.Entry<String, StringBuilder> entry : statements.entrySet()) {
            html.append("<li id=\"")
                    .append(id)
                    .append("-q")
                    .append(++number)
                    .append("\">")
                    .append(escape(entry.getKey()));
            html.append(":").append(entry.getValue()).append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static String statement(String id, Map<String, StringBuilder> statements, Sentence.Quoting quoting) {
        String name = quoting.what() + " " + quoting.place();
        statements.computeIfAbsent(name, n -> new StringBuilder());
        return id + "-q" + (List.copyOf(statements.keySet()).indexOf(name) + 1);
    }

    private static String name(Sentence.Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
