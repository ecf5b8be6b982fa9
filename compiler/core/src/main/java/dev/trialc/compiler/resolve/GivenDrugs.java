package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The drugs that some regimen gives, and which of them take time: known before grids are read. */
final class GivenDrugs {
    private final Map<String, String> lasting = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();

    /** Adds what the {@code give} statements of a regimen say; choices must be known. */
    void add(Statement regimen, Map<String, Choice> choices) {
        for (Statement give : regimen.inside()) {
            if (give.head().kind() != HeadKind.GIVE) {
                continue;
            }
            String over = ClausePlacement.all(give.clauses(), ActionClause.Manner.class).stream()
                    .map(ActionClause.Manner::words)
                    .filter(words -> words.startsWith("over "))
                    .findFirst()
                    .orElse("");
            for (TitledName name : give.head().names()) {
                add(name.name().text(), over);
                Choice choice = choices.get(name.name().text());
                List<String> options = choice == null ? List.of() : choice.options();
                options.forEach(option -> add(option, over));
            }
        }
    }

    private void add(String drug, String over) {
        given.putIfAbsent(drug, over);
        if (!over.isEmpty()) {
            lasting.putIfAbsent(drug, over);
        }
    }

    boolean isGiven(String drug) {
        return given.containsKey(drug);
    }

    /** {@code over 90 minutes}, of its first dose that takes time; empty where a dose is a moment. */
    String over(String drug) {
        return lasting.getOrDefault(drug, "");
    }
}
