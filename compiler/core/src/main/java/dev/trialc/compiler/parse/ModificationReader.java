package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TitledName;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Dose levels, and the lines of a dose modification. */
final class ModificationReader {
    private final Tree tree;

    ModificationReader(Tree tree) {
        this.tree = tree;
    }

    Head line(TrialParser.LineContext context) {
        if (context instanceof TrialParser.LevelsLineContext c) {
            List<TitledName> drug = List.of(new TitledName(tree.name(c.name()), Optional.empty()));
            return head(
                    c,
                    HeadKind.LEVELS,
                    drug,
                    new Head.Detail.Amounts(tree.all(c.amount(), new ActionReader(tree)::amount)));
        }
        if (context instanceof TrialParser.InterruptLineContext c) {
            return head(
                    c,
                    HeadKind.INTERRUPT,
                    List.of(),
                    new Head.Detail.Interruption(
                            Optional.ofNullable(c.expr()).map(new ExprReader(tree)::expr),
                            Optional.ofNullable(c.extent()).map(tree::extent),
                            c.DISCONTINUE() != null,
                            time(c.nthTime())));
        }
        if (context instanceof TrialParser.ResumeLineContext c) {
            Optional<Num> lower = c.SAME() != null ? Optional.empty() : Optional.of(count(c.ONE(), c.NUMBER()));
            return head(c, HeadKind.RESUME, List.of(), new Head.Detail.Levels(lower, time(c.nthTime())));
        }
        if (context instanceof TrialParser.ReduceLineContext c) {
            Num lower = count(c.ONE(), c.NUMBER());
            return head(c, HeadKind.REDUCE, List.of(), new Head.Detail.Levels(Optional.of(lower), time(c.nthTime())));
        }
        if (context instanceof TrialParser.ReescalateLineContext c) {
            Optional<Num> higher = Optional.of(count(c.ONE(), c.NUMBER()));
            return head(c, HeadKind.RE_ESCALATE, List.of(), new Head.Detail.Levels(higher, time(c.nthTime())));
        }
        TrialParser.DiscontinueLineContext c = (TrialParser.DiscontinueLineContext) context;
        return head(c, HeadKind.DISCONTINUE, List.of(), new Head.Detail.Times(time(c.nthTime())));
    }

    private Num count(@Nullable TerminalNode one, TerminalNode number) {
        return one != null ? new Num("1", tree.name(one).span()) : tree.num(number);
    }

    private Optional<Head.Detail.Time> time(TrialParser.@Nullable NthTimeContext c) {
        if (c == null) {
            return Optional.empty();
        }
        Name ordinal = c.FIRST() != null ? tree.name(c.FIRST()) : tree.name(c.nth());
        return Optional.of(new Head.Detail.Time(ordinal, tree.name(c.name())));
    }

    private Head head(TrialParser.LineContext context, HeadKind kind, List<TitledName> names, Head.Detail detail) {
        return new Head(kind, tree.word(context.getStart()), names, List.of(), Optional.of(detail), tree.span(context));
    }
}
