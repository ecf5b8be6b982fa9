package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.ProvenanceClause;
import java.util.ArrayList;
import java.util.List;

/** {@code instead 250 mg for Frail}: other amounts of one dose, for some participants (T41). */
final class InsteadResolver {
    private final Desk desk;

    InsteadResolver(Desk desk) {
        this.desk = desk;
    }

    List<DoseStep.Instead> of(List<Clause> clauses) {
        List<DoseStep.Instead> all = new ArrayList<>();
        boolean amount = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            amount |= clause instanceof ActionClause.Amount
                    || clause instanceof ActionClause.SlotNotStated slot
                            && slot.slot().text().equals("dose");
            if (clause instanceof ActionClause.InsteadAmount instead) {
                if (!amount) {
                    nothingBefore(instead);
                }
                followedByWhom(clauses.subList(i + 1, clauses.size()), instead);
                Applicability whom = new ApplicabilityResolver(desk).of(List.of(instead.whom()), List.of());
                all.add(new DoseStep.Instead(new DoseAmounts(desk).of(instead.amount()), whom));
            }
        }
        return all;
    }

    private void nothingBefore(ActionClause.InsteadAmount instead) {
        desk.report(
                Code.INCOMPLETE_STATEMENT,
                instead.span(),
                "No amount stands before “instead”.",
                "Participants who are not meant by it would be given a dose of which nobody knows the amount.",
                "Write the amount for all others first: “500 mg orally once daily, instead 250 mg for …”; or “dose not stated”.");
    }

    /** A second {@code for} or {@code in} would read as part of the first, but hold for the whole statement. */
    private void followedByWhom(List<Clause> behind, ActionClause.InsteadAmount instead) {
        behind.stream()
                .filter(clause -> !(clause instanceof ProvenanceClause))
                .findFirst()
                .filter(clause ->
                        clause instanceof ApplicabilityClause.ForGroups || clause instanceof ApplicabilityClause.In)
                .ifPresent(clause -> desk.report(
                        Code.MISPLACED_CLAUSE,
                        clause.span(),
                        "“" + PlainWords.of(desk.file().slice(clause.span()))
                                + "” may be read of the amount before it, or of everybody who is given the drug.",
                        "Under the one reading participants are given another amount, under the other they are not given the drug at all.",
                        "Say who is given the drug before “"
                                + PlainWords.of(
                                        desk.file().slice(instead.span()).replaceFirst("^,\\s*", ""))
                                + "”. If only some of those participants have that amount, declare a group for them."));
    }
}
