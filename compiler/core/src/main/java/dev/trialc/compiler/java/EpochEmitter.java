package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Protocol;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Declared epochs as the method that finds where a day's epoch ends (T24). */
final class EpochEmitter {
    private final Conditions conditions;

    EpochEmitter(Conditions conditions) {
        this.conditions = conditions;
    }

    Optional<MethodSpec> method(Protocol protocol) {
        if (protocol.epochs().isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("endOfDeclaredEpoch")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(int.class)
                .addParameter(int.class, "day");
        for (Epoch epoch : protocol.epochs()) {
            CodeBlock to = conditions.anchors().of(epoch.to());
            method.addComment("$L", JavaText.comment(epoch.title()));
            method.beginControlFlow(
                    "if (holds($L, day, $L))", conditions.anchors().of(epoch.from()), to);
            method.addStatement("return endOf($L)", to);
            method.endControlFlow();
        }
        return Optional.of(method.addStatement("return NO_EPOCH").build());
    }
}
