package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseCalculation.Formula;
import dev.trialc.compiler.model.DoseCalculation.Input;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Name;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** By which formula an amount is calculated, and from which facts: the unit of the amount says the first, those of the facts the second. */
final class FormulaResolver {
    private static final Map<String, Formula> SURFACES =
            Map.of("mosteller", Formula.MOSTELLER, "dubois", Formula.DU_BOIS, "haycock", Formula.HAYCOCK);

    private final Desk desk;

    FormulaResolver(Desk desk) {
        this.desk = desk;
    }

    /** @param unit of the result */
    record Chosen(Formula formula, List<Input> inputs, String unit) {}

    Optional<Chosen> of(ActionClause.Calculated clause, Optional<ActionClause.By> named, List<DoseStep> steps) {
        List<String> units = steps.stream()
                .flatMap(step -> step.written().stream())
                .map(amount -> amount.unit().replace('\u00b2', '2'))
                .filter(unit -> unit.endsWith("/kg") || unit.endsWith("/m2") || unit.equals(DoseStep.Amount.Of.AUC))
                .distinct()
                .toList();
        if (units.size() != 1) {
            report(
                    clause.span(),
                    units.isEmpty()
                            ? "No amount of this drug depends on the participant's body."
                            : "Amounts after " + String.join(" and ", units) + " have no formula in common.",
                    units.isEmpty()
                            ? "Write the amount per kilogram (mg/kg), per square metre (mg/m²) or as AUC 5, or take the calculation away."
                            : "Write one “give” statement for each.");
            return Optional.empty();
        }
        String unit = units.get(0);
        List<String> wanted = unit.equals(DoseStep.Amount.Of.AUC)
                ? List.of("mL/min")
                : unit.endsWith("/kg") ? List.of("kg") : List.of("kg", "cm");
        Optional<List<Input>> inputs = inputs(clause, wanted, unit);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        String result = unit.equals(DoseStep.Amount.Of.AUC) ? "mg" : unit.substring(0, unit.lastIndexOf('/'));
        return formula(unit, clause, named.map(ActionClause.By::who))
                .map(formula -> new Chosen(formula, inputs.get(), result));
    }

    private Optional<Formula> formula(String unit, ActionClause.Calculated clause, Optional<Name> named) {
        String by = named.map(name -> name.text().toLowerCase(Locale.ROOT).replace("-", ""))
                .orElse("");
        if (unit.endsWith("/m2")) {
            Optional<Formula> surface = Optional.ofNullable(SURFACES.get(by));
            if (surface.isEmpty()) {
                report(
                        named.map(Name::span).orElse(clause.span()),
                        "The formula of the body surface is not named.",
                        "Write “by Mosteller”, “by DuBois” or “by Haycock”.");
            }
            return surface;
        }
        boolean auc = unit.equals(DoseStep.Amount.Of.AUC);
        boolean read = by.isEmpty() || auc && by.equals("calvert");
        if (!read) {
            report(
                    named.orElseThrow().span(),
                    auc ? "A dose by AUC is calculated by Calvert." : "A dose per kilogram has no formula to name.",
                    auc ? "Write “by Calvert”, or name no formula." : "Take it away.");
            return Optional.empty();
        }
        return Optional.of(auc ? Formula.CALVERT : Formula.WEIGHT);
    }

    /** One fact for each unit that the formula takes, in whatever order they are written. */
    private Optional<List<Input>> inputs(ActionClause.Calculated clause, List<String> wanted, String unit) {
        List<Input> inputs = new ArrayList<>();
        for (String each : wanted) {
            for (Name name : clause.facts()) {
                factor(name, each).ifPresent(f -> inputs.add(new Input(name.text(), f)));
            }
        }
        boolean declared = clause.facts().stream()
                .map(name -> desk.require(name, Names.Kind.FACT).isPresent())
                .reduce(true, Boolean::logicalAnd);
        if (declared && (inputs.size() != wanted.size() || clause.facts().size() != wanted.size())) {
            report(
                    clause.span(),
                    "An amount after " + unit + " is calculated from "
                            + switch (unit.substring(unit.indexOf('/') + 1)) {
                                case "kg" -> "one fact, the body weight, in kg or a unit that is converted to it.";
                                case "m2" ->
                                    "two facts, body weight and height, in kg and cm or units that are converted to them.";
                                default ->
                                    "one fact, the filtration rate, in mL/min; a rate per 1.73 m² is another measure.";
                            },
                    "Name facts in these units: “fact weight in kg”, “fact height in cm”, “fact creatinineClearance in mL/min”.");
            return Optional.empty();
        }
        return declared ? Optional.of(inputs) : Optional.empty();
    }

    private Optional<BigDecimal> factor(Name name, String unit) {
        if (desk.names().find(Names.Kind.FACT, name.text()).isEmpty()) {
            return Optional.empty();
        }
        return desk.fact(name.text()).type() instanceof FactType.Numeric numeric
                ? numeric.unit()
                        .filter(own -> own.indexOf('{')
                                < 0) // mL/min/{1.73_m2} has the dimension of mL/min, but is another measure
                        .flatMap(own -> Units.convert(BigDecimal.ONE, own, unit))
                : Optional.empty();
    }

    private void report(Span span, String what, String instead) {
        desk.report(
                Code.TYPE_MISMATCH, span, what, "The amount of each dose would be left to whoever reads it.", instead);
    }
}
