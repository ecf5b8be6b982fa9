package dev.trialc.compiler.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an amount per kilogram, per square metre or per area under the curve becomes an amount (T41).
 *
 * @param formula by which
 * @param inputs weight; weight and height; or the filtration rate
 * @param most the cap, in the unit of the result
 * @param step results are rounded half up to multiples of it, after the cap; empty for none
 * @param unit of the result, {@code mg}
 * @param recalculation when newer values are used
 * @param percent of {@link Recalculation#CHANGE_FROM_BASELINE} and {@link Recalculation#CHANGE_FROM_LAST}: the least change of the first input; else 0
 */
public record DoseCalculation(
        Formula formula,
        List<Input> inputs,
        Optional<BigDecimal> most,
        Optional<BigDecimal> step,
        String unit,
        Recalculation recalculation,
        BigDecimal percent) {
    public DoseCalculation {
        inputs = List.copyOf(inputs);
    }

    /** By what an amount is multiplied. */
    public enum Formula {
        /** Kilograms of body weight. */
        WEIGHT,
        /** Square metres, √(height · weight / 3600). */
        MOSTELLER,
        /** Square metres, 0.007184 · height^0.725 · weight^0.425. */
        DU_BOIS,
        /** Square metres, 0.024265 · height^0.3964 · weight^0.5378. */
        HAYCOCK,
        /** The filtration rate in mL/min, and 25. */
        CALVERT
    }

    /** When newer values are used. */
    public enum Recalculation {
        NEVER,
        ALWAYS,
        CHANGE_FROM_BASELINE,
        CHANGE_FROM_LAST
    }

    /**
     * A fact that enters.
     *
     * @param factor from the fact's unit to kg, cm or mL/min
     */
    public record Input(String fact, BigDecimal factor) {}

    /** Whether it holds for an amount in this unit: an amount that is already one needs no calculation. */
    public boolean appliesTo(String written) {
        return switch (formula) {
            case WEIGHT -> written.equals(unit + "/kg");
            case CALVERT -> written.equals(DoseStep.Amount.Of.AUC);
            default -> written.equals(unit + "/m2") || written.equals(unit + "/m\u00b2");
        };
    }
}
