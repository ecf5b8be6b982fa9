package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import javax.lang.model.element.Modifier;

/** A visit as a method of the rules. */
final class VisitEmitter {
    private static final int SHORT = 170;

    private final Names names;
    private final Values values;
    private final Conditions conditions;
    private final PlanEmitter plans;

    VisitEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.conditions = conditions;
        this.plans = new PlanEmitter(names, conditions);
    }

    MethodSpec method(Visit visit) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.get("visit", visit.name()))
                .addJavadoc("$L", Docs.of(visit.title(), visit.origin()))
                .addModifiers(Modifier.PRIVATE);
        CodeBlock head = head(visit);
        if (visit.timing().plan() instanceof Plan.ByArm byArm) {
            method.addStatement("$T rule = $L", RuntimeTypes.VISIT_RULE, head);
            byArm(method, byArm);
        } else {
            CodeBlock call = plans.call(visit.timing().plan());
            boolean fits = (head.toString() + call).length() < SHORT && !(head.toString() + call).contains("\n");
            method.addStatement(fits ? "$L$L" : "$L\n$L", head, call);
        }
        return method.build();
    }

    private CodeBlock head(Visit visit) {
        Timing timing = visit.timing();
        CodeBlock.Builder code =
                CodeBlock.builder().add("visit($L)", conditions.anchors().visit(visit.name()));
        new ApplicabilityCode(conditions).add(code, visit.applicability());
        timing.from()
                .ifPresent(from -> code.add("\n.from($L)", conditions.anchors().of(from)));
        if (!timing.until().isEmpty()) {
            code.add("\n.until(from -> $L)", conditions.anchors().end(timing.until()));
        }
        timing.instead()
                .ifPresent(instead -> code.add(
                        "\n.orInsteadOn($L, $L, $L)",
                        conditions.anchors().of(instead.at()),
                        values.stated(instead.more()),
                        conditions.anchors().of(instead.base())));
        return code.build();
    }

    private void byArm(MethodSpec.Builder method, Plan.ByArm byArm) {
        method.beginControlFlow("if (armUnknown())");
        method.addStatement("rule.waitsForArm($L)", plans.isSeries(byArm));
        for (Plan.ArmPlan arm : byArm.arms()) {
            method.nextControlFlow("else if (isInArm($L))", conditions.arms(arm.arms()));
            plan(method, arm.plan());
        }
        byArm.otherwise().ifPresent(plan -> {
            method.nextControlFlow("else");
            plan(method, plan);
        });
        method.endControlFlow();
    }

    private void plan(MethodSpec.Builder method, Plan plan) {
        if (plan instanceof Plan.ByArm nested) {
            byArm(method, nested);
        } else {
            method.addStatement("rule$L", plans.call(plan));
        }
    }
}
