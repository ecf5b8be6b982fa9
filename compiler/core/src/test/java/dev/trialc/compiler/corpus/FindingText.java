package dev.trialc.compiler.corpus;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything a finding holds, its place echoed from the source with carets: what the goldens of checks are made of. */
final class FindingText {
    private static final int MOST_LINES = 4;

    private FindingText() {}

    static String of(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return "no findings\n";
        }
        return findings.stream().map(FindingText::of).collect(Collectors.joining("\n"));
    }

    static String of(Diagnostic finding) {
        StringBuilder text = new StringBuilder();
        text.append(finding.severity().word()).append(' ').append(finding.code().id());
        text.append(' ').append(finding.code().slug()).append(" at ").append(position(finding.place()));
        text.append('\n').append(excerpt(finding.place()));
        line(text, "what", finding.what());
        line(text, "why", finding.why());
        line(text, "instead", finding.instead());
        finding.example().forEach(l -> line(text, "example", l));
        finding.edits().forEach(e -> line(text, "edit", edit(finding.place().file(), e)));
        finding.related().forEach(r -> {
            line(text, "see", position(r.place()) + ", " + r.label());
            text.append(excerpt(r.place()));
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String words) {
        if (!words.isEmpty()) {
            text.append("  ").append(label).append(": ").append(words).append('\n');
        }
    }

    private static String position(Place place) {
        return place.file().path() + ":" + place.line() + ":" + place.column();
    }

    private static String edit(SourceFile file, TextEdit edit) {
        return edit.label() + " [" + file.slice(edit.span()) + "] -> [" + edit.text() + "]";
    }

    /** The lines of a place; under each what of it belongs to the place. */
    private static String excerpt(Place place) {
        SourceFile file = place.file();
        int first = place.line();
        int last = Math.max(
                first,
                file.lines().line(Math.max(place.span().start(), place.span().end() - 1)));
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            if (line - first == MOST_LINES) {
                return text.append("      | …\n").toString();
            }
            text.append(String.format(Locale.ROOT, "%5d | ", line))
                    .append(file.line(line).replace('\t', '→'))
                    .append('\n');
            text.append("      | ").append(carets(file, place.span(), line)).append('\n');
        }
        return text.toString();
    }

    private static String carets(SourceFile file, Span span, int line) {
        int start = file.lines().lineStart(line);
        int length = file.line(line).length();
        int from = Math.max(0, Math.min(span.start() - start, length));
        int to = Math.max(0, Math.min(span.end() - start, length));
        return " ".repeat(from) + "^".repeat(Math.max(1, to - from));
    }
}
