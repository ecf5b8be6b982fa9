package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Event;

/** Events that follow from values, as statements of the rules' constructor (T08). */
final class DerivedEventEmitter {
    private final Names names;
    private final Values values;
    private final Conditions conditions;

    DerivedEventEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.conditions = conditions;
    }

    void add(MethodSpec.Builder constructor) {
        for (Event event : names.protocol().events()) {
            event.derivation().ifPresent(derivation -> constructor.addStatement("$L", call(event, derivation)));
        }
    }

    private CodeBlock call(Event event, Event.Derivation derivation) {
        CodeBlock head =
                CodeBlock.of("$L, $L", conditions.anchors().event(event.name()), conditions.lambda(derivation.when()));
        CodeBlock named = NamedRecords.arguments(names, derivation.when());
        return derivation.confirmed().isEmpty()
                ? CodeBlock.of("derive($L$L)", head, named)
                : CodeBlock.of(
                        "deriveConfirmed($L, $L$L)",
                        head,
                        values.stated(derivation.confirmed().get()),
                        named);
    }
}
