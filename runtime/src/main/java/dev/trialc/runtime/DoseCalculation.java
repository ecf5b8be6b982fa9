package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an amount per kilogram, per square metre or per area under the curve becomes an amount (T41). Immutable: each method returns another.
 *
 * <p>Never recalculated unless said: the values that held on the day on which the regimen began are used for every dose.
 */
public final class DoseCalculation {
    /** By what an amount is multiplied; body surface is said in hundredths of a square metre, rounded half up. */
    enum Formula {
        WEIGHT,
        MOSTELLER,
        DU_BOIS,
        HAYCOCK,
        CALVERT
    }

    /** When newer values are used. */
    enum Recalculation {
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
    record Input(String fact, BigDecimal factor) {}

    private final Formula formula;
    private final String unit;
    private final List<Input> inputs;
    private final @Nullable BigDecimal most;
    private final @Nullable BigDecimal step;
    private final Recalculation recalculation;
    private final BigDecimal percent;

    private DoseCalculation(
            Formula formula,
            String unit,
            List<Input> inputs,
            @Nullable BigDecimal most,
            @Nullable BigDecimal step,
            Recalculation recalculation,
            BigDecimal percent) {
        this.formula = formula;
        this.unit = unit;
        this.inputs = List.copyOf(inputs);
        this.most = most;
        this.step = step;
        this.recalculation = recalculation;
        this.percent = percent;
    }

    private static DoseCalculation by(Formula formula, String unit) {
        return new DoseCalculation(formula, unit, List.of(), null, null, Recalculation.NEVER, BigDecimal.ZERO);
    }

    /** Amounts per kilogram, of one input; {@code unit} is that of the result, {@code mg}. */
    public static DoseCalculation byWeight(String unit) {
        return by(Formula.WEIGHT, unit);
    }

    /** Amounts per square metre, of weight and height: √(height · weight / 3600). */
    public static DoseCalculation byMosteller(String unit) {
        return by(Formula.MOSTELLER, unit);
    }

    /** Amounts per square metre, of weight and height: 0.007184 · height^0.725 · weight^0.425. */
    public static DoseCalculation byDuBois(String unit) {
        return by(Formula.DU_BOIS, unit);
    }

    /** Amounts per square metre, of weight and height: 0.024265 · height^0.3964 · weight^0.5378. */
    public static DoseCalculation byHaycock(String unit) {
        return by(Formula.HAYCOCK, unit);
    }

    /** Amounts by area under the curve, of the filtration rate: AUC · (rate + 25). */
    public static DoseCalculation byCalvert(String unit) {
        return by(Formula.CALVERT, unit);
    }

    /** The next input; {@code factor} is a decimal number, from the fact's unit to kg, cm or mL/min. */
    public DoseCalculation from(Declared fact, String factor) {
        List<Input> all = new ArrayList<>(inputs);
        all.add(new Input(fact.code(), new BigDecimal(factor)));
        return new DoseCalculation(formula, unit, all, most, step, recalculation, percent);
    }

    /** The cap, a decimal number in the unit of the result. */
    public DoseCalculation atMost(String cap) {
        return new DoseCalculation(formula, unit, inputs, new BigDecimal(cap), step, recalculation, percent);
    }

    /** Rounds half up to multiples of a decimal number above 0, after the cap. */
    public DoseCalculation roundedTo(String multiple) {
        return new DoseCalculation(formula, unit, inputs, most, new BigDecimal(multiple), recalculation, percent);
    }

    /** Each dose uses the values of its day. */
    public DoseCalculation always() {
        return recalculated(Recalculation.ALWAYS, "0");
    }

    /** The values of the day are used where the first input differs from its first value by so many percent of that, or more. */
    public DoseCalculation onChangeFromBaseline(String ofPercent) {
        return recalculated(Recalculation.CHANGE_FROM_BASELINE, ofPercent);
    }

    /** A value of the first input is used from its day on where it differs from the one last used by so many percent of that, or more. */
    public DoseCalculation onChangeFromLast(String ofPercent) {
        return recalculated(Recalculation.CHANGE_FROM_LAST, ofPercent);
    }

    private DoseCalculation recalculated(Recalculation when, String ofPercent) {
        return new DoseCalculation(formula, unit, inputs, most, step, when, new BigDecimal(ofPercent));
    }

    Formula formula() {
        return formula;
    }

    String unit() {
        return unit;
    }

    List<Input> inputs() {
        return inputs;
    }

    @Nullable
    BigDecimal most() {
        return most;
    }

    @Nullable
    BigDecimal step() {
        return step;
    }

    Recalculation recalculation() {
        return recalculation;
    }

    BigDecimal percent() {
        return percent;
    }
}
