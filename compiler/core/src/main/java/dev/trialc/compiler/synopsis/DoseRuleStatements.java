package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.UnitWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What must hold before a cycle starts (T43), dose levels, and modifications of doses (T42). */
final class DoseRuleStatements {
    private DoseRuleStatements() {}

    static List<Statement> starts(Draft draft, Regimen regimen, String key) {
        List<Statement> statements = new ArrayList<>();
        for (DoseRules.StartRequirement requirement : regimen.rules().startRequirements()) {
            statements.add(draft.statement(
                    key + ".start" + (statements.size() + 1),
                    "Before a cycle starts",
                    Words.sentence("Required: " + draft.phrases().exprs().of(requirement.condition())),
                    requirement.origin()));
        }
        return statements;
    }

    static List<Statement> changes(Draft draft, Regimen regimen, String key) {
        List<Statement> statements = new ArrayList<>();
        for (DoseRules.DoseLevels levels : regimen.rules().levels()) {
            List<String> amounts = levels.amounts().stream()
                    .map(a -> UnitWords.amount(a.value(), a.upTo(), a.unit()))
                    .toList();
            statements.add(draft.statement(
                    key + ".levels" + (statements.size() + 1),
                    "Dose levels of " + draft.phrases().names().drug(levels.drug()),
                    Words.sentence("Full dose " + amounts.get(0) + "; one level lower each: "
                            + String.join(", ", amounts.subList(1, amounts.size()))),
                    levels.origin()));
        }
        int number = 0;
        for (DoseRules.Modification modification : regimen.rules().modifications()) {
            List<String> drugs = modification.drugs().stream()
                    .map(draft.phrases().names()::drug)
                    .toList();
            statements.add(draft.statement(
                    key + ".m" + ++number,
                    Words.capital(Words.and(drugs)),
                    Words.sentence(words(draft, modification)),
                    modification.origin()));
        }
        return statements;
    }

    private static String words(Draft draft, DoseRules.Modification modification) {
        List<String> parts = new ArrayList<>();
        for (DoseRules.Response response : modification.responses()) {
            String time = response.from() == 1 ? "" : "from the " + Words.ordinal(response.from()) + " time on ";
            parts.add(time + response(draft, response));
        }
        return "When " + draft.phrases().exprs().of(modification.when()) + ": " + String.join("; ", parts);
    }

    private static String response(Draft draft, DoseRules.Response response) {
        List<String> parts = new ArrayList<>();
        response.hold().ifPresent(hold -> {
            String resumed = response.lower() == 0 ? "resumed at the same dose level" : "resumed " + changed(response);
            parts.add("interrupted until " + draft.phrases().exprs().of(hold.until())
                    + (response.discontinue() ? "" : ", then " + resumed)
                    + hold.atMost()
                            .map(m -> "; discontinued where that takes more than "
                                    + draft.phrases().lengths().of(m))
                            .orElse(""));
        });
        if (response.hold().isEmpty() && response.lower() != 0) {
            parts.add("given " + changed(response));
        }
        if (response.discontinue()) {
            parts.add("discontinued");
        }
        return parts.isEmpty() ? "no change" : String.join(", ", parts);
    }

    private static String changed(DoseRules.Response response) {
        return response.lower() > 0
                ? Words.count(response.lower(), "dose level") + " lower"
                : Words.count(-response.lower(), "dose level") + " higher, at most the full dose";
    }
}
