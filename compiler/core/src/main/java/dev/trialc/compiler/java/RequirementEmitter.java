package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Requirement;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the protocol requires of people, as one method of the rules. */
final class RequirementEmitter {
    private final Names names;
    private final Values values;
    private final Anchors anchors;

    RequirementEmitter(Names names, Anchors anchors) {
        this.names = names;
        this.values = new Values(names);
        this.anchors = anchors;
    }

    /** Empty where nothing that was done could breach anything. */
    Optional<MethodSpec> method() {
        List<CodeBlock> lines = names.protocol().requirements().stream()
                .flatMap(requirement -> line(requirement).stream())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("requirements")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeTypes.DEVIATIONS, "deviations");
        lines.forEach(line -> method.addStatement("$L", line));
        return Optional.of(method.build());
    }

    private Optional<CodeBlock> line(Requirement requirement) {
        CodeBlock place = CodeBlock.of(
                "$L, $L",
                JavaText.literal(requirement.text()),
                JavaText.literal(requirement.origin().place()));
        if (requirement.rule() instanceof Requirement.Rule.BeforeAny rule) {
            return before(rule, place);
        }
        if (requirement.rule() instanceof Requirement.Rule.Within rule) {
            return Optional.of(within(rule, place));
        }
        return Optional.empty();
    }

    private Optional<CodeBlock> before(Requirement.Rule.BeforeAny rule, CodeBlock place) {
        CodeBlock event = anchors.event(rule.event());
        if (rule.what().equals("procedure")) {
            return Optional.of(CodeBlock.of("deviations.requireBeforeAnyProcedure($L, $L)", event, place));
        }
        return names.has("constant/Event", rule.what())
                        || Event.drugOf(rule.what()).isPresent()
                ? Optional.of(
                        CodeBlock.of("deviations.requireBefore($L, $L, $L)", event, anchors.event(rule.what()), place))
                : Optional.empty();
    }

    private CodeBlock within(Requirement.Rule.Within rule, CodeBlock place) {
        if (rule.length() instanceof Length.Fixed working && working.inWorkingDays()) {
            return CodeBlock.of(
                    "deviations.requireWithinWorkingDays($L, $L, $L, $L, $L, $L, $L)",
                    anchors.event(rule.event()),
                    working.amount(),
                    values.workingDays(),
                    rule.side() != Expr.Side.AFTER,
                    rule.side() != Expr.Side.BEFORE,
                    anchors.of(rule.anchor()),
                    place);
        }
        boolean hours = rule.length() instanceof Length.Fixed fixed && fixed.unit() == CalendarUnit.HOUR;
        CodeBlock length =
                hours ? CodeBlock.of("$L", ((Length.Fixed) rule.length()).amount()) : values.stated(rule.length());
        return CodeBlock.of(
                "deviations.$L($L, $L, $L, $L, $L, $L)",
                hours ? "requireWithinHours" : "requireWithin",
                anchors.event(rule.event()),
                length,
                rule.side() != Expr.Side.AFTER,
                rule.side() != Expr.Side.BEFORE,
                anchors.of(rule.anchor()),
                place);
    }
}
