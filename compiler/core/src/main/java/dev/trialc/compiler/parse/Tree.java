package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.DateLiteral;
import dev.trialc.compiler.syntax.Equivalence;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Range;
import dev.trialc.compiler.syntax.Text;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.compiler.syntax.TitledName;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Leaves of the parse tree as syntax records. */
final class Tree {
    Span span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop());
    }

    Span span(Token start, @Nullable Token stop) {
        // an empty rule stops before it starts
        int end = stop == null ? start.getStartIndex() : stop.getStopIndex() + 1;
        return new Span(start.getStartIndex(), Math.max(start.getStartIndex(), end));
    }

    Name name(ParserRuleContext context) {
        boolean word = context.getStart().equals(context.getStop()); // nearly always
        return new Name(word ? context.getStart().getText() : context.getText(), span(context));
    }

    Name name(TerminalNode node) {
        return word(node.getSymbol());
    }

    Name word(Token token) {
        return new Name(token.getText(), span(token, token));
    }

    Optional<Name> optionalName(@Nullable ParserRuleContext context) {
        return Optional.ofNullable(context).map(this::name);
    }

    /** {@code dose of Alpha}, however it is spaced: the event of which every administration is a record. */
    Name dose(TrialParser.DoseOfContext context) {
        return new Name("dose of " + context.name().getText(), span(context));
    }

    Name event(TrialParser.EventTermContext context) {
        return context.name() == null ? dose(context.doseOf()) : name(context.name());
    }

    Num num(TerminalNode node) {
        return new Num(node.getText(), span(node.getSymbol(), node.getSymbol()));
    }

    Num signed(@Nullable TerminalNode minus, TerminalNode node) {
        Num number = num(node);
        return minus == null ? number : new Num("-" + number.text(), number.span());
    }

    DateLiteral date(TerminalNode node) {
        return new DateLiteral(node.getText(), span(node.getSymbol(), node.getSymbol()));
    }

    Text text(TerminalNode node) {
        return new Text(unquote(node.getText()), span(node.getSymbol(), node.getSymbol()));
    }

    Optional<Text> optionalText(@Nullable TerminalNode node) {
        return Optional.ofNullable(node).map(this::text);
    }

    /** Takes the quotes away; a backslash before anything but a quote or a backslash stands for itself. */
    static String unquote(String raw) {
        String inner = raw.substring(1, raw.length() - 1);
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder text = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean escape =
                    c == '\\' && i + 1 < inner.length() && (inner.charAt(i + 1) == '"' || inner.charAt(i + 1) == '\\');
            text.append(escape ? inner.charAt(++i) : c);
        }
        return text.toString();
    }

    TitledName titled(TrialParser.TitledNameContext context) {
        return new TitledName(name(context.name()), optionalText(context.STRING()));
    }

    Optional<Equivalence> equivalence(TrialParser.@Nullable EquivalenceContext context) {
        return Optional.ofNullable(context).map(c -> {
            Name unit = c.timeUnit() == null ? name(c.CYCLES()) : name(c.timeUnit());
            return new Equivalence(c.ABOUT() != null, num(c.NUMBER()), unit, span(c));
        });
    }

    /** The unit of a length, however it is spaced: {@code weeks}, {@code working days}. */
    TimingClause.Window window(TrialParser.WindowContext c, Span span) {
        Optional<Name> unit = Optional.ofNullable(c.lengthUnit()).map(this::unit);
        Optional<Num> first = Optional.of(num(c.NUMBER(0)));
        if (c.PLUSMINUS() != null) {
            return new TimingClause.Window(first, first, unit, span);
        }
        if (c.MINUS() == null) {
            return new TimingClause.Window(Optional.empty(), first, unit, span);
        }
        Optional<Num> late = c.NUMBER().size() > 1 ? Optional.of(num(c.NUMBER(1))) : Optional.empty();
        return new TimingClause.Window(first, late, unit, span);
    }

    Name unit(TrialParser.LengthUnitContext context) {
        if (context.WORKING() == null) {
            return name(context.timeUnit());
        }
        return new Name(context.DAY() == null ? "working days" : "working day", span(context));
    }

    Extent extent(TrialParser.ExtentContext context) {
        if (context.name() != null) {
            return new Extent.Named(name(context.name()), span(context));
        }
        return new Extent.Amount(
                num(context.NUMBER()), unit(context.lengthUnit()), equivalence(context.equivalence()), span(context));
    }

    Range dayItem(TrialParser.DayItemContext context) {
        if (context.HYPHEN_RANGE() != null) {
            Token token = context.HYPHEN_RANGE().getSymbol();
            String[] ends = token.getText().split("[-–]", -1);
            return new Range(
                    new Num(ends[0], span(context)), Optional.of(new Num(ends[1], span(context))), true, span(context));
        }
        Optional<Num> to = context.NUMBER().size() > 1 ? Optional.of(num(context.NUMBER(1))) : Optional.empty();
        return new Range(num(context.NUMBER(0)), to, false, span(context));
    }

    <C, T> List<T> all(List<C> contexts, Function<C, T> reader) {
        if (contexts.isEmpty()) {
            return List.of();
        }
        List<T> read = new ArrayList<>(contexts.size());
        for (C context : contexts) {
            read.add(reader.apply(context));
        }
        return List.copyOf(read);
    }
}
