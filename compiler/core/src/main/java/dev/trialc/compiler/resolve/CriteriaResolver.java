package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.StopRule;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Eligibility criteria and stopping rules. */
final class CriteriaResolver {
    private final Desk desk;

    CriteriaResolver(Desk desk) {
        this.desk = desk;
    }

    CriteriaSet set(Statement statement) {
        List<TitledName> names = statement.head().names();
        Optional<Anchor> gate = ClausePlacement.all(statement.clauses(), TimingClause.AtAnchor.class).stream()
                .findFirst()
                .flatMap(a -> new AnchorResolver(desk).anchor(a.anchor()));
        return new CriteriaSet(
                names.stream().findFirst().map(n -> n.name().text()),
                names.stream().findFirst().map(Titles::of).orElse("Eligibility criteria"),
                gate,
                statement.inside().stream().flatMap(s -> criterion(s).stream()).toList(),
                Provenances.of(desk.file(), statement));
    }

    Optional<Criterion> criterion(Statement statement) {
        boolean inclusion = statement.head().kind() == HeadKind.INCLUSION;
        String id = statement.head().name().text();
        if (statement.conditions().isEmpty()) {
            String verb = inclusion ? "must have" : "excluded if";
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "Criterion " + id + " says nothing that can be decided.",
                    "A title alone neither admits nor excludes anybody.",
                    "Add “" + verb + "” and a condition; what a physician decides is “"
                            + (inclusion ? "must have in" : "excluded in") + " the investigator's judgment \"…\"”.");
            return Optional.empty();
        }
        List<Criterion.Requirement> requirements = new ArrayList<>();
        for (Condition condition : statement.conditions()) {
            new ExprResolver(desk)
                    .expr(condition.expr())
                    .ifPresent(e -> requirements.add(new Criterion.Requirement(
                            e,
                            Provenances.of(
                                    desk.file(),
                                    new Span(
                                            condition.span().start(),
                                            condition.expr().span().end()),
                                    condition.provenance()))));
        }
        Criterion.Kind kind = inclusion ? Criterion.Kind.INCLUSION : Criterion.Kind.EXCLUSION;
        return Optional.of(new Criterion(
                kind,
                id,
                statement.head().title().map(t -> t.value()).orElse(""),
                requirements,
                Provenances.of(desk.file(), statement)));
    }

    StopRule stopRule(Statement statement) {
        Optional<Anchor> at = ClausePlacement.all(statement.clauses(), TimingClause.AtAnchor.class).stream()
                .findFirst()
                .flatMap(a -> new AnchorResolver(desk).anchor(a.anchor()));
        Optional<Expr> when =
                statement.conditions().stream().findFirst().flatMap(c -> new ExprResolver(desk).expr(c.expr()));
        TitledName name = statement.head().names().get(0);
        if (at.isPresent() && when.isPresent()) {
            desk.report(
                    Code.TIMING_CLASH,
                    statement.span(),
                    "“" + name.name().text() + "” names an event and a condition.",
                    "Whether one of them is enough, or both must hold, would be open, and with it the last dose.",
                    "Write two rules where one is enough. Where both must hold, declare “event … when …” and write “at” that event.");
        }
        return new StopRule(
                statement.head().kind() == HeadKind.TRIAL_RULE,
                name.name().text(),
                Titles.of(name),
                at,
                when,
                Provenances.of(desk.file(), statement));
    }
}
