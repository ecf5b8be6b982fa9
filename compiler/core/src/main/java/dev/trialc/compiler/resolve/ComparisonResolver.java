package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Quantity;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ExprNode;
import dev.trialc.compiler.syntax.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Comparisons: operand, type, unit. */
final class ComparisonResolver {
    private static final FactType AGE = new FactType.Numeric(Optional.of("a"), false);

    private final Desk desk;
    private final Optional<RecordAttributes> record;
    private final boolean atVisit;

    /**
     * @param record inside the parentheses of an event or history: the attributes that may be compared there
     * @param atVisit whether there is a visit, at which an activity is done
     */
    ComparisonResolver(Desk desk, Optional<RecordAttributes> record, boolean atVisit) {
        this.desk = desk;
        this.record = record;
        this.atVisit = atVisit;
    }

    record Typed(Operand operand, FactType type) {}

    Optional<Typed> operand(ExprNode.OperandNode node) {
        String name = node.name().text();
        if (record.isPresent()) {
            if (node.baseline() || node.at().isPresent() || node.atVisit()) {
                record.get().notRecorded(node.span());
                return Optional.empty();
            }
            RecordAttributes attributes = record.get();
            return attributes.require(node.name()).map(a -> new Typed(attributes.operand(a), a.type()));
        }
        if (node.atVisit() && !mayBeAtVisit(node)) {
            return Optional.empty();
        }
        Optional<Anchor> at = at(node);
        if (name.equals("age")) {
            return Optional.of(new Typed(new Operand.Age(at.orElse(Anchor.of("Consent"))), AGE));
        }
        Choice choice = desk.shared().choices().get(name);
        if (choice != null) {
            return Optional.of(new Typed(new Operand.OfChoice(name), new FactType.Coded(choice.options(), false)));
        }
        Fact fact = desk.shared().facts().get(name);
        if (fact == null) {
            desk.require(node.name(), Names.Kind.FACT);
            return Optional.empty();
        }
        return Optional.of(new Typed(new Operand.OfFact(name, at), fact.type()));
    }

    /** Only what is measured on a day can be asked of the day of a visit, and only an activity is done at one. */
    private boolean mayBeAtVisit(ExprNode.OperandNode node) {
        String name = node.name().text();
        boolean measured = !node.baseline()
                && !name.equals("age")
                && !desk.shared().choices().containsKey(name);
        if (atVisit && measured) {
            return true;
        }
        desk.report(
                Code.TIMING_CLASH,
                node.span(),
                atVisit
                        ? "“" + node.name().text() + "” is nothing that is measured at a visit."
                        : "There is no visit here at which “" + node.name().text() + "” could be measured.",
                "A value of the visit's own day is asked for where an activity depends on another one of the same visit.",
                "Leave “at the visit” out: the latest value counts; or say it of an activity: “only if Dipstick at the visit >= 2”.");
        return false;
    }

    private Optional<Anchor> at(ExprNode.OperandNode node) {
        if (node.atVisit()) {
            return Optional.of(new Anchor.VisitDay(false));
        }
        if (node.baseline()) {
            return Optional.of(Anchor.of("FirstDose"));
        }
        return node.at().flatMap(p -> desk.require(p.name(), Names.Kind.EVENT)).map(e -> Anchor.of(e.name()));
    }

    Optional<Expr> compare(ExprNode.OperandNode node, ExprNode.Comparison comparison) {
        Optional<Typed> typed = operand(node);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (comparison instanceof ExprNode.Comparison.IsOneOf is) {
            return isOneOf(node.name(), typed.get(), is);
        }
        if (comparison instanceof ExprNode.Comparison.FromTo range) {
            Optional<Quantity> low =
                    quantity(node.name(), typed.get(), range.low().text(), range.unit(), false, range.span());
            Optional<Quantity> high =
                    quantity(node.name(), typed.get(), range.high().text(), range.unit(), false, range.span());
            return low.isPresent() && high.isPresent()
                    ? Optional.of(new Expr.Between(typed.get().operand(), low.get(), high.get()))
                    : Optional.empty();
        }
        ExprNode.Comparison.Sign sign = (ExprNode.Comparison.Sign) comparison;
        Expr.Comparison op = op(sign.sign());
        if (typed.get().type() instanceof FactType.Coded coded && coded.ordered()) {
            return code(new Name(sign.value().text(), sign.value().span()), coded)
                    .map(v -> new Expr.RankCompare(typed.get().operand(), op, v));
        }
        return quantity(node.name(), typed.get(), sign.value().text(), sign.unit(), sign.timesUln(), sign.span())
                .map(q -> new Expr.Compare(typed.get().operand(), op, q));
    }

    private static Expr.Comparison op(String sign) {
        return switch (sign) {
            case "<" -> Expr.Comparison.LESS;
            case ">" -> Expr.Comparison.MORE;
            case "=" -> Expr.Comparison.EQUAL;
            case "<=", "≤", "=<" -> Expr.Comparison.AT_MOST;
            default -> Expr.Comparison.AT_LEAST;
        };
    }

