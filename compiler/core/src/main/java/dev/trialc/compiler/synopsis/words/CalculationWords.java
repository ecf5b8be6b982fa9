package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.DoseCalculation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an amount is found: {@code calculated from body weight and height by Mosteller, at most 150 mg, …}. */
public final class CalculationWords {
    private CalculationWords() {}

    public static String of(DoseCalculation calculation, Names names) {
        List<String> parts = new ArrayList<>();
        String facts = calculation.inputs().stream()
                .map(input -> names.fact(input.fact()))
                .collect(Collectors.joining(" and "));
        parts.add("calculated from " + facts + formula(calculation));
        calculation.most().ifPresent(most -> parts.add("at most " + amount(most, calculation)));
        calculation.step().ifPresent(step -> parts.add("rounded to " + amount(step, calculation)));
        String percent = UnitWords.number(calculation.percent()) + Words.NBSP + "%";
        parts.add(
                switch (calculation.recalculation()) {
                    case NEVER -> "never recalculated";
                    case ALWAYS -> "recalculated for each dose";
                    case CHANGE_FROM_BASELINE -> "recalculated on a change of " + percent + " or more from baseline";
                    case CHANGE_FROM_LAST ->
                        "recalculated on a change of " + percent + " or more from the value last used";
                });
        return String.join(", ", parts);
    }

    private static String formula(DoseCalculation calculation) {
        return switch (calculation.formula()) {
            case WEIGHT -> "";
            case CALVERT -> " by Calvert";
            case MOSTELLER -> " by Mosteller";
            case DU_BOIS -> " by DuBois";
            case HAYCOCK -> " by Haycock";
        };
    }

    private static String amount(BigDecimal value, DoseCalculation calculation) {
        return UnitWords.amount(value, Optional.empty(), calculation.unit());
    }
}
