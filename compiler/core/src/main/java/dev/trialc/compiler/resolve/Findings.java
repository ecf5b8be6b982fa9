package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same one twice counts once. */
public final class Findings {
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    public void add(Diagnostic finding) {
        all.add(finding);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** By file in the order first met, then by place. */
    public List<Diagnostic> sorted() {
        List<String> files = new ArrayList<>();
        for (Diagnostic d : all) {
            if (!files.contains(d.place().file().path())) {
                files.add(d.place().file().path());
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(
                                (Diagnostic d) -> files.indexOf(d.place().file().path()))
                        .thenComparing(d -> d.place().span()))
                .toList();
    }
}
