package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts of {@code levels X 150 mg, 125 mg, 100 mg}: the full dose first, then one less after another (T42). */
final class LevelsResolver {
    private final Desk desk;
    private boolean falling = true;

    LevelsResolver(Desk desk) {
        this.desk = desk;
    }

    List<DoseStep.Amount.Of> amounts(Statement statement) {
        List<ActionClause.Amount> written = written(statement);
        List<DoseStep.Amount.Of> amounts = new ArrayList<>();
        for (ActionClause.Amount amount : written) {
            amounts.add(new DoseAmounts(desk).of(amount));
        }
        if (amounts.size() < 2) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "One dose level is none to go down to.",
                    "“One level lower” would end the drug.",
                    "Write the full dose and each lower one: “levels "
                            + statement.head().name().text() + " 150 mg, 125 mg, 100 mg”.");
        }
        for (int i = 1; i < amounts.size(); i++) {
            if (!falls(amounts.get(i - 1), amounts.get(i), written.get(i))) {
                falling = false;
                break; // one finding a list
            }
        }
        return amounts;
    }

    private static List<ActionClause.Amount> written(Statement statement) {
        return statement.head().detail().orElse(null) instanceof Head.Detail.Amounts list ? list.amounts() : List.of();
    }

    private boolean falls(DoseStep.Amount.Of higher, DoseStep.Amount.Of lower, ActionClause.Amount written) {
        Optional<BigDecimal> value = in(higher.unit(), lower.value(), lower.unit());
        if (value.isEmpty()) {
            desk.report(
                    Code.UNIT_MISMATCH,
                    written.span(),
                    "The dose levels " + higher.words() + " and " + lower.words()
                            + " cannot be compared: the units measure different things.",
                    "Whether a participant on the lower level is given less could not be said.",
                    "Write every level in the unit of the dose.");
            return false;
        }
        boolean falls = value.get().compareTo(higher.value()) < 0
                && in(higher.unit(), top(lower), lower.unit()).orElseThrow().compareTo(top(higher)) < 0;
        if (!falls && lower.value().signum() > 0) {
            desk.report(
                    Code.TIMING_CLASH,
                    written.span(),
                    "The dose level " + lower.words() + " is not below the one before it, " + higher.words() + ".",
                    "A participant whose dose is reduced for toxicity would be given as much as before, or more.",
                    "Write the full dose first, then each lower level: “150 mg, 125 mg, 100 mg”.");
        }
        return falls;
    }

    /**
     * The first level is the full dose, from which every reduction counts.
     *
     * @param steps every dose of the drug in the regimen
     */
    void full(Statement statement, String drug, List<DoseStep.Amount.Of> levels, List<DoseStep> steps) {
        boolean unstated = steps.stream().anyMatch(s -> !(s.amount().orElse(null) instanceof DoseStep.Amount.Of));
        List<DoseStep.Amount.Of> doses =
                steps.stream().flatMap(s -> s.written().stream()).distinct().toList();
        if (!falling || unstated || levels.size() < 2 || doses.stream().anyMatch(dose -> same(dose, levels.get(0)))) {
            return;
        }
        String given = doses.get(0).words();
        desk.report(
                Code.TIMING_CLASH,
                written(statement).get(0).span(),
                "The first dose level, " + levels.get(0).words() + ", is no dose of “" + drug + "”: the regimen gives "
                        + String.join(
                                " or ",
                                doses.stream().map(DoseStep.Amount.Of::words).toList())
                        + ".",
                "The first level is the full dose: one level lower than " + given + " would not be what the list says.",
                "Begin the list with the dose that is given: “levels " + drug + " " + given + ", …”.");
    }

    private static boolean same(DoseStep.Amount.Of dose, DoseStep.Amount.Of level) {
        return dose.upTo().isPresent() == level.upTo().isPresent()
                && is(in(level.unit(), dose.value(), dose.unit()), level.value())
                && is(in(level.unit(), top(dose), dose.unit()), top(level));
    }

    private static boolean is(Optional<BigDecimal> value, BigDecimal other) {
        return value.isPresent() && value.get().compareTo(other) == 0;
    }

    private static BigDecimal top(DoseStep.Amount.Of amount) {
        return amount.upTo().orElse(amount.value());
    }

    private static Optional<BigDecimal> in(String unit, BigDecimal value, String from) {
        return Units.convert(value, Units.canonical(from), Units.canonical(unit));
    }
}
