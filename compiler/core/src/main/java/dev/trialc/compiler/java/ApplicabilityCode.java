package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Applicability;

/** For whom a statement holds, as calls on its rule. */
final class ApplicabilityCode {
    private final Conditions conditions;

    ApplicabilityCode(Conditions conditions) {
        this.conditions = conditions;
    }

    void add(CodeBlock.Builder code, Applicability applicability) {
        if (!applicability.arms().isEmpty()) {
            code.add("\n.inArms($L)", conditions.arms(applicability.arms()));
        }
        applicability.when().ifPresent(when -> code.add("\n.onlyIf($L)", conditions.lambda(when)));
    }
}
