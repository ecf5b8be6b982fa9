package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import java.util.List;

/** Findings as workflow commands, which GitHub shows beside the line. */
final class FindingsGithub {
    private FindingsGithub() {}

    static String write(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            String level = switch (finding.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "notice";
            };
            text.append("::").append(level);
            text.append(" file=").append(property(finding.place().file().path()));
            text.append(",line=").append(finding.place().line());
            text.append(",col=").append(finding.place().column());
            text.append(",title=")
                    .append(property(finding.code().id() + " " + finding.code().slug()));
            text.append("::").append(message(finding)).append('\n');
        }
        return text.toString();
    }

    private static String message(Diagnostic finding) {
        return escape((finding.what() + "\n" + finding.why() + "\n" + finding.instead()).strip());
    }

    private static String property(String text) {
        return escape(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
