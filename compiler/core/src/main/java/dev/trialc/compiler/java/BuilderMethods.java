package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Regimen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a participant's builder. */
final class BuilderMethods {
    private static final TypeName ATTRIBUTES = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final Names names;
    private final ClassName builder;

    BuilderMethods(Names names, ClassName builder) {
        this.names = names;
        this.builder = builder;
    }

    List<MethodSpec> events() {
        List<MethodSpec> all = new ArrayList<>();
        all.add(event(
                        ClassName.get(LocalDate.class),
                        "An event happened; a second record of an event is added, not replaced")
                .addStatement("record.event(event.code(), date)")
                .addStatement("return this")
                .build());
        all.add(event(ClassName.get(LocalDate.class), "An event happened, with attributes in the protocol's words")
                .addParameter(ATTRIBUTES, "attributes")
                .addStatement("record.event(event.code(), date, attributes)")
                .addStatement("return this")
                .build());
        String known = "An event happened at a time of day, or on a day of a month or a year that nobody knows";
        all.add(event(RuntimeTypes.RECORD_DATE, known)
                .addStatement("return on(event, date, $T.of())", Map.class)
                .build());
        all.add(event(RuntimeTypes.RECORD_DATE, known + ", with attributes in the protocol's words")
                .addParameter(ATTRIBUTES, "attributes")
                .addStatement("record.event(event.code(), date, attributes)")
                .addStatement("return this")
                .build());
        if (!names.protocol().drugs().isEmpty()) {
            all.add(method("administered", "A drug was administered")
                    .addParameter(names.nested("Drug"), "drug")
                    .addParameter(LocalDate.class, "date")
                    .addStatement("record.administered(drug.code(), date)")
                    .addStatement("return this")
                    .build());
        }
        if (!names.protocol().arms().isEmpty()) {
            all.add(method("arm", "The arm of the participant")
                    .addParameter(names.nested("Arm"), "arm")
                    .addStatement("record.arm(arm.code())")
                    .addStatement("return this")
                    .build());
        }
        return all;
    }

    private MethodSpec.Builder event(TypeName date, String javadoc) {
        return method("on", javadoc)
                .addParameter(names.nested("Event"), "event")
                .addParameter(date, "date");
    }

    /** A visit that took place: of a series with its number, of {@code for each} with that of its record. */
    List<MethodSpec> done() {
        if (names.protocol().visits().isEmpty()) {
            return List.of();
        }
        List<MethodSpec> all = new ArrayList<>();
        all.add(done("A visit that is no series took place")
                .addParameter(LocalDate.class, "date")
                .addStatement("return done(visit, 0, 0, date)")
                .build());
        all.add(done("A visit of a series took place; its number counts from 1")
                .addParameter(int.class, "ordinal")
                .addParameter(LocalDate.class, "date")
                .addStatement("return done(visit, 0, ordinal, date)")
                .build());
        all.add(done("A visit took place for the record of an event that has this number, from 1; 0 for none")
                .addParameter(int.class, "episode")
                .addParameter(int.class, "ordinal")
                .addParameter(LocalDate.class, "date")
                .addStatement("record.done(visit.code(), episode, ordinal, date)")
                .addStatement("return this")
                .build());
        return all;
    }

    private MethodSpec.Builder done(String javadoc) {
        return method("done", javadoc).addParameter(names.nested("Visit"), "visit");
    }

    List<MethodSpec> restarts() {
        List<Regimen> regimens = names.protocol().regimens();
        return regimens.stream()
                .map(regimen -> method(
                                regimens.size() == 1 ? "restart" : names.get("set/restart", regimen.name()),
                                "A cycle of " + regimen.title() + ", numbered from 1, was begun again")
                        .addParameter(int.class, "cycle")
                        .addParameter(LocalDate.class, "date")
                        .addStatement("record.restart($L, cycle, date)", JavaText.literal(regimen.name()))
                        .addStatement("return this")
                        .build())
                .toList();
    }

