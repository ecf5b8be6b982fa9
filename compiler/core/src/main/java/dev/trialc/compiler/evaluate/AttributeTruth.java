package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Protocol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a record of an event has the attributes that are asked for: {@code Attack (severe)} (T01). */
final class AttributeTruth {
    private final List<FactType.Attribute> declared;

    AttributeTruth(Protocol protocol, String event) {
        this.declared = protocol.event(event).map(Event::attributes).orElse(List.of());
    }

    Truth of(Expr expr, Recorded record) {
        if (expr instanceof Expr.And e) {
            return e.all().stream().map(p -> of(p, record)).reduce(Truth.TRUE, Truth::and);
        }
        if (expr instanceof Expr.Or e) {
            return e.any().stream().map(p -> of(p, record)).reduce(Truth.FALSE, Truth::or);
        }
        if (expr instanceof Expr.Not e) {
            return of(e.expr(), record).not();
        }
        if (expr instanceof Expr.Unless e) {
            return of(e.expr(), record).and(of(e.exception(), record).not());
        }
        if (expr instanceof Expr.IfThen e) {
            return of(e.condition(), record).not().or(of(e.then(), record));
        }
        if (expr instanceof Expr.Options e) {
            List<Truth> all =
                    e.options().stream().map(o -> of(o.expr(), record)).toList();
            long yes = all.stream().filter(Truth.TRUE::equals).count();
            long no = all.stream().filter(Truth.FALSE::equals).count();
            return yes >= e.atLeast() ? Truth.TRUE : all.size() - no < e.atLeast() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return leaf(expr, record);
    }

    private Truth leaf(Expr expr, Recorded record) {
        if (expr instanceof Expr.IsYes e) {
            return asked(e.operand(), record, "yes"::equals);
        }
        if (expr instanceof Expr.IsOneOf e) {
            return asked(e.operand(), record, e.values()::contains);
        }
        if (expr instanceof Expr.RankCompare e) {
            List<String> ranks = ranks(e.operand());
            int limit = ranks.indexOf(e.value());
            return asked(e.operand(), record, v -> Conditions.holds(e.op(), Integer.compare(ranks.indexOf(v), limit)));
        }
        if (expr instanceof Expr.Compare e && !e.right().timesUln()) {
            return asked(
                    e.left(),
                    record,
                    v -> Conditions.holds(
                            e.op(), new BigDecimal(v).compareTo(e.right().value())));
        }
        if (expr instanceof Expr.Between e) {
            return asked(
                    e.operand(),
                    record,
                    v -> new BigDecimal(v).compareTo(e.low().value()) >= 0
                            && new BigDecimal(v).compareTo(e.high().value()) <= 0);
        }
        if (expr instanceof Expr.Known e) {
            return Truth.of(value(e.operand(), record).isPresent());
        }
        return Truth.UNKNOWN; // a multiple of the upper limit of normal: no laboratory's limit is recorded
    }

    private static Truth asked(Operand operand, Recorded record, Predicate<String> test) {
        return value(operand, record).map(v -> Truth.of(test.test(v))).orElse(Truth.UNKNOWN);
    }

    private static Optional<String> value(Operand operand, Recorded record) {
        return operand instanceof Operand.OfAttribute a
                ? Optional.ofNullable(record.attributes().get(a.attribute()))
                : Optional.empty();
    }

    private List<String> ranks(Operand operand) {
        return declared.stream()
                .filter(a -> operand instanceof Operand.OfAttribute o
                        && o.attribute().equals(a.name()))
                .filter(a -> a.type() instanceof FactType.Coded)
                .map(a -> ((FactType.Coded) a.type()).values())
                .findFirst()
                .orElse(List.of());
    }
}