    private Optional<Expr> isOneOf(Name name, Typed typed, ExprNode.Comparison.IsOneOf is) {
        Optional<Expr> positive = Optional.empty();
        if (typed.type() instanceof FactType.YesNo) {
            String word = is.values().get(0).text();
            boolean yes = word.equals("yes");
            if (is.values().size() != 1 || !yes && !word.equals("no")) {
                return mismatch(is.span(), name.text(), "yes or no", name.text() + " is yes");
            }
            Expr isYes = new Expr.IsYes(typed.operand());
            positive = Optional.of(yes ? isYes : new Expr.Not(isYes));
        } else if (typed.type() instanceof FactType.Coded coded) {
            List<String> codes =
                    is.values().stream().flatMap(v -> code(v, coded).stream()).toList();
            positive = codes.size() == is.values().size()
                    ? Optional.of(new Expr.IsOneOf(typed.operand(), codes))
                    : Optional.empty();
        } else {
            return mismatch(is.span(), name.text(), describe(typed.type()), name.text() + " >= 1");
        }
        return is.negated() ? positive.map(Expr.Not::new) : positive;
    }

    private Optional<Expr> mismatch(Span span, String name, String kind, String instead) {
        desk.report(
                Code.TYPE_MISMATCH,
                span,
                "“" + name + "” takes " + kind + ", so it cannot be compared like this.",
                "The comparison would never be true.",
                "Write, for example, “" + instead + "”.");
        return Optional.empty();
    }

    private static String describe(FactType type) {
        if (type instanceof FactType.Numeric) {
            return "a number";
        }
        if (type instanceof FactType.Coded coded) {
            return "one of " + String.join(", ", coded.values());
        }
        if (type instanceof FactType.YesNo) {
            return "yes or no";
        }
        return type instanceof FactType.CalendarDate ? "a date" : "a history of records";
    }

    private Optional<String> code(Name value, FactType.Coded coded) {
        if (coded.values().contains(value.text())) {
            return Optional.of(value.text());
        }
        Diagnostic finding = Diagnostic.of(
                        Code.UNDECLARED_NAME,
                        desk.place(value.span()),
                        "“" + value.text() + "” is none of the values " + String.join(", ", coded.values()) + ".")
                .why("A value that nobody can record would never be met.");
        Optional<String> nearest = NearestName.of(value.text(), coded.values());
        desk.report(nearest.map(n ->
                        finding.instead("Did you mean “" + n + "”?").edit(new TextEdit("write " + n, value.span(), n)))
                .orElse(finding.instead("Use one of them, or add the value to the declaration.")));
        return Optional.empty();
    }

    private Optional<Quantity> quantity(
            Name name, Typed typed, String number, Optional<Name> unit, boolean uln, Span span) {
        if (!(typed.type() instanceof FactType.Numeric numeric)) {
            mismatch(span, name.text(), describe(typed.type()), name.text() + " is …");
            return Optional.empty();
        }
        BigDecimal value = new Numbers(desk).decimal(new dev.trialc.compiler.syntax.Num(number.replace("+", ""), span));
        String display =
                number + (uln ? " × ULN" : unit.map(u -> " " + u.text()).orElse(""));
        if (uln) {
            return Optional.of(new Quantity(value, Optional.empty(), true, display));
        }
        Optional<String> code = unit.flatMap(u -> new Units(desk).code(u));
        if (unit.isPresent() && code.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> converted = converted(value, code, numeric.unit());
        if (converted.isEmpty()) {
            unlike(name, span, code, numeric.unit());
            return Optional.empty();
        }
        return Optional.of(new Quantity(converted.get(), numeric.unit(), false, display));
    }

    private static Optional<BigDecimal> converted(BigDecimal value, Optional<String> written, Optional<String> wanted) {
        if (written.isEmpty() || wanted.isEmpty()) {
            return written.isEmpty() && wanted.isEmpty() ? Optional.of(value) : Optional.empty();
        }
        return Units.convert(value, written.get(), wanted.get());
    }

    private void unlike(Name name, Span span, Optional<String> written, Optional<String> wanted) {
        String has = wanted.map(w -> "is " + (name.text().equals("age") ? "" : "declared ") + "in " + Units.words(w))
                .orElse("is declared as a plain number");
        String says = written.map(w -> "here it is compared in " + Units.words(w))
                .orElse("here it is compared with a number without a unit");
        desk.report(
                Code.UNIT_MISMATCH,
                span,
                "“" + name.text() + "” " + has + ", but " + says + ".",
                "A limit in another unit decides wrongly about a participant's safety.",
                wanted.map(w -> "Write the limit in " + Units.words(w) + " or a unit that converts to it.")
                        .orElse("Declare the fact with its unit (“in " + written.orElse("…")
                                + "”), or leave the unit out."));
    }
}
