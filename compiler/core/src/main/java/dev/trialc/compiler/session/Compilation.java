package dev.trialc.compiler.session;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * One protocol file, compiled as far as it goes.
 *
 * @param protocol empty when the file could not be read
 * @param library whether it is a {@code library}, which emits nothing
 * @param findings without those that the writer accepted
 */
public record Compilation(SourceFile source, Optional<Protocol> protocol, boolean library, List<Diagnostic> findings) {
    public Compilation {
        findings = List.copyOf(findings);
    }

    /** Whether nothing may be generated from it. */
    public boolean hasErrors() {
        return protocol.isEmpty() || findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
