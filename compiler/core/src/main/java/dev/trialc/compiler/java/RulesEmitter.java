package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds the protocol's rules: fields for regimens, a method for each visit, drug and group. */
final class RulesEmitter {
    private final Names names;
    private final Protocol protocol;
    private final Numbers numbers = new Numbers();
    private final Conditions conditions;

    RulesEmitter(Names names) {
        this.names = names;
        this.protocol = names.protocol();
        this.conditions = new Conditions(names, numbers);
    }

    TypeSpec emit() {
        TypeSpec.Builder rules = TypeSpec.classBuilder("Rules")
                .addJavadoc("The protocol's rules, for one participant.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.COURSE);
        RegimenEmitter regimens = new RegimenEmitter(names, conditions);
        protocol.regimens().forEach(regimen -> rules.addField(regimens.field(regimen)));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.COURSE_INPUT, "input")
                .addStatement("super(input)");
        new DerivedEventEmitter(names, conditions).add(constructor);
        recurring(constructor);
        rules.addMethod(constructor.build());
        rules.addMethod(visits());
        rules.addMethod(doses());
        new RequirementEmitter(names, conditions.anchors()).method().ifPresent(rules::addMethod);
        new StopEmitter(names, conditions).method().ifPresent(rules::addMethod);
        reference(rules);
        new EpochEmitter(conditions).method(protocol).ifPresent(rules::addMethod);
        VisitEmitter visits = new VisitEmitter(names, conditions);
        planned().forEach(visit -> rules.addMethod(visits.method(visit)));
        protocol.regimens().forEach(regimen -> regimens.end(regimen).ifPresent(rules::addMethod));
        administrations(rules);
        groups(rules);
        activities(rules);
        new DrugEndEmitter(names, conditions).method().ifPresent(rules::addMethod);
        numbers.fields().forEach(rules::addField);
        return rules.build();
    }

    /** Visits that are planned for each record of an event, and the events that may recur then. */
    private void recurring(MethodSpec.Builder constructor) {
        List<CodeBlock> visits = planned().stream()
                .filter(v -> v.perEach().isPresent())
                .map(v -> conditions.anchors().visit(v.name()))
                .toList();
        if (visits.isEmpty()) {
            return;
        }
        constructor.addStatement("plannedForEach($L)", visits.stream().collect(CodeBlock.joining(", ")));
        List<CodeBlock> events = protocol.events().stream()
                .filter(e -> e.recurs() && e.derivation().isEmpty())
                .map(e -> conditions.anchors().event(e.name()))
                .toList();
        if (!events.isEmpty()) {
            constructor.addStatement("mayRecur($L)", events.stream().collect(CodeBlock.joining(", ")));
        }
    }

    private List<Visit> planned() {
        return protocol.visits().stream().filter(visit -> !visit.unscheduled()).toList();
    }

    private MethodSpec visits() {
        MethodSpec.Builder method = overriding("visits");
        for (Visit visit : protocol.visits()) {
            if (visit.unscheduled()) {
                method.addStatement("visit($L)", conditions.anchors().visit(visit.name()));
            } else {
                method.addStatement("$L()", names.get("visit", visit.name()));
            }
        }
        return method.build();
    }

    private MethodSpec doses() {
        MethodSpec.Builder method = overriding("doses");
        for (int r = 0; r < protocol.regimens().size(); r++) {
            List<Administration> all = protocol.regimens().get(r).administrations();
            for (int a = 0; a < all.size(); a++) {
                if (all.get(a).action() == Administration.Action.GIVE) {
                    method.addStatement("$L()", names.get("give", r + "/" + a));
                }
            }
        }
        return method.build();
    }

    private void administrations(TypeSpec.Builder rules) {
        DoseEmitter doses = new DoseEmitter(names, conditions);
        for (int r = 0; r < protocol.regimens().size(); r++) {
            Regimen regimen = protocol.regimens().get(r);
            for (int a = 0; a < regimen.administrations().size(); a++) {
                Administration administration = regimen.administrations().get(a);
                if (administration.action() == Administration.Action.GIVE) {
                    rules.addMethod(doses.method(names.get("give", r + "/" + a), regimen, administration));
                }
            }
        }
    }

    private void reference(TypeSpec.Builder rules) {
        if (!protocol.reference().equals("FirstDose")) {
            rules.addMethod(MethodSpec.methodBuilder("reference")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(RuntimeTypes.ANCHOR)
                    .addStatement("return event($L)", conditions.anchors().event(protocol.reference()))
                    .build());
        }
        if (protocol.dayZero()) {
            rules.addMethod(MethodSpec.methodBuilder("countsFromDayZero")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(boolean.class)
                    .addStatement("return true")
                    .build());
        }
    }

    private void groups(TypeSpec.Builder rules) {
        if (protocol.groups().isEmpty()) {
            return;
        }
        MethodSpec.Builder belongs = MethodSpec.methodBuilder("belongs")
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.TRUTH)
                .addParameter(names.nested("Group"), "group")
                .addParameter(int.class, "day")
                .addCode("return switch (group) {\n$>");
        for (Group group : protocol.groups()) {
            String method = names.get("group", group.name());
            belongs.addCode("case $L -> $L(day);\n", names.constant("Group", group.name()), method);
            rules.addMethod(MethodSpec.methodBuilder(method)
                    .addJavadoc("$L", Docs.of(group.title(), group.origin()))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(RuntimeTypes.TRUTH)
                    .addParameter(int.class, "day")
                    .addStatement("return $L", conditions.of(group.when()))
                    .build());
        }
        rules.addMethod(belongs.addCode("$<};\n").build());
    }

    private void activities(TypeSpec.Builder rules) {
        ActivityEmitter emitter = new ActivityEmitter(names, conditions);
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Visit visit : protocol.visits()) {
            emitter.method(visit).ifPresent(method -> {
                cases.add("case $L -> $L(plan);\n", JavaText.literal(visit.name()), method.name());
                rules.addMethod(method);
            });
        }
        if (!cases.isEmpty()) {
            rules.addMethod(overriding("activities")
                    .addParameter(String.class, "visit")
                    .addParameter(RuntimeTypes.ACTIVITY_PLAN, "plan")
                    .beginControlFlow("switch (visit)")
                    .addCode("$Ldefault -> {\n}\n", cases.build())
                    .endControlFlow()
                    .build());
        }
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
