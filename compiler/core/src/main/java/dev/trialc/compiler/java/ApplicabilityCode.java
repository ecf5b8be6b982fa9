package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.NamedChoices;

/** For whom a statement holds, as calls on its rule. */
final class ApplicabilityCode {
    private final Names names;
    private final Conditions conditions;

    ApplicabilityCode(Names names, Conditions conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    void add(CodeBlock.Builder code, Applicability applicability) {
        if (!applicability.arms().isEmpty()) {
            code.add("\n.inArms($L)", conditions.arms(applicability.arms()));
        }
        applicability.when().ifPresent(when -> code.add("\n.onlyIf($L)", condition(when, applicability)));
    }

    private CodeBlock condition(Expr when, Applicability applicability) {
        CodeBlock choices = NamedChoices.of(names.protocol(), applicability).stream()
                .map(choice -> CodeBlock.of(", $T.$L", names.nested("Decision"), names.constant("Decision", choice)))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$L$L", conditions.lambda(when), choices);
    }
}
