package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseCalculation;
import dev.trialc.compiler.model.DoseCalculation.Formula;
import dev.trialc.compiler.model.DoseCalculation.Recalculation;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code calculated from …}: how an amount after body weight, body surface or filtration rate is found (T41). */
final class DoseCalculationResolver {
    private static final Set<Class<?>> PARTS = Set.of(
            ActionClause.By.class,
            ActionClause.DoseCap.class,
            ActionClause.RoundedTo.class,
            ActionClause.Recalculated.class,
            ActionClause.RecalculatedOnChange.class);

    private final Desk desk;
    private final FormulaResolver formulas;

    DoseCalculationResolver(Desk desk) {
        this.desk = desk;
        this.formulas = new FormulaResolver(desk);
    }

    /** Empty where nothing is calculated: amounts then print as written. */
    Optional<DoseCalculation> calculation(Statement statement, List<DoseStep> steps) {
        List<ActionClause.Calculated> written = all(statement, ActionClause.Calculated.class);
        if (written.isEmpty()) {
            statement.clauses().stream()
                    .filter(clause -> PARTS.contains(clause.getClass()))
                    .findFirst()
                    .ifPresent(this::nothingToDo);
            return Optional.empty();
        }
        if (written.size() > 1) {
            twice(written.get(1).span(), "the amount is calculated");
            return Optional.empty();
        }
        Optional<FormulaResolver.Chosen> chosen = formulas.of(
                written.get(0), all(statement, ActionClause.By.class).stream().findFirst(), steps);
        Optional<When> when = recalculation(statement, written.get(0));
        if (chosen.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        String unit = chosen.get().unit();
        List<ActionClause.DoseCap> caps = all(statement, ActionClause.DoseCap.class);
        List<ActionClause.RoundedTo> roundings = all(statement, ActionClause.RoundedTo.class);
        if (caps.size() > 1) {
            twice(caps.get(1).span(), "the highest amount is said");
        }
        if (roundings.size() > 1) {
            twice(roundings.get(1).span(), "the rounding is said");
        }
        Optional<BigDecimal> most = caps.stream().findFirst().flatMap(c -> in(unit, c.most()));
        Optional<BigDecimal> step = roundings.stream().findFirst().flatMap(r -> in(unit, r.step()));
        Formula formula = chosen.get().formula();
        return Optional.of(new DoseCalculation(
                formula,
                chosen.get().inputs(),
                most,
                step,
                unit,
                when.get().rule(),
                when.get().percent()));
    }

    private record When(Recalculation rule, BigDecimal percent) {}

    private Optional<When> recalculation(Statement statement, ActionClause.Calculated calculated) {
        List<ActionClause.Recalculated> plain = all(statement, ActionClause.Recalculated.class);
        List<ActionClause.RecalculatedOnChange> changes = all(statement, ActionClause.RecalculatedOnChange.class);
        if (plain.size() + changes.size() > 1) {
            twice((plain.size() > 1 ? plain.get(1) : changes.get(changes.size() - 1)).span(), "recalculation is said");
            return Optional.empty();
        }
        if (!plain.isEmpty()) {
            return Optional.of(
                    new When(plain.get(0).always() ? Recalculation.ALWAYS : Recalculation.NEVER, BigDecimal.ZERO));
        }
        if (changes.isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    calculated.span(),
                    "It is not said whether the amount is calculated anew when body weight or kidney function changes.",
                    "A participant who loses weight would get another dose under the one reading than under the other.",
                    "Add “never recalculated”, “always recalculated”, “recalculated on 10 % change from baseline”, or "
                            + "“… from the last dose”.");
            return Optional.empty();
        }
        return change(changes.get(0));
    }

    private Optional<When> change(ActionClause.RecalculatedOnChange clause) {
        boolean last = clause.last().isPresent();
        boolean read = clause.change().text().equals("change")
                && clause.last().map(word -> word.text().equals("dose")).orElse(true);
        if (!read) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    clause.span(),
                    "Amounts are calculated anew on a change, up or down, from baseline or from the last dose.",
                    "Another rule would be read by people and ignored by the calculator.",
                    "Write “recalculated on 10 % change from baseline”, or “… from the last dose”.");
            return Optional.empty();
        }
        return Optional.of(new When(
                last ? Recalculation.CHANGE_FROM_LAST : Recalculation.CHANGE_FROM_BASELINE,
                new Numbers(desk).decimal(clause.percent())));
    }

    /** A positive amount in the unit of the result. */
    private Optional<BigDecimal> in(String unit, ActionClause.Amount amount) {
        BigDecimal value = new Numbers(desk).decimal(amount.value());
        Optional<BigDecimal> converted =
                Units.convert(value, Units.canonical(amount.unit().text()), Units.canonical(unit));
        if (amount.upTo().isPresent() || value.signum() <= 0 || converted.isEmpty()) {
            desk.report(
                    Code.UNIT_MISMATCH,
                    amount.span(),
                    "This is no amount in " + unit + ", which the calculated dose is in.",
                    "The dose could be neither limited nor rounded by it.",
                    "Write one amount above 0, such as “25 " + unit + "”.");
            return Optional.empty();
        }
        return converted;
    }

    private void nothingToDo(Clause clause) {
        desk.report(
                Code.INCOMPLETE_STATEMENT,
                clause.span(),
                "It is not said what the amount is calculated from.",
                "Without that the dose prints as written, and this clause changes nothing.",
                "Add what it is calculated from, such as “calculated from weight” for mg/kg, “calculated from weight, height by "
                        + "Mosteller” for mg/m², “calculated from creatinineClearance” for AUC; or take this clause away.");
    }

    private void twice(Span span, String what) {
        desk.report(
                Code.MISPLACED_CLAUSE,
                span,
                "Here " + what + " a second time.",
                "Only one of the two could be followed, and no reader can tell which.",
                "Keep one; it holds for the whole statement, on either side of “then”.");
    }

    private static <C extends Clause> List<C> all(Statement statement, Class<C> type) {
        return ClausePlacement.all(statement.clauses(), type);
    }
}
