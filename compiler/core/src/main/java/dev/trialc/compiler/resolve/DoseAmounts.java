package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.ActionClause;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of a dose: more than nothing, and where they are ranges, from the lower end to the higher one (T41). */
final class DoseAmounts {
    private final Desk desk;
    private final Numbers numbers;

    DoseAmounts(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
    }

    DoseStep.Amount.Of of(ActionClause.Amount written) {
        BigDecimal value = numbers.decimal(written.value());
        Optional<BigDecimal> upTo = written.upTo().map(numbers::decimal);
        String unit = written.unit().text();
        if (value.signum() <= 0) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    written.span(),
                    "“" + new DoseStep.Amount.Of(value, upTo, unit).words() + "” is no dose.",
                    "A dose of nothing would be planned, given and counted as one, LastDose included.",
                    "Write an amount above 0; or, where the source does not say how much, “dose not stated”.");
            return new DoseStep.Amount.Of(value, Optional.empty(), unit);
        }
        if (upTo.isPresent() && upTo.get().compareTo(value) <= 0) {
            DoseStep.Amount.Of turned = new DoseStep.Amount.Of(upTo.get(), Optional.of(value), unit);
            boolean equal = upTo.get().compareTo(value) == 0;
            desk.report(
                    Code.TIMING_CLASH,
                    written.span(),
                    "This range of doses does not rise.",
                    "Whether its ends were exchanged or one of them is wrong is open, and participants would be given either.",
                    "Write “" + (equal ? new DoseStep.Amount.Of(value, Optional.empty(), unit) : turned).words()
                            + "” if that is meant.");
            return new DoseStep.Amount.Of(value, Optional.empty(), unit);
        }
        return new DoseStep.Amount.Of(value, upTo, unit);
    }
}