    List<MethodSpec> cycleStarts() {
        List<Regimen> regimens = names.protocol().regimens();
        return regimens.stream()
                .map(regimen -> method(
                                regimens.size() == 1 ? "cycleStart" : names.get("set/cycle", regimen.name()),
                                "The recorded start of a cycle of " + regimen.title() + ", numbered from 1")
                        .addParameter(int.class, "cycle")
                        .addParameter(LocalDate.class, "date")
                        .addStatement("record.cycleStart($L, cycle, date)", JavaText.literal(regimen.name()))
                        .addStatement("return this")
                        .build())
                .toList();
    }

    List<MethodSpec> fact(Fact fact) {
        String name = names.get("set/fact", fact.name());
        String code = JavaText.literal(fact.name());
        if (fact.type() instanceof FactType.History) {
            return List.of(method(name, fact.title() + ": an entry, with attributes in the protocol's words")
                    .addParameter(LocalDate.class, "date")
                    .addParameter(ATTRIBUTES, "attributes")
                    .addStatement("record.event($L, date, attributes)", code)
                    .addStatement("return this")
                    .build());
        }
        CodeBlock words = words(fact);
        return List.of(
                method(name, fact.title() + ", at every date for which no dated value is known")
                        .addParameter(type(fact), "value")
                        .addStatement("record.fact($L, $L)", code, words)
                        .addStatement("return this")
                        .build(),
                method(name, fact.title() + ", as found on a date")
                        .addParameter(type(fact), "value")
                        .addParameter(LocalDate.class, "date")
                        .addStatement("record.fact($L, $L, date)", code, words)
                        .addStatement("return this")
                        .build());
    }

    private TypeName type(Fact fact) {
        if (fact.type() instanceof FactType.Coded) {
            return names.factType(fact.name());
        }
        if (fact.type() instanceof FactType.Numeric) {
            return ClassName.get(BigDecimal.class);
        }
        return fact.type() instanceof FactType.YesNo ? TypeName.BOOLEAN : ClassName.get(LocalDate.class);
    }

    private static CodeBlock words(Fact fact) {
        if (fact.type() instanceof FactType.Coded) {
            return CodeBlock.of("value.code()");
        }
        if (fact.type() instanceof FactType.Numeric) {
            return CodeBlock.of("value.toPlainString()");
        }
        return fact.type() instanceof FactType.YesNo
                ? CodeBlock.of("value ? $S : $S", "yes", "no")
                : CodeBlock.of("value.toString()");
    }

    MethodSpec choice(Choice choice) {
        return method(names.get("set/choice", choice.name()), choice.title() + ": what was chosen")
                .addParameter(names.choiceType(choice.name()), "option")
                .addStatement("record.choice($L, option.code())", JavaText.literal(choice.name()))
                .addStatement("return this")
                .build();
    }

    List<MethodSpec> parameter(Parameter parameter) {
        String code = JavaText.literal(parameter.name());
        boolean text = parameter.type() == Parameter.Type.AMOUNT || parameter.type() == Parameter.Type.ROUTE;
        return List.of(
                method(
                                names.get("set/parameter", parameter.name()),
                                parameter.title() + ", which the source does not state")
                        .addParameter(type(parameter.type()), "value")
                        .addStatement("record.parameter($L, value$L)", code, text ? "" : ".toString()")
                        .addStatement("return this")
                        .build(),
                method(
                                names.get("set/unknown", parameter.name()),
                                parameter.title() + " is unknown: what hangs on it is pending")
                        .addStatement("record.parameterUnknown($L)", code)
                        .addStatement("return this")
                        .build());
    }

    private static TypeName type(Parameter.Type type) {
        return switch (type) {
            case DURATION -> RuntimeTypes.LENGTH;
            case FREQUENCY -> RuntimeTypes.FREQUENCY;
            case DAYS -> RuntimeTypes.CYCLE_DAYS;
            case TIMING -> RuntimeTypes.VISIT_TIMING;
            case DATES -> RuntimeTypes.WORKING_DAYS;
            case AMOUNT, ROUTE -> ClassName.get(String.class);
        };
    }

    private MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", Docs.sentence(javadoc))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }
}
