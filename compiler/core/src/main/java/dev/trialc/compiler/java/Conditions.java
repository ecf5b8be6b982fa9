package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Quantity;
import java.util.List;
import java.util.Optional;

/** Conditions as expressions of type {@code Truth}, asked at the epoch day {@code day}. */
final class Conditions {
    private final Names names;
    private final Numbers numbers;
    private final Anchors anchors;
    private final RecordTimes times;

    Conditions(Names names, Numbers numbers) {
        this.names = names;
        this.numbers = numbers;
        Values values = new Values(names);
        this.anchors = new Anchors(names, values, this);
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

    /** A {@code Condition} that several clauses join. */
    CodeBlock lambda(List<Applicability> all) {
        if (all.size() == 1 && all.get(0).arms().isEmpty() && all.get(0).when().isPresent()) {
            return lambda(all.get(0).when().get());
        }
        return CodeBlock.of(
                "day -> $L",
                all.stream()
                        .map(this::of)
                        .reduce((a, b) -> CodeBlock.of("$L.and($L)", a, b))
                        .orElseThrow());
    }

    /** Arms and condition together, as one expression. */
    CodeBlock of(Applicability applicability) {
        Optional<CodeBlock> arms = applicability.arms().isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of("inArm($L)", arms(applicability.arms())));
        CodeBlock when = applicability.when().map(this::of).orElse(CodeBlock.of(""));
        if (arms.isEmpty()) {
            return when;
        }
        return when.isEmpty() ? arms.get() : CodeBlock.of("$L.and($L)", arms.get(), when);
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
        return comparison(expr);
    }

    private CodeBlock comparison(Expr expr) {
        if (expr instanceof Expr.Compare compare && compare.right().timesUln()) {
            return CodeBlock.of(
                    "unknown($L)", JavaText.literal(name(compare.left()))); // no laboratory's limits are known
        }
        if (expr instanceof Expr.Compare compare) {
            return compared(
                    compare.op(),
                    number(compare.left()),
                    numbers.of(compare.right().value()));
        }
        if (expr instanceof Expr.Between between) {
            return CodeBlock.of(
                    "$L.and($L)",
                    compared(Expr.Comparison.AT_LEAST, number(between.operand()), limit(between.low())),
                    compared(Expr.Comparison.AT_MOST, number(between.operand()), limit(between.high())));
        }
        if (expr instanceof Expr.RankCompare rank) {
            return rank(rank);
        }
        if (expr instanceof Expr.IsOneOf oneOf) {
            return oneOf.values().stream()
                    .map(v -> is(oneOf.operand(), v))
                    .reduce((a, b) -> CodeBlock.of("$L.or($L)", a, b))
                    .orElse(CodeBlock.of("$T.FALSE", RuntimeTypes.TRUTH));
        }
        if (expr instanceof Expr.IsYes yes) {
            return yes.operand() instanceof Operand.OfAttribute attribute
                    ? CodeBlock.of("record.isYes($L)", JavaText.literal(attribute.attribute()))
                    : CodeBlock.of("isYes($L)", factAndDay(yes.operand()));
        }
        return known(((Expr.Known) expr).operand());
    }

    private static String name(Operand operand) {
        if (operand instanceof Operand.OfFact fact) {
            return fact.fact();
        }
        return operand instanceof Operand.OfAttribute attribute ? attribute.attribute() : "age";
    }

