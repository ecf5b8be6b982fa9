package dev.trialc.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The amounts of one participant after body weight, body surface or filtration rate (T41). */
final class CalculatedDose {
    private static final Pattern AUC = Pattern.compile("AUC ([0-9.]+)(?: to ([0-9.]+))?");
    private static final Pattern PER_BODY = Pattern.compile("([0-9.]+)(?: to ([0-9.]+))? (.+)/(kg|m2|m\u00b2)");
    private static final int UNIT = 3;
    private static final int BODY = 4;

    private final ParticipantRecord record;
    private final DoseCalculation calculation;
    private final int baseline;

    /** @param baseline epoch day on which the regimen begins */
    CalculatedDose(ParticipantRecord record, DoseCalculation calculation, int baseline) {
        this.record = record;
        this.calculation = calculation;
        this.baseline = baseline;
    }

    /** The first day after this one on which another amount may be due; {@link EpochDays#NEVER} where there is none. */
    int nextChange(int day) {
        int next = EpochDays.NEVER;
        for (DoseCalculation.Input input : calculation.inputs()) {
            for (FactHistory.Value value : history(input).values()) {
                if (value.day() > day) {
                    next = Math.min(next, value.day());
                }
            }
        }
        return next;
    }

    /**
     * The amount on a day, in words; as written where it is one already, or while a value is missing.
     *
     * @param needs gets the facts whose value is missing
     */
    String amount(String written, int day, Needs needs) {
        Matcher numbers = (calculation.formula() == DoseCalculation.Formula.CALVERT ? AUC : PER_BODY).matcher(written);
        if (!numbers.matches() || !fits(numbers)) {
            return written;
        }
        int valued = valuedOn(day);
        if (valued == EpochDays.UNKNOWN) {
            needs.add(calculation.inputs().get(0).fact());
            return written;
        }
        boolean known = true;
        for (DoseCalculation.Input input : calculation.inputs()) {
            if (value(input, valued) == null) {
                needs.add(input.fact());
                known = false;
            }
        }
        if (!known) {
            return written;
        }
        BigDecimal factor = factor(valued);
        String upTo = numbers.group(2) == null ? "" : " to " + finished(numbers.group(2), factor);
        return finished(numbers.group(1), factor) + upTo + " " + calculation.unit();
    }

    private boolean fits(Matcher numbers) {
        return switch (calculation.formula()) {
            case CALVERT -> true;
            case WEIGHT ->
                numbers.group(BODY).equals("kg") && numbers.group(UNIT).equals(calculation.unit());
            default -> !numbers.group(BODY).equals("kg") && numbers.group(UNIT).equals(calculation.unit());
        };
    }

    /** The day whose values count; unknown while a value that decides it is. */
    private int valuedOn(int day) {
        DoseCalculation.Input watched = calculation.inputs().get(0);
        BigDecimal first = value(watched, baseline);
        return switch (calculation.recalculation()) {
            case NEVER -> baseline;
            case ALWAYS -> day;
            case CHANGE_FROM_BASELINE -> changedBy(day, first, value(watched, day));
            case CHANGE_FROM_LAST -> first == null ? EpochDays.UNKNOWN : lastUsed(watched, first, day);
        };
    }

    private int changedBy(int day, @Nullable BigDecimal first, @Nullable BigDecimal now) {
        if (first == null || now == null) {
            return EpochDays.UNKNOWN;
        }
        return differs(first, now) ? day : baseline;
    }

    private int lastUsed(DoseCalculation.Input watched, BigDecimal first, int day) {
        int used = baseline;
        BigDecimal weight = first;
        for (FactHistory.Value entry : history(watched).values()) {
            if (entry.day() > baseline && entry.day() <= day) {
                BigDecimal newer = value(watched, entry.day());
                if (newer != null && differs(weight, newer)) {
                    weight = newer;
                    used = entry.day();
                }
            }
        }
        return used;
    }

    private boolean differs(BigDecimal from, BigDecimal to) {
        return to.subtract(from)
                        .abs()
                        .scaleByPowerOfTen(2)
                        .compareTo(calculation.percent().multiply(from))
                >= 0;
    }

    private FactHistory history(DoseCalculation.Input input) {
        return record.fact(input.fact()).orElse(FactHistory.NONE);
    }

    private @Nullable BigDecimal value(DoseCalculation.Input input, int day) {
        FactHistory.Value found = history(input).at(day);
        BigDecimal number = found == null ? null : found.number();
        return number == null || number.signum() <= 0 ? null : number.multiply(input.factor());
    }

    private BigDecimal factor(int day) {
        BigDecimal[] values =
                calculation.inputs().stream().map(input -> value(input, day)).toArray(BigDecimal[]::new);
        return switch (calculation.formula()) {
            case WEIGHT -> values[0];
            case CALVERT -> values[0].add(new BigDecimal("25"));
            case MOSTELLER -> surface(Math.sqrt(values[0].doubleValue() * values[1].doubleValue() / 3600));
            case DU_BOIS ->
                surface(0.007184
                        * StrictMath.pow(values[1].doubleValue(), 0.725)
                        * StrictMath.pow(values[0].doubleValue(), 0.425));
            case HAYCOCK ->
                surface(0.024265
                        * StrictMath.pow(values[1].doubleValue(), 0.3964)
                        * StrictMath.pow(values[0].doubleValue(), 0.5378));
        };
    }

    private static BigDecimal surface(double squareMetres) {
        return BigDecimal.valueOf(squareMetres).setScale(2, RoundingMode.HALF_UP);
    }

    private String finished(String written, BigDecimal factor) {
        BigDecimal amount = new BigDecimal(written).multiply(factor);
        BigDecimal most = calculation.most();
        if (most != null && amount.compareTo(most) > 0) {
            amount = most;
        }
        BigDecimal step = calculation.step();
        if (step != null) {
            amount = amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        }
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
