package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Each activity with the visits at which it is done: the grid's rows as statements, one a line. */
final class ActivityStatements {
    private ActivityStatements() {}

    static List<Statement> of(Draft draft) {
        return draft.protocol().activities().stream()
                .map(a -> activity(draft, a))
                .toList();
    }

    private static Statement activity(Draft draft, Activity activity) {
        List<String> done = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        List<Slot> slots = new ArrayList<>(activity.origin().slots());
        for (Grid grid : draft.protocol().grids()) {
            for (Grid.Row row : grid.rows()) {
                if (row.activity().equals(activity.name())) {
                    row.origin().slots().stream()
                            .filter(s -> !slots.contains(s))
                            .forEach(slots::add);
                    for (int i = 0; i < row.cells().size(); i++) {
                        Grid.Mark mark = row.cells().get(i).mark();
                        String how = grid.words(row.cells().get(i))
                                .map(w -> " (" + w + ")")
                                .orElse("");
                        String visit = draft.phrases()
                                        .names()
                                        .visit(grid.columns().get(i).visit())
                                + how;
                        if (mark == Grid.Mark.DONE) {
                            done.add(visit);
                        } else if (mark == Grid.Mark.OPTIONAL) {
                            optional.add(visit);
                        }
                    }
                }
            }
        }
        List<String> parts = new ArrayList<>();
        if (!done.isEmpty()) {
            parts.add("at " + Words.and(done));
        }
        if (!optional.isEmpty()) {
            parts.add("optional at " + Words.and(optional));
        }
        String words = (parts.isEmpty() ? "placed at no visit" : String.join("; ", parts))
                + draft.phrases().details().suffix(activity.detail())
                + draft.phrases().applicability().suffix(activity.applicability());
        Origin origin = new Origin(activity.origin().file(), activity.origin().span(), slots);
        return draft.statement(
                draft.keys().named("AC", activity.name()),
                Names.heading(activity.name(), activity.title()),
                Words.sentence(Words.capital(words)),
                origin);
    }
}
