package dev.trialc.compiler.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.LocalDate;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The one public class of a trial. */
final class TrialClassEmitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final TypeName OCCURRENCES =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.OCCURRENCE);

    private final Names names;

    TrialClassEmitter(Names names) {
        this.names = names;
    }

    TypeSpec emit() {
        MetadataEmitter metadata = new MetadataEmitter(names);
        TypeSpec.Builder trial = TypeSpec.classBuilder(names.trialClass())
                .addJavadoc(
                        "$L\n\n$L",
                        Docs.sentence(metadata.title()),
                        "<p>Dates are whole days of the calendar; horizons belong to the schedule.")
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.trialc")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        metadata.fields().forEach(trial::addField);
        trial.addField(FieldSpec.builder(
                        RuntimeTypes.SCHEDULE_CALCULATOR,
                        "CALCULATOR",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of(METADATA, Rules::new)", RuntimeTypes.SCHEDULE_CALCULATOR)
                .build());
        trial.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        trial.addMethod(
                list("schedule", "Visits and doses until a date, inclusive: dated ones by date, then pending ones."));
        trial.addMethod(list("doses", "The doses alone."));
        trial.addMethod(visit());
        trial.addMethod(deviations(names).build());
        if (!names.protocol().visits().isEmpty()) {
            trial.addMethod(activities());
        }
        if (!names.protocol().groups().isEmpty()) {
            trial.addMethod(belongs());
        }
        trial.addMethod(calculator());
        new EnumsEmitter(names).emit().forEach(trial::addType);
        trial.addType(new ParticipantEmitter(names).emit());
        trial.addType(new RulesEmitter(names).emit());
        return trial.build();
    }

    private MethodSpec list(String name, String javadoc) {
        return common(name, javadoc)
                .returns(OCCURRENCES)
                .addParameter(names.nested("Participant"), "participant")
                .addParameter(LocalDate.class, "until")
                .addStatement("return CALCULATOR.$L(participant.record(), until)", name)
                .build();
    }

    private MethodSpec visit() {
        return common("visit", "Shows the same rows to a sink, statement by statement, without allocating for each.")
                .addParameter(names.nested("Participant"), "participant")
                .addParameter(int.class, "untilEpochDay")
                .addParameter(RuntimeTypes.OCCURRENCE_SINK, "sink")
                .addStatement("CALCULATOR.visit(participant.record(), untilEpochDay, sink)")
                .build();
    }

    private static MethodSpec.Builder deviations(Names names) {
        return common("deviations", "What was done against the rules that the protocol makes for people, by date.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.DEVIATION))
                .addParameter(names.nested("Participant"), "participant")
                .addStatement("return CALCULATOR.deviations(participant.record())");
    }

    private MethodSpec activities() {
        return common(
                        "activities",
                        "What is done at a visit of the schedule, as far as the schedule of activities says.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.PLANNED_ACTIVITY))
                .addParameter(RuntimeTypes.OCCURRENCE, "visit")
                .addParameter(names.nested("Participant"), "participant")
                .addStatement("return CALCULATOR.activities(visit, participant.record())")
                .build();
    }

    private MethodSpec belongs() {
        return common("belongs", "Whether a participant belongs to a group on a date; unknown while a fact is missing.")
                .returns(RuntimeTypes.TRUTH)
                .addParameter(names.nested("Participant"), "participant")
                .addParameter(names.nested("Group"), "group")
                .addParameter(LocalDate.class, "date")
                .addStatement(
                        "return CALCULATOR.holds(rules -> day -> (($T) rules).belongs(group, day), participant.record(), date)",
                        names.nested("Rules"))
                .build();
    }

    private static MethodSpec calculator() {
        return common(
                        "calculator",
                        "The same by the names of the protocol, for whoever does not know it at compile time.")
                .returns(RuntimeTypes.SCHEDULE_CALCULATOR)
                .addStatement("return CALCULATOR")
                .build();
    }

    private static MethodSpec.Builder common(String name, String javadoc) {
        return MethodSpec.methodBuilder(name).addJavadoc(javadoc).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }
}
