package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.DoseCalculation;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Regimen;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A {@code give} statement as a method of the rules. */
final class DoseEmitter {
    private final Names names;
    private final Values values;
    private final Conditions conditions;

    DoseEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.conditions = conditions;
    }

    MethodSpec method(String name, Regimen regimen, Administration administration) {
        String title = "Give " + String.join(", ", administration.subjects()) + " in " + regimen.title();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("$L", Docs.of(title, administration.origin()))
                .addModifiers(Modifier.PRIVATE);
        for (String subject : administration.subjects()) {
            method.addStatement("$L", rule(subject, regimen, administration));
        }
        return method.build();
    }

    private CodeBlock rule(String subject, Regimen regimen, Administration administration) {
        CodeBlock.Builder code = CodeBlock.builder().add(head(subject, regimen, administration));
        new ApplicabilityCode(names, conditions).add(code, administration.applicability());
        if (!administration.until().isEmpty()) {
            code.add("\n.until(from -> $L)", conditions.anchors().end(administration.until()));
        }
        administration.calculation().ifPresent(c -> code.add("\n.calculated($L)", calculated(c)));
        CodeBlock steps = administration.steps().stream().map(this::step).collect(CodeBlock.joining(",\n"));
        return code.add(administration.steps().size() == 1 ? "\n.doses($L)" : "\n.doses(\n$>$>$L$<$<)", steps)
                .build();
    }

    private CodeBlock head(String subject, Regimen regimen, Administration administration) {
        String field = names.get("regimen", regimen.name());
        String source = JavaText.literal(administration.origin().place());
        Optional<Choice> choice = names.protocol().choice(subject).filter(c -> !names.has("constant/Drug", subject));
        if (choice.isEmpty()) {
            return CodeBlock.of("give($L, $L, $L)", drug(subject), field, source);
        }
        CodeBlock options = choice.get().options().stream()
                .filter(option -> names.has("constant/Drug", option))
                .map(this::drug)
                .map(drug -> CodeBlock.of(", $L", drug))
                .collect(CodeBlock.joining(""));
        String decision = names.constant("Decision", subject);
        return CodeBlock.of("giveChosen($T.$L, $L, $L$L)", names.nested("Decision"), decision, field, source, options);
    }

    private CodeBlock calculated(DoseCalculation calculation) {
        String by = switch (calculation.formula()) {
            case WEIGHT -> "byWeight";
            case MOSTELLER -> "byMosteller";
            case DU_BOIS -> "byDuBois";
            case HAYCOCK -> "byHaycock";
            case CALVERT -> "byCalvert";
        };
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.$L($L)", RuntimeTypes.DOSE_CALCULATION, by, JavaText.literal(calculation.unit()));
        for (DoseCalculation.Input input : calculation.inputs()) {
            code.add(".from($L, $S)", fact(input.fact()), input.factor().toPlainString());
        }
        calculation.most().ifPresent(most -> code.add(".atMost($S)", most.toPlainString()));
        calculation.step().ifPresent(step -> code.add(".roundedTo($S)", step.toPlainString()));
        String percent = calculation.percent().toPlainString();
        switch (calculation.recalculation()) {
            case NEVER -> {}
            case ALWAYS -> code.add(".always()");
            case CHANGE_FROM_BASELINE -> code.add(".onChangeFromBaseline($S)", percent);
            case CHANGE_FROM_LAST -> code.add(".onChangeFromLast($S)", percent);
        }
        return code.build();
    }

    private CodeBlock fact(String name) {
        return CodeBlock.of("$T.$L", names.nested("Fact"), names.constant("Fact", name));
    }

    private CodeBlock drug(String name) {
        return CodeBlock.of("$T.$L", names.nested("Drug"), names.constant("Drug", name));
    }

    private CodeBlock step(DoseStep step) {
        return Stream.of(
                        amount(step),
                        instead(step),
                        route(step),
                        manner(step),
                        frequency(step),
                        days(step),
                        cycles(step))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock amount(DoseStep step) {
        if (step.amount().isEmpty()) {
            return CodeBlock.of("$T.ofUnspokenAmount()", RuntimeTypes.DOSE_STEP);
        }
        if (step.amount().get() instanceof DoseStep.Amount.Unknown unknown) {
            return CodeBlock.of("$T.of(words($L))", RuntimeTypes.DOSE_STEP, values.parameter(unknown.parameter()));
        }
        return CodeBlock.of(
                "$T.of($L)",
                RuntimeTypes.DOSE_STEP,
                JavaText.literal(((DoseStep.Amount.Of) step.amount().get()).words()));
    }

    private CodeBlock instead(DoseStep step) {
        return step.instead().stream()
                .map(one -> CodeBlock.of(
                        ".instead($L, $L)", JavaText.literal(one.amount().words()), whom(one.whom())))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock whom(Applicability whom) {
        return whom.arms().isEmpty()
                ? conditions.lambda(whom.when().orElseThrow())
                : CodeBlock.of("day -> inArm($L)", conditions.arms(whom.arms()));
    }

    private CodeBlock route(DoseStep step) {
        if (step.route().isEmpty()) {
            return CodeBlock.of("");
        }
        return step.route().get() instanceof DoseStep.Route.Unknown unknown
                ? CodeBlock.of(".route(words($L))", values.parameter(unknown.parameter()))
                : CodeBlock.of(
                        ".route($L)",
                        JavaText.literal(((DoseStep.Route.Named) step.route().get()).words()));
    }

    private static CodeBlock manner(DoseStep step) {
        return step.manner()
                .map(words -> CodeBlock.of(".manner($L)", JavaText.literal(words)))
                .orElse(CodeBlock.of(""));
    }

    private CodeBlock frequency(DoseStep step) {
        if (step.frequency() instanceof DoseStep.Frequency.Unknown unknown) {
            return CodeBlock.of(".frequency(frequency($L))", values.parameter(unknown.parameter()));
        }
        return step.frequency() instanceof DoseStep.Frequency.TimesDaily times
                ? CodeBlock.of(".timesDaily($L)", times.count())
                : CodeBlock.of("");
    }

    private CodeBlock days(DoseStep step) {
        if (step.days() instanceof DoseStep.Days.Unknown unknown) {
            return CodeBlock.of(".onDays(days($L))", values.parameter(unknown.parameter()));
        }
        return step.days() instanceof DoseStep.Days.Listed listed
                ? CodeBlock.of(".onDays($L)", Values.days(listed.days()))
                : CodeBlock.of("");
    }

    private static CodeBlock cycles(DoseStep step) {
        return step.cycles().isAll() ? CodeBlock.of("") : CodeBlock.of(".inCycles($L)", Values.cycles(step.cycles()));
    }
}
