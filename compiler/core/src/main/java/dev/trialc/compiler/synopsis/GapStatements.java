package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Gap;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gaps that the protocol names, those of a regimen under its title. A regimen's gap may stand in the protocol's list as well. */
final class GapStatements {
    private GapStatements() {}

    static List<Statement> of(Draft draft) {
        List<Statement> items = new ArrayList<>();
        for (Gap gap : draft.protocol().gaps()) {
            String lead = regimen(draft, gap.what())
                    .map(r -> draft.phrases().names().regimen(r.name()))
                    .orElse("");
            items.add(draft.statement(
                    draft.keys().worded("GAP", gap.what()), lead, Words.capital(gap.what()), gap.origin()));
        }
        for (Regimen regimen : draft.protocol().regimens()) {
            for (String what : regimen.gaps()) {
                if (draft.protocol().gaps().stream().noneMatch(g -> g.what().equals(what))) {
                    items.add(Statement.of(
                            draft.keys().worded("GAP", what),
                            draft.phrases().names().regimen(regimen.name()),
                            Words.capital(what),
                            List.of()));
                }
            }
        }
        return items;
    }

    private static Optional<Regimen> regimen(Draft draft, String what) {
        return draft.protocol().regimens().stream()
                .filter(r -> r.gaps().contains(what))
                .findFirst();
    }
}
