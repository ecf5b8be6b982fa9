package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import java.util.Optional;

/** Types of facts and attributes stand where they are read: one for the fact, one behind each attribute. */
final class TypedClauses {
    private final Desk desk;

    TypedClauses(Desk desk) {
        this.desk = desk;
    }

    void check(Statement statement) {
        HeadKind kind = statement.head().kind();
        if (kind == HeadKind.DRUG) {
            drug(statement);
        } else if (kind == HeadKind.FACT || kind == HeadKind.EVENT || kind == HeadKind.TRIAL_EVENT) {
            typed(statement, kind == HeadKind.FACT);
        }
    }

    private void typed(Statement statement, boolean fact) {
        boolean open = fact;
        boolean attribute = false;
        Optional<Clause> own = Optional.empty();
        for (Clause clause : statement.clauses()) {
            if (clause instanceof ActionClause.WithAttribute) {
                open = true;
                attribute = true;
            } else if (clause instanceof ActionClause.IsType || clause instanceof ApplicabilityClause.In) {
                if (!open) {
                    report(
                            clause,
                            fact || attribute
                                    ? "This is a second type."
                                    : "An event has no value of its own: it is the day on which something happened.",
                            fact || attribute
                                    ? "A fact, and each attribute, has one type: keep one of the two."
                                    : "Declare a fact for the value, or write it as an attribute: “with severity is one of mild, severe”.");
                    return;
                }
                if (clause instanceof ApplicabilityClause.In in && in.items().size() > 1) {
                    report(clause, "These are two units.", "Write one unit; limits in other units are converted.");
                    return;
                }
                own = fact && !attribute ? Optional.of(clause) : own;
                open = false;
            }
        }
        boolean history = own.map(TypedClauses::isHistory).orElse(true);
        if (fact && attribute && !history) {
            report(
                    own.orElseThrow(),
                    "A fact with attributes is a history, so it has no value of its own.",
                    "Write “is a history with …”, or declare the attribute as a fact of its own.");
        }
    }

    private static boolean isHistory(Clause clause) {
        return clause instanceof ActionClause.IsType is
                && is.type() instanceof ActionClause.TypeNode.OfKind of
                && of.kind().text().equals("history");
    }

    private void drug(Statement statement) {
        boolean member = false;
        for (ActionClause.IsType is : ClausePlacement.all(statement.clauses(), ActionClause.IsType.class)) {
            if (!(is.type() instanceof ActionClause.TypeNode.OfKind of)) {
                report(is, "A drug is no value.", "Write “is a class”, or “is a” and the class that it belongs to.");
                return;
            }
            if (!of.kind().text().equals("class")) {
                if (member) {
                    report(is, "This is the second class of a drug.", "Name one class.");
                    return;
                }
                member = true;
            }
        }
    }

    private void report(Clause clause, String what, String instead) {
        desk.report(
                Code.MISPLACED_CLAUSE,
                clause.span(),
                what,
                "It would be read by people and ignored by the calculator.",
                instead);
    }
}
