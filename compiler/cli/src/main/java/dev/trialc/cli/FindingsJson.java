package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as JSON, for editors and scripts. Lines and columns count from 1, columns in UTF-16 units. */
final class FindingsJson {
    private FindingsJson() {}

    static String write(List<Diagnostic> findings) {
        return Json.write(
                Map.of("findings", findings.stream().map(FindingsJson::finding).toList()));
    }

    private static Map<String, Object> finding(Diagnostic finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", finding.code().id());
        object.put("slug", finding.code().slug());
        object.put("severity", finding.severity().word());
        object.putAll(place(finding.place()));
        object.put("what", finding.what());
        object.put("why", finding.why());
        object.put("instead", finding.instead());
        object.put("example", finding.example());
        object.put("edits", finding.edits().stream().map(e -> edit(finding, e)).toList());
        object.put(
                "related",
                finding.related().stream()
                        .map(r -> {
                            Map<String, Object> related = place(r.place());
                            related.put("label", r.label());
                            return related;
                        })
                        .toList());
        return object;
    }

    private static Map<String, Object> edit(Diagnostic finding, TextEdit edit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("label", edit.label());
        object.putAll(place(new Place(finding.place().file(), edit.span())));
        object.put("text", edit.text());
        return object;
    }

    private static Map<String, Object> place(Place place) {
        Place end = new Place(
                place.file(),
                new dev.trialc.compiler.source.Span(
                        place.span().end(), place.span().end()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", place.file().path());
        object.put("line", place.line());
        object.put("column", place.column());
        object.put("endLine", end.line());
        object.put("endColumn", end.column());
        return object;
    }
}
