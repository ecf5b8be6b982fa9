package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The rules that stop a participant's treatment, as a method of the rules (T45). */
final class StopEmitter {
    private final Names names;
    private final Conditions conditions;

    StopEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    /** Empty where no rule names a day: what a person decides is dated by nothing that is recorded. */
    Optional<MethodSpec> method() {
        List<CodeBlock> ends = new ArrayList<>();
        for (StopRule rule : names.protocol().stopRules()) {
            if (!rule.trial()) {
                rule.at().ifPresent(at -> ends.add(conditions.anchors().end(List.of(at))));
                rule.when()
                        .ifPresent(when -> ends.add(CodeBlock.of(
                                "firstTrue(from, $L$L)",
                                conditions.lambda(when),
                                NamedRecords.arguments(names, when))));
            }
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder("stopped")
                .addJavadoc("The day that stops treatment.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(int.class)
                .addParameter(int.class, "from")
                .addStatement(
                        "return $L",
                        ends.size() == 1 ? ends.get(0) : CodeBlock.of("earliest(\n$L)", CodeBlock.join(ends, ",\n")))
                .build());
    }
}
