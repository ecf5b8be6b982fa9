package dev.trialc.maven;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Findings as a Maven build prints them: {@code /path/study.trial:[12,20] TRL3001 unit-mismatch: …}. */
final class Findings {
    private Findings() {}

    /** @param root the folder that the finding's path is relative to */
    static void report(Diagnostic finding, Path root, Log log) {
        String message = message(finding, root);
        if (finding.severity() == Severity.ERROR) {
            log.error(message);
        } else if (finding.severity() == Severity.WARNING) {
            log.warn(message);
        } else {
            log.info(message);
        }
    }

    static String message(Diagnostic finding, Path root) {
        StringBuilder text = new StringBuilder();
        text.append(root.resolve(finding.place().file().path()).normalize());
        text.append(":[").append(finding.place().line()).append(',');
        text.append(finding.place().column())
                .append("] ")
                .append(finding.code().id())
                .append(' ');
        text.append(finding.code().slug()).append(": ").append(finding.what());
        if (!finding.why().isEmpty()) {
            text.append(' ').append(finding.why());
        }
        if (!finding.instead().isEmpty()) {
            text.append(' ').append(finding.instead());
        }
        return text.toString();
    }
}
