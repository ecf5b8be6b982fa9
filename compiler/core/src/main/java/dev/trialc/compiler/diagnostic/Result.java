package dev.trialc.compiler.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a phase gives: a value, possibly partial or absent, and findings.
 *
 * @param value empty when nothing useful could be made
 * @param findings in the order of their places
 */
public record Result<T>(Optional<T> value, List<Diagnostic> findings) {
    public Result {
        findings = List.copyOf(findings);
    }

    public static <T> Result<T> of(T value, List<Diagnostic> findings) {
        return new Result<>(Optional.of(value), findings);
    }

    public static <T> Result<T> failed(List<Diagnostic> findings) {
        return new Result<>(Optional.empty(), findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
