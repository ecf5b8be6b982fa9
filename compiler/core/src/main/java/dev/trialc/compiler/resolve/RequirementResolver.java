package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Requirement;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** Rules on people (language §5.9). */
final class RequirementResolver {
    private final Desk desk;

    RequirementResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<Requirement> requirement(Statement statement) {
        Optional<String> event =
                desk.require(statement.head().name(), Names.Kind.EVENT).map(Names.Declared::name);
        List<TimingClause.Within> within = ClausePlacement.all(statement.clauses(), TimingClause.Within.class);
        StringBuilder words =
                new StringBuilder(desk.file().slice(statement.head().span()));
        within.forEach(w -> words.append(' ').append(desk.file().slice(w.span())));
        Optional<Requirement.Rule> rule = event.flatMap(e -> rule(e, statement, within));
        return rule.map(
                r -> new Requirement(PlainWords.of(words.toString()), r, Provenances.of(desk.file(), statement)));
    }

    private Optional<Requirement.Rule> rule(String event, Statement statement, List<TimingClause.Within> within) {
        if (statement.head().detail().orElse(null) instanceof Head.Detail.BeforeAny before) {
            String what = before.what().text();
            boolean known = what.equals("procedure")
                    || desk.require(before.what(), Names.Kind.EVENT, Names.Kind.PROCEDURE)
                            .isPresent();
            return known ? Optional.of(new Requirement.Rule.BeforeAny(event, what)) : Optional.empty();
        }
        if (within.isEmpty()) {
            return Optional.of(new Requirement.Rule.Recorded(event));
        }
        TimingClause.Within w = within.get(0);
        Optional<Length> length = new LengthResolver(desk).around(w.extent());
        Optional<Anchor> anchor = new AnchorResolver(desk).anchor(w.anchor());
        Expr.Side side = switch (w.side()) {
            case "before" -> Expr.Side.BEFORE;
            case "after" -> Expr.Side.AFTER;
            default -> Expr.Side.EITHER;
        };
        return length.isPresent() && anchor.isPresent()
                ? Optional.of(new Requirement.Rule.Within(event, length.get(), side, anchor.get()))
                : Optional.empty();
    }
}
