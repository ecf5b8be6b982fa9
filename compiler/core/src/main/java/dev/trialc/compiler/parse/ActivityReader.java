package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.grammar.TrialParser;
import java.util.Optional;

/** What is said of how an activity is done. */
final class ActivityReader {
    private final Tree tree;

    ActivityReader(Tree tree) {
        this.tree = tree;
    }

    TimingClause.Order order(TrialParser.OrderContext c, Span span) {
        return new TimingClause.Order(c.side().AFTER() != null, tree.all(c.name(), tree::name), span);
    }

    TimingClause.OnceIn onceIn(TrialParser.OnceInContext c, Span span) {
        return new TimingClause.OnceIn(tree.all(c.name(), tree::name), span);
    }

    TimingClause.Repeated repeated(TrialParser.RepeatedContext c, Span span) {
        Optional<TimingClause.Apart> apart = Optional.ofNullable(c.timeUnit())
                .map(unit -> new TimingClause.Apart(
                        tree.num(c.NUMBER(1)),
                        c.NUMBER().size() > 2 ? Optional.of(tree.num(c.NUMBER(2))) : Optional.empty(),
                        tree.name(unit)));
        return new TimingClause.Repeated(tree.num(c.NUMBER(0)), apart, span);
    }
}
