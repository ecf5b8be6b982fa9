package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import java.util.Optional;
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
        CodeBlock begins = CodeBlock.of("visit($L)", conditions.anchors().visit(visit.name()));
        if (visit.perEach().isPresent()) {
            EventRef each = visit.perEach().get();
            CodeBlock which = each.filter().isEmpty()
                    ? CodeBlock.of("")
                    : CodeBlock.of(", $L", conditions.ofRecord(each.filter(), Optional.empty()));
            method.beginControlFlow(
                    "$L.forEach($L$L, rule ->", begins, conditions.anchors().event(each.event()), which);
            rule(method, visit, CodeBlock.of("rule"));
            method.endControlFlow(")");
        } else {
            rule(method, visit, begins);
        }
        return method.build();
    }

    private void rule(MethodSpec.Builder method, Visit visit, CodeBlock begins) {
        CodeBlock head = head(begins, visit);
        if (visit.timing().plan() instanceof Plan.ByArm byArm) {
            if (visit.perEach().isEmpty()) {
                method.addStatement("$T rule = $L", RuntimeTypes.VISIT_RULE, head);
            } else if (!head.equals(begins)) {
                method.addStatement("$L", head);
            }
            byArm(method, byArm, visit.name());
        } else {
            CodeBlock call = plans.call(visit.timing().plan(), visit.name());
            boolean fits = (head.toString() + call).length() < SHORT && !(head.toString() + call).contains("\n");
            method.addStatement(fits ? "$L$L" : "$L\n$L", head, call);
        }
    }

    private CodeBlock head(CodeBlock begins, Visit visit) {
        Timing timing = visit.timing();
        CodeBlock.Builder code = CodeBlock.builder().add(begins);
        new ApplicabilityCode(names, conditions).add(code, visit.applicability());
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

    private void byArm(MethodSpec.Builder method, Plan.ByArm byArm, String visit) {
        method.beginControlFlow("if (armUnknown())");
        method.addStatement("rule.waitsForArm($L)", plans.isSeries(byArm));
        for (Plan.ArmPlan arm : byArm.arms()) {
            method.nextControlFlow("else if (isInArm($L))", conditions.arms(arm.arms()));
            plan(method, arm.plan(), visit);
        }
        byArm.otherwise().ifPresent(plan -> {
            method.nextControlFlow("else");
            plan(method, plan, visit);
        });
        method.endControlFlow();
    }

    private void plan(MethodSpec.Builder method, Plan plan, String visit) {
        if (plan instanceof Plan.ByArm nested) {
            byArm(method, nested, visit);
        } else {
            method.addStatement("rule$L", plans.call(plan, visit));
        }
    }
}
