package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.StopRule;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stops a participant's treatment (ICH M11 7.1) and what stops the trial (4.3). */
final class StopSection {
    private StopSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("stop-treatment", "7.1", "Discontinuation of a participant\u2019s treatment"));
        blocks.add(Draft.statements(rules(draft, false), "The protocol states no rule for discontinuation."));
        blocks.add(new Block.Heading("stop-trial", "4.3", "Rules for the trial as a whole"));
        blocks.add(Draft.statements(rules(draft, true), "The protocol states no rule for the trial as a whole."));
        return new Section("stopping", "4.3, 7.1", "Stopping rules", blocks);
    }

    private static List<Statement> rules(Draft draft, boolean trial) {
        return draft.protocol().stopRules().stream()
                .filter(r -> r.trial() == trial)
                .map(r -> rule(draft, r))
                .toList();
    }

    private static Statement rule(Draft draft, StopRule rule) {
        List<String> words = new ArrayList<>();
        if (!rule.title().isBlank()) {
            words.add(rule.title());
        }
        rule.at()
                .map(draft.phrases().anchors()::of)
                .filter(a -> !a.equalsIgnoreCase(rule.title()))
                .ifPresent(a -> words.add("at " + a));
        rule.when()
                .ifPresent(e -> words.add((e instanceof Expr.Judged ? "" : "when ")
                        + draft.phrases().exprs().of(e)));
        return draft.statement(
                draft.keys().named("ST", rule.id()), "", Words.sentence(String.join("; ", words)), rule.origin());
    }
}
