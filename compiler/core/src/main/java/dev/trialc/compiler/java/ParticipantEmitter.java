package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;

/** The typed view of what is recorded of a participant. */
final class ParticipantEmitter {
    private final Names names;
    private final Protocol protocol;

    ParticipantEmitter(Names names) {
        this.names = names;
        this.protocol = names.protocol();
    }

    TypeSpec emit() {
        ClassName participant = names.nested("Participant");
        ClassName builder = participant.nestedClass("Builder");
        return TypeSpec.classBuilder(participant)
                .addJavadoc("What is recorded of one participant. Immutable.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(RuntimeTypes.PARTICIPANT_RECORD, "record", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.PARTICIPANT_RECORD, "record")
                        .addStatement("this.record = record")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addMethod(MethodSpec.methodBuilder("record")
                        .addJavadoc("The same, by the names of the protocol.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.PARTICIPANT_RECORD)
                        .addStatement("return record")
                        .build())
                .addMethod(MethodSpec.methodBuilder("asOf")
                        .addJavadoc("The same as known at the end of a day.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(participant)
                        .addParameter(LocalDate.class, "date")
                        .addStatement("return new $T(record.asOf(date))", participant)
                        .build())
                .addType(builder(builder, participant))
                .build();
    }

    private TypeSpec builder(ClassName builder, ClassName participant) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Collects what is recorded. A date has to lie between 1900 and 9999.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(com.palantir.javapoet.FieldSpec.builder(
                                RuntimeTypes.PARTICIPANT_RECORD.nestedClass("Builder"),
                                "record",
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .initializer("$T.builder()", RuntimeTypes.PARTICIPANT_RECORD)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        BuilderMethods methods = new BuilderMethods(names, builder);
        methods.events().forEach(type::addMethod);
        methods.cycleStarts().forEach(type::addMethod);
        methods.restarts().forEach(type::addMethod);
        methods.done().forEach(type::addMethod);
        protocol.facts().forEach(fact -> methods.fact(fact).forEach(type::addMethod));
        protocol.choices().forEach(choice -> type.addMethod(methods.choice(choice)));
        protocol.parameters().forEach(parameter -> methods.parameter(parameter).forEach(type::addMethod));
        return type.addMethod(build(participant)).build();
    }

    private MethodSpec build(ClassName participant) {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(participant)
                .addStatement("$T built = record.build()", RuntimeTypes.PARTICIPANT_RECORD);
        if (!protocol.parameters().isEmpty()) {
            build.addJavadoc(
                    "$L\n\n@throws $T $L",
                    "What was collected.",
                    ClassName.get("dev.trialc.runtime", "MissingParameterException"),
                    "when a parameter was neither given nor said to be unknown");
            build.addStatement("built.require($T.values())", names.nested("Parameter"));
        } else {
            build.addJavadoc("What was collected.");
        }
        return build.addStatement("return new $T(built)", participant).build();
    }
}
