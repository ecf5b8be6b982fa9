package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;

/** Judges conditions at a date, three-valued (language §5.7, §7). */
final class Conditions {
    private final Protocol protocol;
    private final Participant participant;

    Conditions(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    Verdict judge(Expr expr, LocalDate date) {
        if (expr instanceof Expr.And e) {
            return all(e.all(), date);
        }
        if (expr instanceof Expr.Or e) {
            return any(e.any(), date);
        }
        if (expr instanceof Expr.Not e) {
            return judge(e.expr(), date).not();
        }
        if (expr instanceof Expr.Unless e) {
            return all(List.of(e.expr(), new Expr.Not(e.exception())), date);
        }
        if (expr instanceof Expr.IfThen e) {
            return any(List.of(new Expr.Not(e.condition()), e.then()), date);
        }
        if (expr instanceof Expr.Options e) {
            return options(e, date);
        }
        if (expr instanceof Expr.InGroup e) {
            Group group = protocol.group(e.group()).orElseThrow();
            return judge(group.when(), date);
        }
        if (expr instanceof Expr.Dated e) {
            return dated(e, date);
        }
        return leaf(expr, date);
    }

    /** Only values strictly before or after the anchor count; undated ones do not. */
    private Verdict dated(Expr.Dated e, LocalDate date) {
        if (e.comparison() instanceof Expr.Compare compare && compare.right().timesUln()) {
            return leaf(compare, date); // whenever it was measured, no laboratory's limit is known
        }
        Found anchor = new Anchors(protocol, participant).find(e.anchor());
        if (!anchor.known()) {
            return Verdict.unknown(anchor.words());
        }
        boolean after = e.side() == Expr.Side.AFTER;
        Participant narrowed = participant.withFacts(d -> after ? d.isAfter(anchor.get()) : d.isBefore(anchor.get()));
        return new Conditions(protocol, narrowed).judge(e.comparison(), date);
    }

    private Verdict all(List<Expr> parts, LocalDate date) {
        Verdict all = Verdict.of(Truth.TRUE);
        for (Expr part : parts) {
            Verdict verdict = judge(part, date);
            all = all.with(all.truth().and(verdict.truth()), verdict);
        }
        return all;
    }

    private Verdict any(List<Expr> parts, LocalDate date) {
        Verdict any = Verdict.of(Truth.FALSE);
        for (Expr part : parts) {
            Verdict verdict = judge(part, date);
            any = any.with(any.truth().or(verdict.truth()), verdict);
        }
        return any;
    }

    /** True when enough are true, false when even the unknown ones would not be enough. */
    private Verdict options(Expr.Options e, LocalDate date) {
        int yes = 0;
        int unknown = 0;
        Verdict all = Verdict.of(Truth.UNKNOWN);
        for (Option option : e.options()) {
            Verdict verdict = judge(option.expr(), date);
            all = all.with(Truth.UNKNOWN, verdict);
            yes += verdict.truth() == Truth.TRUE ? 1 : 0;
            unknown += verdict.truth() == Truth.UNKNOWN ? 1 : 0;
        }
        Truth truth = yes >= e.atLeast() ? Truth.TRUE : yes + unknown < e.atLeast() ? Truth.FALSE : Truth.UNKNOWN;
        return new Verdict(truth, all.needs());
    }

    private Verdict leaf(Expr expr, LocalDate date) {
        FactValues values = new FactValues(protocol, participant);
        if (expr instanceof Expr.Compare e) {
            return compared(
                    values.numbers(e.left(), date),
                    n -> holds(e.op(), n.compareTo(e.right().value())),
                    e.left(),
                    e.right().timesUln());
        }
        if (expr instanceof Expr.Between e) {
            return compared(
                    values.numbers(e.operand(), date),
                    n -> n.compareTo(e.low().value()) >= 0
                            && n.compareTo(e.high().value()) <= 0,
                    e.operand(),
                    false);
        }
        if (expr instanceof Expr.IsOneOf e) {
            return compared(values.texts(e.operand(), date), v -> e.values().contains(v), e.operand(), false);
        }
        if (expr instanceof Expr.RankCompare e) {
            List<String> ranks = ranks(e.operand());
            return compared(
                    values.texts(e.operand(), date),
                    v -> holds(e.op(), Integer.compare(ranks.indexOf(v), ranks.indexOf(e.value()))),
                    e.operand(),
                    false);
        }
        if (expr instanceof Expr.IsYes e) {
            return compared(values.texts(e.operand(), date), "yes"::equals, e.operand(), false);
        }
        if (expr instanceof Expr.Known e) {
            boolean known = e.operand() instanceof Operand.Age
                    ? !values.numbers(e.operand(), date).isEmpty()
                    : !values.texts(e.operand(), date).isEmpty();
            return Verdict.of(Truth.of(known));
        }
        if (expr instanceof Expr.Occurred e) {
            return new Occurrences(protocol, participant).judge(e, date);
        }
        if (expr instanceof Expr.Judged e) {
            return Verdict.unknown("the judgment of the " + e.role());
        }
        return Verdict.unknown("the participant's agreement");
    }

    private interface Test<T> {
        boolean holds(T value);
    }

    /** Several values of one day count where all of them lead to one answer (language §6). */
    private <T> Verdict compared(List<T> values, Test<T> test, Operand operand, boolean uln) {
        boolean all = values.stream().allMatch(test::holds);
        boolean none = values.stream().noneMatch(test::holds);
        if (all == none || uln) { // there is no value, or they differ in what matters
            return Verdict.unknown(new FactValues(protocol, participant).name(operand));
        }
        return Verdict.of(Truth.of(all));
    }

    static boolean holds(Expr.Comparison op, int sign) {
        return switch (op) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case EQUAL -> sign == 0;
            case AT_LEAST -> sign >= 0;
            case MORE -> sign > 0;
        };
    }

    private List<String> ranks(Operand operand) {
        return operand instanceof Operand.OfFact f
                        && protocol.fact(f.fact()).orElseThrow().type() instanceof FactType.Coded coded
                ? coded.values()
                : List.of();
    }
}
