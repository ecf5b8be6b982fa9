package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.session.Compilation;
import java.util.ArrayList;
import java.util.List;

/** One line on a protocol's findings. */
final class Summary {
    private Summary() {}

    static String of(Compilation compilation) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = compilation.findings().stream()
                    .filter(d -> d.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return compilation.source().path() + ": " + (parts.isEmpty() ? "nothing to report" : String.join(", ", parts));
    }
}
