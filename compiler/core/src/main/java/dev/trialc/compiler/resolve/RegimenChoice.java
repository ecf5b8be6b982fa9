package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Name;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose cycles a timing counts (T20). */
final class RegimenChoice {
    private final Desk desk;

    RegimenChoice(Desk desk) {
        this.desk = desk;
    }

    /** The named regimen, else the protocol's only one, else a finding. */
    Optional<String> named(Optional<Name> name, Span span) {
        if (name.isPresent()) {
            return desk.require(name.get(), Names.Kind.REGIMEN).map(Names.Declared::name);
        }
        Collection<Names.Declared> all = desk.names().all(Names.Kind.REGIMEN);
        if (all.size() == 1) {
            return Optional.of(all.iterator().next().name());
        }
        String names = all.stream().map(Names.Declared::name).collect(Collectors.joining(", "));
        desk.report(
                Code.WHICH_REGIMEN,
                span,
                all.isEmpty()
                        ? "This counts cycles, but the protocol has no regimen."
                        : "This counts cycles, but of which regimen?",
                "Regimens may have cycles of different lengths, so the day would be open.",
                all.isEmpty() ? "Write a regimen with “cycle of …”." : "Add “of” and one of: " + names + ".");
        return Optional.empty();
    }
}
