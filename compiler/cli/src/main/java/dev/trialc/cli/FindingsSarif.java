package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0, which code hosts and build servers read. */
final class FindingsSarif {
    private FindingsSarif() {}

    static String write(List<Diagnostic> findings) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "trialc");
        driver.put("version", "0.1.0");
        List<Code> codes =
                findings.stream().map(Diagnostic::code).distinct().sorted().toList();
        driver.put("rules", codes.stream().map(FindingsSarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                findings.stream().map(f -> result(f, codes.indexOf(f.code()))).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private static Map<String, Object> rule(Code code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        rule.put("name", code.slug());
        rule.put("defaultConfiguration", Map.of("level", code.severity().word()));
        return rule;
    }

    private static Map<String, Object> result(Diagnostic finding, int rule) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code().id());
        result.put("ruleIndex", rule);
        result.put("level", finding.severity().word());
        String text = String.join(" ", List.of(finding.what(), finding.why(), finding.instead()))
                .strip();
        result.put("message", Map.of("text", text));
        result.put("locations", List.of(location(finding.place(), "")));
        if (!finding.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    finding.related().stream()
                            .map(r -> location(r.place(), r.label()))
                            .toList());
        }
        return result;
    }

    private static Map<String, Object> location(Place place, String message) {
        Place end = new Place(
                place.file(), new Span(place.span().end(), place.span().end()));
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(place.file().path())));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!message.isEmpty()) {
            location.put("message", Map.of("text", message));
        }
        return location;
    }

    /** A relative URI reference: signs that a URI does not take are written in per cent. */
    private static String uri(String path) {
        return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
