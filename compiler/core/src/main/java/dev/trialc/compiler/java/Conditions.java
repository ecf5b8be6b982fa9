package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Expr;
import java.util.List;
import java.util.Optional;

/** Conditions as expressions of type {@code Truth}, asked at the epoch day {@code day}. */
final class Conditions {
    private final Names names;
    private final Comparisons comparisons;
    private final Anchors anchors;
    private final RecordTimes times;

    Conditions(Names names, Numbers numbers) {
        this.names = names;
        Values values = new Values(names);
        this.anchors = new Anchors(names, values, this);
        this.comparisons = new Comparisons(names, numbers, anchors);
        this.times = new RecordTimes(anchors, values);
    }

    Anchors anchors() {
        return anchors;
    }

    /** A {@code Condition}: a method reference for a group, else a lambda. */
    CodeBlock lambda(Expr expr) {
        return expr instanceof Expr.InGroup group
                ? CodeBlock.of("this::$L", names.get("group", group.group()))
                : CodeBlock.of("day -> $L", of(expr));
    }

    CodeBlock arms(List<String> arms) {
        return arms.stream()
                .map(arm -> CodeBlock.of("$T.$L", names.nested("Arm"), names.constant("Arm", arm)))
                .collect(CodeBlock.joining(", "));
    }

    CodeBlock of(Expr expr) {
        if (expr instanceof Expr.And and) {
            return chain("and", and.all());
        }
        if (expr instanceof Expr.Or or) {
            return chain("or", or.any());
        }
        if (expr instanceof Expr.Not not) {
            return CodeBlock.of("$L.not()", of(not.expr()));
        }
        if (expr instanceof Expr.Unless unless) {
            return CodeBlock.of("$L.and($L.not())", of(unless.expr()), of(unless.exception()));
        }
        if (expr instanceof Expr.IfThen ifThen) {
            return CodeBlock.of("$L.not().or($L)", of(ifThen.condition()), of(ifThen.then()));
        }
        if (expr instanceof Expr.Options options) {
            return options(options);
        }
        if (expr instanceof Expr.InGroup group) {
            return CodeBlock.of("$L(day)", names.get("group", group.group()));
        }
        if (expr instanceof Expr.Occurred occurred) {
            return occurred(occurred);
        }
        if (expr instanceof Expr.Judged judged) {
            return CodeBlock.of("unknown($L)", JavaText.literal("the judgment of the " + judged.role()));
        }
        if (expr instanceof Expr.Agreed) {
            return CodeBlock.of("unknown($S)", "the participant's agreement");
        }
        return expr instanceof Expr.Dated dated ? comparisons.of(dated) : comparisons.of(expr);
    }

    private CodeBlock chain(String word, List<Expr> all) {
        CodeBlock.Builder code = CodeBlock.builder().add(of(all.get(0)));
        all.stream().skip(1).forEach(expr -> code.add(".$L($L)", word, of(expr)));
        return code.build();
    }

    private CodeBlock options(Expr.Options options) {
        List<Expr> all = options.options().stream().map(o -> o.expr()).toList();
        return switch (options.quantifier()) {
            case ANY -> chain("or", all);
            case ALL -> chain("and", all);
            case AT_LEAST ->
                CodeBlock.of(
                        "$T.atLeast($L, $L)",
                        RuntimeTypes.TRUTH,
                        options.atLeast(),
                        all.stream().map(this::of).collect(CodeBlock.joining(", ")));
        };
    }

    private CodeBlock occurred(Expr.Occurred occurred) {
        boolean history = names.has("constant/Fact", occurred.source());
        if (!history && occurred.filter().isEmpty() && occurred.when().isEmpty()) {
            return CodeBlock.of("happened($L, day)", anchors.event(occurred.source()));
        }
        CodeBlock needs = occurred.when().map(times::needs).orElse(CodeBlock.of(""));
        if (!history && occurred.filter().isPresent() && !needs.isEmpty()) {
            return CodeBlock.of(
                    "happened($L, day, $L, $L$L)",
                    anchors.event(occurred.source()),
                    ofRecord(occurred.filter(), Optional.empty()),
                    ofRecord(Optional.empty(), occurred.when()),
                    needs);
        }
        return CodeBlock.of(
                "$L($L, day, $L$L)",
                history ? "recorded" : "happened",
                history ? comparisons.fact(occurred.source()) : anchors.event(occurred.source()),
                ofRecord(occurred.filter(), occurred.when()),
                history ? CodeBlock.of("") : needs);
    }

    /** A {@code RecordCondition}: of the attributes and the time of one record. */
    CodeBlock ofRecord(Optional<Expr> filter, Optional<Expr.When> when) {
        if (filter.isEmpty() && when.isEmpty()) {
            return CodeBlock.of("record -> $T.TRUE", RuntimeTypes.TRUTH);
        }
        CodeBlock attributes = filter.map(this::of).orElse(CodeBlock.of(""));
        CodeBlock time = when.map(times::of).orElse(CodeBlock.of(""));
        if (attributes.isEmpty() || time.isEmpty()) {
            return CodeBlock.of("record -> $L$L", attributes, time);
        }
        return CodeBlock.of("record -> $L.and($L)", attributes, time);
    }
}
