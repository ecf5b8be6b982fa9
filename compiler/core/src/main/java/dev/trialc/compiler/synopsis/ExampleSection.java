package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.GivenWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Worked examples: dates that a reviewer can check by hand, and whether the calculation arrives at them. */
final class ExampleSection {
    private ExampleSection() {}

    static Section of(Draft draft, ExampleResults results) {
        List<Example> examples = draft.protocol().examples();
        if (results.run() && results.results().size() != examples.size()) {
            throw new IllegalArgumentException(
                    "results for " + results.results().size() + " of " + examples.size() + " examples");
        }
        List<Block> blocks = new ArrayList<>();
        if (!results.run() && !examples.isEmpty()) {
            blocks.add(new Block.Remark("The examples were not calculated for this synopsis; expected dates only."));
        }
        for (int i = 0; i < examples.size(); i++) {
            Optional<ExampleResults.Result> result =
                    results.run() ? Optional.of(results.results().get(i)) : Optional.empty();
            example(draft, examples.get(i), result, blocks);
        }
        if (examples.isEmpty()) {
            blocks.add(Draft.statements(List.of(), "The protocol has no worked examples."));
        }
        return new Section("examples", "", "Worked examples", blocks);
    }

    private static void example(
            Draft draft, Example example, Optional<ExampleResults.Result> result, List<Block> blocks) {
        String key = draft.keys().worded("EX", example.title());
        blocks.add(new Block.Heading(key, "", Words.capital(example.title())));
        List<Statement> given = new ArrayList<>();
        example.given().forEach(g -> given.add(Statement.of(GivenWords.of(draft.phrases(), g))));
        example.asOf().ifPresent(day -> given.add(Statement.of(GivenWords.asOf(day))));
        given.add(Statement.of(GivenWords.horizon(example)));
        blocks.add(new Block.Statements(
                List.of(draft.statement(key, "Given", "", origin(example)).with(given))));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < example.expected().size(); i++) {
            int at = i;
            List<Cell> cells = new ArrayList<>(
                    ExpectationCells.of(draft, example.expected().get(i)));
            result.ifPresent(r -> cells.addAll(
                    ExpectationCells.outcome(draft, example.expected().get(at), outcome(r, at))));
            rows.add(new Block.Row("", cells));
        }
        Block.Row head = result.isPresent()
                ? Draft.head("Expected", "Due", "Window", "Due, calculated", "Window, calculated", "Agrees")
                : Draft.head("Expected", "Due", "Window");
        blocks.add(Draft.table("Dates of \u201c" + example.title() + "\u201d", "plain", head, 0, rows));
    }

    /** The example's own, and that of its expectations. */
    private static Origin origin(Example example) {
        List<Slot> slots = new ArrayList<>(example.origin().slots());
        example.expected().forEach(e -> slots.addAll(e.origin().slots()));
        return new Origin(example.origin().file(), example.origin().span(), slots);
    }

    private static ExampleResults.Outcome outcome(ExampleResults.Result result, int at) {
        if (at >= result.outcomes().size()) {
            throw new IllegalArgumentException("no outcome " + (at + 1) + " for example " + result.example());
        }
        return result.outcomes().get(at);
    }
}
