package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import java.util.List;

/** What the source does not state and a calculator needs becomes a parameter; a reader should know which. */
final class UnstatedIsNamed implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        return protocol.parameters().stream()
                .filter(p -> !p.declared())
                .map(UnstatedIsNamed::note)
                .toList();
    }

    private static Diagnostic note(Parameter parameter) {
        return Diagnostic.of(
                        Code.NOT_STATED,
                        Places.of(parameter.origin()),
                        "Not stated: " + parameter.title() + ". Calculators ask for it as the parameter "
                                + parameter.name() + ".")
                .why("What depends on it stays undated until somebody gives the value.")
                .instead("Whoever schedules gives it: --param " + parameter.name() + "=\""
                        + parameter.type().example() + "\".");
    }
}
