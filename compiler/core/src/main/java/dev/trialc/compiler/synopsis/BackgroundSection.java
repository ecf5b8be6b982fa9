package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Background;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rationale, in the source's own words: the quotations are the statement. */
final class BackgroundSection {
    private BackgroundSection() {}

    static Section of(Draft draft) {
        List<Statement> items = new ArrayList<>();
        for (Background background : draft.protocol().backgrounds()) {
            String key = draft.keys().worded("B", background.title());
            Set<String> quotes = new LinkedHashSet<>();
            for (Slot slot : background.origin().slots()) {
                slot.citations().stream()
                        .map(Citation::quote)
                        .map(Words::quoted)
                        .forEach(quotes::add);
            }
            List<Statement> lines = quotes.stream().map(Statement::of).toList();
            items.add(Statement.of(
                            key,
                            background.title(),
                            "",
                            draft.provenance().marks(key, background.title(), background.origin()))
                    .with(lines));
        }
        return new Section(
                "rationale",
                "2",
                "Rationale and background",
                List.of(Draft.statements(items, "The protocol states no background.")));
    }
}
