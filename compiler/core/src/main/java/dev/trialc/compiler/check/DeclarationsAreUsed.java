package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is declared and never used is either a leftover or, worse, a statement that was forgotten. */
final class DeclarationsAreUsed implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        if (isLibrary(protocol)) {
            return findings; // others use it
        }
        Set<String> used = UsedNames.of(protocol);
        protocol.facts().forEach(f -> unused(findings, used, "fact", f.name(), f.origin()));
        protocol.groups().forEach(g -> unused(findings, used, "group", g.name(), g.origin()));
        protocol.events().stream()
                .filter(e -> !e.builtIn())
                .forEach(e -> unused(findings, used, "event", e.name(), e.origin()));
        protocol.drugs().forEach(d -> unused(findings, used, "drug", d.name(), d.origin()));
        protocol.procedures().forEach(p -> unused(findings, used, "procedure", p.name(), p.origin()));
        protocol.choices().forEach(c -> unused(findings, used, "choice", c.name(), c.origin()));
        protocol.parameters().stream()
                .filter(p -> p.declared())
                .forEach(p -> unused(findings, used, "parameter", p.name(), p.origin()));
        // what a library declares is there for every study that uses it
        findings.removeIf(
                f -> !f.place().file().path().equals(protocol.origin().file().path()));
        return findings;
    }

    private static boolean isLibrary(Protocol protocol) {
        return protocol.origin().slots().stream().anyMatch(s -> s.words().startsWith("library"));
    }

    private static void unused(List<Diagnostic> findings, Set<String> used, String kind, String name, Origin origin) {
        if (!used.contains(name)) {
            findings.add(Diagnostic.of(
                            Code.UNUSED_DECLARATION,
                            Places.of(origin),
                            "The " + kind + " “" + name + "” is declared and never used.")
                    .why("Perhaps the statement that needs it was forgotten.")
                    .instead("Use it, or delete the declaration."));
        }
    }
}
