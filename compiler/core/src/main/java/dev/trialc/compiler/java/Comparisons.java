package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparisons of a fact, an attribute, an age or a choice as expressions of type {@code Truth}, asked at the epoch day {@code day}. */
final class Comparisons {
    private final Names names;
    private final Numbers numbers;
    private final Anchors anchors;
    private final CodeBlock time;

    Comparisons(Names names, Numbers numbers, Anchors anchors) {
        this(names, numbers, anchors, CodeBlock.of(""));
    }

    /** @param time a further argument of whatever asks for a value: which ones count */
    private Comparisons(Names names, Numbers numbers, Anchors anchors, CodeBlock time) {
        this.names = names;
        this.numbers = numbers;
        this.anchors = anchors;
        this.time = time;
    }

    /** A comparison of values recorded before or after an anchor. */
    CodeBlock of(Expr.Dated dated) {
        String side = dated.side() == Expr.Side.AFTER ? "after" : "before";
        CodeBlock only = CodeBlock.of(", $L($L)", side, anchors.of(dated.anchor()));
        return new Comparisons(names, numbers, anchors, only).of(dated.comparison());
    }

    CodeBlock of(Expr expr) {
        if (expr instanceof Expr.Compare compare
                && compare.right().timesUln()
                && compare.left() instanceof Operand.OfAttribute) {
            return CodeBlock.of("$T.UNKNOWN", RuntimeTypes.TRUTH); // the event is what is needed
        }
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
                    "between($L, $L, $L)", number(between.operand()), limit(between.low()), limit(between.high()));
        }
        if (expr instanceof Expr.RankCompare rank) {
            return rank(rank);
        }
        if (expr instanceof Expr.IsOneOf oneOf
                && oneOf.operand() instanceof Operand.OfFact of
                && oneOf.values().size() > 1) {
            String all = oneOf.values().stream().map(JavaText::literal).collect(Collectors.joining(", "));
            return CodeBlock.of("isOneOf($L, $L$L, $L)", fact(of.fact()), day(of), time(of), all);
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
                    : CodeBlock.of("isYes($L$L)", factAndDay(yes.operand()), ofVisit(yes.operand()));
        }
        if (expr instanceof Expr.Not not) {
            return CodeBlock.of("$L.not()", of(not.expr()));
        }
        return known(((Expr.Known) expr).operand());
    }

    private static String name(Operand operand) {
        return operand instanceof Operand.OfFact fact ? fact.fact() : "age";
    }

    private CodeBlock limit(Quantity quantity) {
        return numbers.of(quantity.value());
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

    /** {@code FactNumbers}. */
    private CodeBlock number(Operand operand) {
        if (operand instanceof Operand.OfAttribute attribute) {
            return CodeBlock.of("record.number($L)", JavaText.literal(attribute.attribute()));
        }
        if (operand instanceof Operand.Age age) {
            return age(age);
        }
        return CodeBlock.of("number($L$L)", factAndDay(operand), time(operand));
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
            return compared(rank.op(), CodeBlock.of("rank($L$L)", factAndDay(of), time(of)), value);
        }
        if (rank.operand() instanceof Operand.OfAttribute attribute) {
            List<String> rising = values(attribute);
            String all = rising.stream().map(JavaText::literal).collect(Collectors.joining(", "));
            return compared(
                    rank.op(),
                    CodeBlock.of("record.rank($L, $L)", JavaText.literal(attribute.attribute()), all),
                    numbers.of(BigDecimal.valueOf(rising.indexOf(rank.value()))));
        }
        return CodeBlock.of("$T.UNKNOWN", RuntimeTypes.TRUTH);
    }

    /** The values of an ordered attribute, rising. */
    private List<String> values(Operand.OfAttribute attribute) {
        Stream<FactType.Attribute> ofEvent =
                names.protocol().event(attribute.source()).stream().flatMap(e -> e.attributes().stream());
        Stream<FactType.Attribute> ofHistory = names.protocol().fact(attribute.source()).stream()
                .filter(f -> f.type() instanceof FactType.History)
                .flatMap(f -> ((FactType.History) f.type()).attributes().stream());
        return Stream.concat(ofEvent, ofHistory)
                .filter(a -> a.name().equals(attribute.attribute()))
                .map(FactType.Attribute::type)
                .filter(FactType.Coded.class::isInstance)
                .map(t -> ((FactType.Coded) t).values())
                .findFirst()
                .orElse(List.of());
    }

    private CodeBlock is(Operand operand, String value) {
        if (operand instanceof Operand.OfAttribute attribute) {
            return CodeBlock.of("record.is($L, $L)", JavaText.literal(attribute.attribute()), JavaText.literal(value));
        }
        if (operand instanceof Operand.OfChoice choice) {
            return CodeBlock.of("isChosen($L, $L)", choice(choice), JavaText.literal(value));
        }
        if (operand instanceof Operand.OfFact of) {
            return CodeBlock.of("is($L, $L, $L$L)", fact(of.fact()), JavaText.literal(value), day(of), time(of));
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
        return CodeBlock.of("known($L$L)", factAndDay(operand), ofVisit(operand));
    }

    private CodeBlock choice(Operand.OfChoice choice) {
        return CodeBlock.of("$T.$L", names.nested("Decision"), names.constant("Decision", choice.choice()));
    }

    /** The constant of a fact. */
    CodeBlock fact(String fact) {
        return CodeBlock.of("$T.$L", names.nested("Fact"), names.constant("Fact", fact));
    }

    private CodeBlock factAndDay(Operand operand) {
        Operand.OfFact of = (Operand.OfFact) operand;
        return CodeBlock.of("$L, $L", fact(of.fact()), day(of));
    }

    /** Which values count: those of the visit's own day, or as whoever asks wants to have them. */
    private CodeBlock time(Operand operand) {
        CodeBlock own = ofVisit(operand);
        return own.isEmpty() ? time : own;
    }

    private static CodeBlock ofVisit(Operand operand) {
        boolean own = operand instanceof Operand.OfFact fact && fact.at().orElse(null) instanceof Anchor.VisitDay;
        return own ? CodeBlock.of(", plan.ofThatDay()") : CodeBlock.of("");
    }

    private CodeBlock day(Operand.OfFact fact) {
        Optional<Anchor> at = fact.at();
        if (at.orElse(null) instanceof Anchor.VisitDay) {
            return CodeBlock.of("plan.visitedOn()");
        }
        return at.isEmpty() ? CodeBlock.of("day") : CodeBlock.of("$L.day()", anchors.of(at.get()));
    }
}
