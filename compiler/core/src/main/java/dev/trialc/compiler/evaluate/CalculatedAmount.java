package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseCalculation;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Protocol;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** An amount after body weight, body surface or filtration rate, on a day (T41). */
final class CalculatedAmount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DoseCalculation calculation;
    private final Participant participant;
    private final FactValues values;
    private final LocalDate baseline;

    /** @param baseline the day on which the regimen begins */
    CalculatedAmount(Protocol protocol, Participant participant, DoseCalculation calculation, LocalDate baseline) {
        this.calculation = calculation;
        this.participant = participant;
        this.values = new FactValues(protocol, participant);
        this.baseline = baseline;
    }

    /** What came of it: the amount, or the facts that are missing. */
    record Result(Optional<DoseStep.Amount.Of> amount, List<String> needs) {}

    Result of(DoseStep.Amount.Of written, LocalDate day) {
        Optional<LocalDate> weighed = weighed(day);
        List<String> needs = new ArrayList<>();
        List<BigDecimal> found = new ArrayList<>();
        for (DoseCalculation.Input input : calculation.inputs()) {
            Optional<BigDecimal> value = weighed.flatMap(d -> value(input, d));
            value.ifPresentOrElse(found::add, () -> needs.add(input.fact()));
        }
        if (!needs.isEmpty()) {
            // where the day itself is open, only the watched fact is
            return new Result(
                    Optional.empty(),
                    weighed.isPresent() ? needs : List.of(watched().fact()));
        }
        BigDecimal factor = factor(found);
        return new Result(
                Optional.of(new DoseStep.Amount.Of(
                        finished(written.value().multiply(factor)),
                        written.upTo().map(to -> finished(to.multiply(factor))),
                        calculation.unit())),
                List.of());
    }

    private DoseCalculation.Input watched() {
        return calculation.inputs().get(0);
    }

    /** The day whose values count; empty while that is unknown. */
    private Optional<LocalDate> weighed(LocalDate day) {
        return switch (calculation.recalculation()) {
            case NEVER -> Optional.of(baseline);
            case ALWAYS -> Optional.of(day);
            case CHANGE_FROM_BASELINE -> {
                Optional<BigDecimal> first = value(watched(), baseline);
                Optional<BigDecimal> latest = value(watched(), day);
                yield first.isEmpty() || latest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(changed(first.get(), latest.get()) ? day : baseline);
            }
            case CHANGE_FROM_LAST -> value(watched(), baseline).map(first -> last(first, day));
        };
    }

    private LocalDate last(BigDecimal first, LocalDate day) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        participant.facts(watched().fact()).forEach(e -> e.date().ifPresent(dates::add));
        BigDecimal used = first;
        LocalDate from = baseline;
        for (LocalDate date : dates.tailSet(baseline, false)) {
            if (date.isAfter(day)) {
                break;
            }
            Optional<BigDecimal> value = value(watched(), date);
            if (value.isPresent() && changed(used, value.get())) {
                used = value.get();
                from = date;
            }
        }
        return from;
    }

    private boolean changed(BigDecimal from, BigDecimal to) {
        BigDecimal change = to.subtract(from).abs();
        return change.multiply(HUNDRED).compareTo(from.multiply(calculation.percent())) >= 0;
    }

    /** In the formula's unit; a value that is not above 0 is none. */
    private Optional<BigDecimal> value(DoseCalculation.Input input, LocalDate date) {
        return values.number(new Operand.OfFact(input.fact(), Optional.empty()), date)
                .map(value -> value.multiply(input.factor()))
                .filter(value -> value.signum() > 0);
    }

    private BigDecimal factor(List<BigDecimal> found) {
        BigDecimal first = found.get(0);
        return switch (calculation.formula()) {
            case WEIGHT -> first;
            case CALVERT -> first.add(BigDecimal.valueOf(25));
            case MOSTELLER -> {
                BigDecimal product = first.multiply(found.get(1));
                yield surface(product.divide(BigDecimal.valueOf(3600), MathContext.DECIMAL128)
                        .sqrt(MathContext.DECIMAL128));
            }
            case DU_BOIS -> surface(power(found, 0.007184, 0.425, 0.725));
            case HAYCOCK -> surface(power(found, 0.024265, 0.5378, 0.3964));
        };
    }

    private static BigDecimal power(List<BigDecimal> found, double scale, double ofWeight, double ofHeight) {
        double weight = StrictMath.pow(found.get(0).doubleValue(), ofWeight);
        double height = StrictMath.pow(found.get(1).doubleValue(), ofHeight);
        return BigDecimal.valueOf(scale * weight * height);
    }

    /** Body surface is said in hundredths of a square metre. */
    private static BigDecimal surface(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** Cap, then rounding half up. */
    private BigDecimal finished(BigDecimal amount) {
        BigDecimal capped = calculation.most().map(amount::min).orElse(amount);
        BigDecimal rounded = calculation
                .step()
                .map(step -> capped.divide(step, 0, RoundingMode.HALF_UP).multiply(step))
                .orElse(capped);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