    private CodeBlock limit(Quantity quantity) {
        return numbers.of(quantity.value());
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

    private static CodeBlock compared(Expr.Comparison op, CodeBlock left, CodeBlock right) {
        String method = switch (op) {
            case LESS -> "less";
            case AT_MOST -> "atMost";
            case EQUAL -> "equal";
            case AT_LEAST -> "atLeast";
            case MORE -> "more";
        };
        return CodeBlock.of("$L($L, $L)", method, left, right);
    }

    /** A nullable {@code BigDecimal}. */
    private CodeBlock number(Operand operand) {
        if (operand instanceof Operand.OfAttribute attribute) {
            return CodeBlock.of("record.number($L)", JavaText.literal(attribute.attribute()));
        }
        if (operand instanceof Operand.Age age) {
            return age(age);
        }
        return CodeBlock.of("number($L)", factAndDay(operand));
    }

    private CodeBlock age(Operand.Age age) {
        String at = "$L.day()";
        CodeBlock day = CodeBlock.of(at, anchors.of(age.at()));
        boolean birth = names.protocol()
                .fact("birth")
                .filter(f -> f.type() instanceof FactType.CalendarDate)
                .isPresent();
        if (birth) {
            return CodeBlock.of("ageByBirth($L, $L)", fact("birth"), day);
        }
        boolean stated = names.protocol()
                .fact("age")
                .filter(f -> f.type() instanceof FactType.Numeric)
                .isPresent();
        return stated ? CodeBlock.of("number($L, $L)", fact("age"), day) : CodeBlock.of("missingNumber($S)", "age");
    }

    private CodeBlock rank(Expr.RankCompare rank) {
        if (rank.operand() instanceof Operand.OfFact of) {
            CodeBlock value = CodeBlock.of("rank($L, $L)", fact(of.fact()), JavaText.literal(rank.value()));
            return compared(rank.op(), CodeBlock.of("rank($L)", factAndDay(of)), value);
        }
        return CodeBlock.of("$T.UNKNOWN", RuntimeTypes.TRUTH);
    }

    private CodeBlock is(Operand operand, String value) {
        if (operand instanceof Operand.OfAttribute attribute) {
            return CodeBlock.of("record.is($L, $L)", JavaText.literal(attribute.attribute()), JavaText.literal(value));
        }
        if (operand instanceof Operand.OfChoice choice) {
            return CodeBlock.of("isChosen($L, $L)", choice(choice), JavaText.literal(value));
        }
        if (operand instanceof Operand.OfFact of) {
            return CodeBlock.of("is($L, $L, $L)", fact(of.fact()), JavaText.literal(value), day(of));
        }
        return CodeBlock.of("$T.UNKNOWN", RuntimeTypes.TRUTH);
    }

    private CodeBlock known(Operand operand) {
        if (operand instanceof Operand.OfAttribute attribute) {
            return CodeBlock.of("record.knows($L)", JavaText.literal(attribute.attribute()));
        }
        if (operand instanceof Operand.OfChoice choice) {
            return CodeBlock.of("known($L)", choice(choice));
        }
        if (operand instanceof Operand.Age age) {
            return CodeBlock.of("known($L)", age(age));
        }
        return CodeBlock.of("known($L)", factAndDay(operand));
    }

    private CodeBlock choice(Operand.OfChoice choice) {
        return CodeBlock.of("$T.$L", names.nested("Decision"), names.constant("Decision", choice.choice()));
    }

    private CodeBlock fact(String fact) {
        return CodeBlock.of("$T.$L", names.nested("Fact"), names.constant("Fact", fact));
    }

    private CodeBlock factAndDay(Operand operand) {
        Operand.OfFact of = (Operand.OfFact) operand;
        return CodeBlock.of("$L, $L", fact(of.fact()), day(of));
    }

    private CodeBlock day(Operand.OfFact fact) {
        Optional<Anchor> at = fact.at();
        return at.isEmpty() ? CodeBlock.of("day") : CodeBlock.of("$L.day()", anchors.of(at.get()));
    }

    private CodeBlock occurred(Expr.Occurred occurred) {
        boolean history = names.has("constant/Fact", occurred.source());
        if (!history && occurred.filter().isEmpty() && occurred.when().isEmpty()) {
            return CodeBlock.of("happened($L, day)", anchors.event(occurred.source()));
        }
        return CodeBlock.of(
                "$L($L, day, $L$L)",
                history ? "recorded" : "happened",
                history ? fact(occurred.source()) : anchors.event(occurred.source()),
                ofRecord(occurred.filter(), occurred.when()),
                history || occurred.filter().isPresent()
                        ? CodeBlock.of("")
                        : occurred.when().map(times::needs).orElse(CodeBlock.of("")));
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
