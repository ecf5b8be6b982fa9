package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code 500 mg as 2 × 250 mg}: of how many tablets or vials an amount is made up (T41). What is stated to be equal must be. */
final class PortionsResolver {
    private final Desk desk;

    PortionsResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<DoseStep.Portions> of(List<Clause> clauses, Optional<DoseStep.Amount> amount) {
        Optional<ActionClause.Portions> written = ClausePlacement.all(clauses, ActionClause.Portions.class).stream()
                .findFirst();
        return written.flatMap(clause -> portions(clause, clauses, amount));
    }

    private Optional<DoseStep.Portions> portions(
            ActionClause.Portions clause, List<Clause> clauses, Optional<DoseStep.Amount> amount) {
        if (!clause.sign().text().equals("×") && !clause.sign().text().equals("x")) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    clause.sign().span(),
                    "“" + clause.sign().text()
                            + "” does not say how many units of which strength a dose is made up of.",
                    "A pharmacy could not tell what to dispense.",
                    "Write “as 2 × 250 mg”, or “as 2 x 250 mg”.");
            return Optional.empty();
        }
        boolean behindInstead = clauses.subList(0, clauses.indexOf(clause)).stream()
                .anyMatch(ActionClause.InsteadAmount.class::isInstance);
        if (behindInstead) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    clause.span(),
                    "“" + words(clause) + "” may be read of the amount that some participants have instead.",
                    "A pharmacy could dispense one dose in the units of the other.",
                    "Write it behind the amount that it makes up: “500 mg as 2 × 250 mg, instead …”.");
            return Optional.empty();
        }
        Numbers numbers = new Numbers(desk);
        BigDecimal count = numbers.decimal(clause.count());
        BigDecimal each = numbers.decimal(clause.each().value());
        String unit = clause.each().unit().text();
        if (!(amount.orElse(null) instanceof DoseStep.Amount.Of whole)
                || whole.upTo().isPresent()
                || whole.unit().equals(DoseStep.Amount.Of.AUC)
                || whole.unit().contains("/")) {
            noFixedAmount(clause, amount);
            return Optional.empty();
        }
        Optional<BigDecimal> product =
                Units.convert(count.multiply(each), Units.canonical(unit), Units.canonical(whole.unit()));
        if (product.isEmpty() || product.get().compareTo(whole.value()) != 0) {
            unequal(clause, whole, product);
            return Optional.empty();
        }
        return Optional.of(new DoseStep.Portions(count, new DoseStep.Amount.Of(each, Optional.empty(), unit)));
    }

    private void noFixedAmount(ActionClause.Portions clause, Optional<DoseStep.Amount> amount) {
        desk.report(
                Code.TYPE_MISMATCH,
                clause.span(),
                amount.orElse(null) instanceof DoseStep.Amount.Of of
                        ? "A dose of " + of.words()
                                + " differs from participant to participant: it is not always made up of "
                                + words(clause).substring("as ".length()) + "."
                        : "The amount that “" + words(clause) + "” comes to is not said.",
                "Whoever dispenses the units would give another dose than whoever follows the amount.",
                "Write one fixed amount, such as “500 mg as 2 × 250 mg”; or take “as …” away.");
    }

    private void unequal(ActionClause.Portions clause, DoseStep.Amount.Of whole, Optional<BigDecimal> product) {
        desk.report(
                product.isEmpty() ? Code.UNIT_MISMATCH : Code.FALSE_EQUIVALENCE,
                clause.span(),
                "“" + words(clause) + "” "
                        + product.map(is -> "is " + is.stripTrailingZeros().toPlainString() + " " + whole.unit()
                                        + ", but the dose is " + whole.words() + ".")
                                .orElse("cannot be compared with a dose of " + whole.words()
                                        + ": the units measure different things."),
                "A participant who is dispensed the one and a participant who is given the other have different doses.",
                "Correct one of the two.");
    }

    private String words(ActionClause.Portions clause) {
        return PlainWords.of(desk.file().slice(clause.span()));
    }
}
