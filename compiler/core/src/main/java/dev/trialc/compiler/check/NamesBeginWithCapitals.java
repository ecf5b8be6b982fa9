package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of things that happen or are given begin with a capital, so that a reader tells them from the words of the language.
 *
 * <p>Bad: {@code visit safety 28 days after LastDose}. Good: {@code visit SafetyFollowUp 28 days after LastDose}.
 */
final class NamesBeginWithCapitals implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        protocol.visits().forEach(v -> name(findings, "visit", v.name(), v.origin()));
        protocol.regimens().forEach(r -> name(findings, "regimen", r.name(), r.origin()));
        protocol.drugs().forEach(d -> name(findings, "drug", d.name(), d.origin()));
        protocol.procedures().forEach(p -> name(findings, "procedure", p.name(), p.origin()));
        protocol.arms().forEach(a -> name(findings, "arm", a.name(), a.origin()));
        protocol.groups().forEach(g -> name(findings, "group", g.name(), g.origin()));
        protocol.events().stream()
                .filter(e -> !e.builtIn())
                .forEach(e -> name(findings, "event", e.name(), e.origin()));
        return findings;
    }

    private static void name(List<Diagnostic> findings, String kind, String name, Origin origin) {
        if (Character.isLowerCase(name.codePointAt(0))) {
            String capital = Character.toString(Character.toUpperCase(name.codePointAt(0))) + name.substring(1);
            findings.add(Diagnostic.of(
                            Code.LOWER_CASE_NAME,
                            Places.of(origin),
                            "The " + kind + " “" + name + "” begins with a small letter.")
                    .why("Read aloud, it is taken for a word of the language rather than for a name.")
                    .instead("Write “" + capital + "”, here and wherever it is used."));
        }
    }
}
