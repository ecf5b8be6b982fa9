package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.DateLiteral;
import dev.trialc.compiler.syntax.ExpectationNode;
import dev.trialc.compiler.syntax.Given;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Text;
import dev.trialc.compiler.syntax.TitledName;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Statements of one line that take no clauses: identity entries, discrepancies, examples. */
final class LineReader {
    private final Tree tree;

    LineReader(Tree tree) {
        this.tree = tree;
    }

    Head line(TrialParser.LineContext context) {
        if (context instanceof TrialParser.IdentityLineContext c) {
            List<Name> values =
                    c.valueList() == null ? List.of() : tree.all(c.valueList().value(), this::value);
            return head(c, HeadKind.IDENTITY_ENTRY, List.of(), List.of(), Optional.of(new Head.Detail.Values(values)));
        }
        if (context instanceof TrialParser.BackgroundLineContext c) {
            return head(c, HeadKind.BACKGROUND, List.of(), List.of(tree.text(c.STRING())), Optional.empty());
        }
        if (context instanceof TrialParser.GapLineContext c) {
            return head(c, HeadKind.GAP, List.of(), List.of(tree.text(c.STRING())), Optional.empty());
        }
        if (context instanceof TrialParser.DiscrepancyLineContext c) {
            return head(c, HeadKind.DISCREPANCY, List.of(), tree.all(c.STRING(), tree::text), Optional.empty());
        }
        if (context instanceof TrialParser.AcceptLineContext c) {
            TitledName code = new TitledName(tree.name(c.name()), Optional.empty());
            return head(c, HeadKind.ACCEPT, List.of(code), List.of(tree.text(c.STRING())), Optional.empty());
        }
        if (context instanceof TrialParser.CountingLineContext c) {
            return counting(c);
        }
        if (context instanceof TrialParser.GivenLineContext c) {
            return head(
                    c,
                    HeadKind.GIVEN,
                    List.of(),
                    List.of(),
                    Optional.of(new Head.Detail.Givens(tree.all(c.given(), this::given))));
        }
        if (context instanceof TrialParser.HorizonLineContext c) {
            return head(
                    c, HeadKind.HORIZON, List.of(), List.of(), Optional.of(new Head.Detail.Date(tree.date(c.DATE()))));
        }
        if (context instanceof TrialParser.AsOfLineContext c) {
            return head(
                    c, HeadKind.AS_OF, List.of(), List.of(), Optional.of(new Head.Detail.Date(tree.date(c.DATE()))));
        }
        if (!(context instanceof TrialParser.ExpectLineContext c)) {
            return new ModificationReader(tree).line(context);
        }
        return head(
                c,
                HeadKind.EXPECT,
                List.of(),
                List.of(),
                Optional.of(new Head.Detail.Expected(expectation(c.expectation()))));
    }

    private Head counting(TrialParser.CountingLineContext c) {
        if (c.name() != null) {
            TitledName event = new TitledName(tree.name(c.name()), Optional.empty());
            return head(c, HeadKind.COUNTING, List.of(event), List.of(), Optional.empty());
        }
        Name unit = tree.name(c.DAY() != null ? c.DAY() : c.WEEK());
        Head.Detail from = new Head.Detail.CountedFrom(unit, tree.num(c.NUMBER()));
        return head(c, HeadKind.COUNTING, List.of(), List.of(), Optional.of(from));
    }

    private Head head(
            TrialParser.LineContext context,
            HeadKind kind,
            List<TitledName> names,
            List<Text> texts,
            Optional<Head.Detail> detail) {
        return new Head(kind, tree.word(context.getStart()), names, texts, detail, tree.span(context));
    }

    private Name value(TrialParser.ValueContext context) {
        if (context.STRING() != null) {
            Text text = tree.text(context.STRING());
            return new Name(text.value(), text.span());
        }
        StringBuilder words = new StringBuilder();
        for (TrialParser.WordContext word : context.word()) {
            words.append(words.length() == 0 ? "" : " ").append(word.getText());
        }
        return new Name(words.toString(), tree.span(context));
    }

