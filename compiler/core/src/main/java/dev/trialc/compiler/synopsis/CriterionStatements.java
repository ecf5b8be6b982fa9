package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.ExprWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A criterion in the protocol's words and, below, what is computed or asked; options keep the source's labels and nesting. */
final class CriterionStatements {
    private CriterionStatements() {}

    static Statement of(Draft draft, Criterion criterion, String prefix) {
        String key = draft.keys().named(Keys.safe(prefix), criterion.id());
        List<Origin> parts = criterion.requirements().size() == 1
                ? List.of()
                : criterion.requirements().stream()
                        .map(Criterion.Requirement::origin)
                        .toList();
        String words = Words.sentence(criterion.title());
        Statement statement = draft.statement(key, "", words, Origins.without(criterion.origin(), parts));
        List<Statement> rules = new ArrayList<>();
        int number = 0;
        for (Criterion.Requirement requirement : criterion.requirements()) {
            rules.add(rule(draft, criterion, requirement, key, ++number));
        }
        return statement.with(rules);
    }

    private static Statement rule(
            Draft draft, Criterion criterion, Criterion.Requirement requirement, String key, int number) {
        boolean inclusion = criterion.kind() == Criterion.Kind.INCLUSION;
        String lead = inclusion ? "Must hold" : "Excludes";
        String part = criterion.requirements().size() == 1 ? key + ".r" : key + ".r" + number;
        Expr expr = requirement.expr();
        // a single requirement shares its provenance with the criterion, which prints it beside the source's own words
        Origin origin = criterion.requirements().size() == 1
                ? Origins.without(requirement.origin(), List.of(criterion.origin()))
                : requirement.origin();
        if (expr instanceof Expr.Options options) {
            String words = ExprWords.quantifier(options);
            return draft.statement(part, lead, words, origin).with(options(draft, options, key));
        }
        return draft.statement(part, lead, draft.phrases().exprs().of(expr), origin);
    }

    private static List<Statement> options(Draft draft, Expr.Options options, String key) {
        List<Statement> items = new ArrayList<>();
        int number = 0;
        for (Option option : options.options()) {
            number++;
            String label = option.label().isBlank() ? Integer.toString(number) : option.label();
            String part = draft.keys().named("", key + "." + label);
            if (option.expr() instanceof Expr.Options nested) {
                String words = ExprWords.quantifier(nested);
                items.add(draft.statement(part, option.title(), words, option.origin())
                        .with(options(draft, nested, part)));
            } else {
                String words = draft.phrases().exprs().of(option.expr());
                items.add(draft.statement(part, option.title(), words, option.origin()));
            }
        }
        return items;
    }
}
