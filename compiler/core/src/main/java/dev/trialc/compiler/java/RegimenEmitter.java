package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A regimen as a field of the rules, and what ends it as a method. */
final class RegimenEmitter {
    private final Names names;
    private final Values values;
    private final Conditions conditions;
    private final DoseRuleEmitter doseRules;

    RegimenEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.conditions = conditions;
        this.doseRules = new DoseRuleEmitter(names, conditions);
    }

    FieldSpec field(Regimen regimen) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                "$>$>regimen($L, () -> $L)",
                JavaText.literal(regimen.name()),
                conditions.anchors().of(regimen.from()));
        regimen.cycle()
                .ifPresent(rule -> code.add(
                        "\n.$L($L)",
                        rule.clock() == CycleRule.Clock.ELASTIC
                                ? "delaysMoveLaterCycles"
                                : "delaysDoNotMoveLaterCycles",
                        lengths(rule)));
        regimen.cycle()
                .flatMap(rule -> rule.spacing().length())
                .ifPresent(apart -> code.add("\n.atLeastBetweenStarts($L)", values.stated(apart)));
        regimen.cycle().ifPresent(rule -> delays(code, rule));
        regimen.rules()
                .startRequirements()
                .forEach(one -> code.add(
                        "\n.startRequires($L, $L)",
                        conditions.lambda(one.condition()),
                        JavaText.literal(one.origin().place())));
        doseRules.add(code, regimen);
        if (!regimen.until().isEmpty()) {
            code.add("\n.until(this::$L)", names.get("end", regimen.name()));
        }
        new ApplicabilityCode(names, conditions).add(code, regimen.applicability());
        code.add("$<$<");
        return FieldSpec.builder(
                        RuntimeTypes.REGIMEN, names.get("regimen", regimen.name()), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("$L", Docs.of(regimen.title(), regimen.origin()))
                .initializer(code.build())
                .build();
    }

    private void delays(CodeBlock.Builder code, CycleRule rule) {
        if (!rule.budgets().isEmpty()) {
            CodeBlock longest = rule.budgets().stream()
                    .map(budget -> values.length(budget.most()))
                    .collect(CodeBlock.joining(", "));
            code.add("\n.delayAtMost($L)", longest);
        }
        if (!rule.budgets().isEmpty() || rule.spacing().length().isPresent()) {
            code.add("\n.cyclesSaidAt($L)", JavaText.literal(rule.origin().place()));
        }
    }

    Optional<MethodSpec> end(Regimen regimen) {
        if (regimen.until().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(names.get("end", regimen.name()))
                .addJavadoc(
                        "$L", JavaText.javadoc("The day that ends " + regimen.title() + ", besides Discontinuation."))
                .addModifiers(Modifier.PRIVATE)
                .returns(int.class)
                .addParameter(int.class, "from")
                .addStatement("return $L", conditions.anchors().endInLines(regimen.until()))
                .build());
    }

    private CodeBlock lengths(CycleRule rule) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (CycleRule.From from : rule.lengths()) {
            boolean first = from.equals(rule.lengths().get(0));
            code.add(first ? CodeBlock.of("$T.", RuntimeTypes.CYCLE_LENGTHS) : CodeBlock.of("."));
            String cycle = first ? "" : from.cycle() + ", ";
            if (from.length() instanceof Length.Fixed fixed && fixed.inDays()) {
                code.add("$L($L$L)", first ? "days" : "thenDays", cycle, fixed.days());
            } else {
                code.add("$L($L$L)", first ? "of" : "then", cycle, values.stated(from.length()));
            }
        }
        return code.build();
    }
}