    private Given given(TrialParser.GivenContext context) {
        if (context instanceof TrialParser.GivenEventContext c) {
            List<Given.Value> attributes =
                    c.attributes() == null ? List.of() : tree.all(c.attributes().attribute(), this::attribute);
            Optional<Name> time = Optional.ofNullable(c.CLOCK()).map(tree::name);
            DateLiteral date = c.partialDate() == null
                    ? tree.date(c.DATE())
                    : tree.date((TerminalNode) c.partialDate().getChild(0));
            return new Given.OnDate(tree.name(c.name()), attributes, date, time, tree.span(c));
        }
        if (context instanceof TrialParser.GivenCycleContext c) {
            return new Given.Cycle(
                    tree.num(c.NUMBER()), tree.optionalName(c.name()), tree.date(c.DATE()), tree.span(c));
        }
        if (context instanceof TrialParser.GivenCodeContext c) {
            boolean day = c.codeValue() == null;
            return new Given.Value(
                    tree.name(c.name()),
                    day ? tree.name(c.DATE(0)) : new ExprReader(tree).code(c.codeValue()),
                    Optional.empty(),
                    Optional.ofNullable(c.DATE(day ? 1 : 0)).map(tree::date),
                    tree.span(c));
        }
        if (context instanceof TrialParser.GivenNumberContext c) {
            Name value = c.NUMBER() != null ? tree.name(c.NUMBER()) : tree.name(c.GRADE());
            return new Given.Value(
                    tree.name(c.name()),
                    value,
                    tree.optionalName(c.unit()),
                    Optional.ofNullable(c.DATE()).map(tree::date),
                    tree.span(c));
        }
        if (context instanceof TrialParser.GivenDoneContext c) {
            return new Given.Done(tree.name(c.name()), number(c.NUMBER()), tree.date(c.DATE()), tree.span(c));
        }
        if (context instanceof TrialParser.GivenRestartContext c) {
            return new Given.Restart(
                    tree.num(c.NUMBER()), tree.optionalName(c.name()), tree.date(c.DATE()), tree.span(c));
        }
        if (context instanceof TrialParser.GivenDosesContext c) {
            Optional<DateLiteral> to = c.DATE().size() > 1 ? Optional.of(tree.date(c.DATE(1))) : Optional.empty();
            return new Given.Doses(tree.name(c.name()), tree.date(c.DATE(0)), to, tree.span(c));
        }
        TrialParser.GivenArmContext c = (TrialParser.GivenArmContext) context;
        return new Given.InArm(tree.name(c.name()), tree.span(c));
    }

    private Given.Value attribute(TrialParser.AttributeContext c) {
        Name value = c.codeValue() != null
                ? new ExprReader(tree).code(c.codeValue())
                : tree.name(c.DATE() != null ? c.DATE() : c.NUMBER() != null ? c.NUMBER() : c.GRADE());
        return new Given.Value(tree.name(c.name()), value, tree.optionalName(c.unit()), Optional.empty(), tree.span(c));
    }

    private ExpectationNode expectation(TrialParser.ExpectationContext context) {
        if (context instanceof TrialParser.ExpectDueContext c) {
            boolean window = c.DATE().size() == 3;
            return new ExpectationNode.Due(
                    tree.name(c.name()),
                    number(c.NUMBER()),
                    Optional.of(tree.date(c.DATE(0))),
                    window ? Optional.of(tree.date(c.DATE(1))) : Optional.empty(),
                    window ? Optional.of(tree.date(c.DATE(2))) : Optional.empty(),
                    tree.span(c));
        }
        if (context instanceof TrialParser.ExpectIntervalContext c) {
            return new ExpectationNode.Due(
                    tree.name(c.name()),
                    number(c.NUMBER()),
                    Optional.empty(),
                    Optional.of(tree.date(c.DATE(0))),
                    Optional.of(tree.date(c.DATE(1))),
                    tree.span(c));
        }
        if (context instanceof TrialParser.ExpectPendingContext c) {
            return new ExpectationNode.Pending(tree.name(c.name()), number(c.NUMBER()), tree.span(c));
        }
        if (context instanceof TrialParser.ExpectStatusContext c) {
            TerminalNode word = c.DONE() != null ? c.DONE() : c.DUE() != null ? c.DUE() : c.PLANNED();
            return new ExpectationNode.Status(
                    tree.name(c.name(0)),
                    number(c.NUMBER()),
                    word != null ? tree.name(word) : tree.name(c.name(1)),
                    Optional.ofNullable(c.DATE()).map(tree::date),
                    tree.span(c));
        }
        if (context instanceof TrialParser.ExpectAmountContext c) {
            return new ExpectationNode.Dosed(
                    tree.name(c.name()),
                    new ActionReader(tree).amount(c.amount()),
                    tree.date(c.DATE(0)),
                    tree.date(c.DATE(c.DATE().size() - 1)),
                    tree.span(c));
        }
        if (context instanceof TrialParser.ExpectActivityContext c) {
            return new ExpectationNode.Includes(
                    tree.name(c.name(0)),
                    number(c.NUMBER()),
                    c.WITH() != null,
                    tree.name(c.name(1)),
                    Optional.ofNullable(c.timepoint()).map(new TimepointReader(tree, new AnchorReader(tree))::point),
                    tree.span(c));
        }
        TrialParser.ExpectNoneContext c = (TrialParser.ExpectNoneContext) context;
        return new ExpectationNode.None(
                tree.name(c.name()), Optional.ofNullable(c.DATE()).map(tree::date), tree.span(c));
    }

    private Optional<Num> number(@Nullable TerminalNode node) {
        return Optional.ofNullable(node).map(tree::num);
    }
}
