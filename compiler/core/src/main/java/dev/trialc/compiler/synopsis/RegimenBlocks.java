package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Clocks;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One regimen: when it runs, in which cycles and on which clock, then what is given, performed or observed. */
final class RegimenBlocks {
    private RegimenBlocks() {}

    static List<Block> of(Draft draft, Regimen regimen) {
        String key = draft.keys().named("R", regimen.name());
        String title = draft.phrases().names().regimen(regimen.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("regimen-" + Keys.safe(regimen.name()), "", title));
        List<Statement> statements = new ArrayList<>();
        statements.add(course(draft, regimen, key));
        regimen.cycle()
                .ifPresentOrElse(
                        c -> statements.add(cycle(draft, c, key, title)),
                        () -> statements.add(
                                Statement.of(key + ".cycle", "Cycles", "No treatment cycles are defined.", List.of())));
        regimen.ledBy()
                .ifPresent(d -> statements.add(Statement.of(
                        key + ".led",
                        "Start of a cycle",
                        "The first administration of " + draft.phrases().names().drug(d) + " starts a cycle.",
                        List.of())));
        statements.addAll(DoseRuleStatements.starts(draft, regimen, key));
        blocks.add(new Block.Statements(statements));
        blocks.addAll(AdministrationBlocks.of(draft, regimen));
        List<Statement> changes = DoseRuleStatements.changes(draft, regimen, key);
        if (!changes.isEmpty()) {
            blocks.add(new Block.Heading("modifications-" + Keys.safe(regimen.name()), "", "Changes of doses"));
            blocks.add(new Block.Statements(changes));
        }
        return blocks;
    }

    private static Statement course(Draft draft, Regimen regimen, String key) {
        boolean observed =
                regimen.administrations().stream().anyMatch(a -> a.action() == Administration.Action.OBSERVE);
        String until = regimen.until().isEmpty()
                ? "until an event that is not stated"
                : draft.phrases().anchors().until(regimen.until());
        String words = (observed ? "Observed from " : "From ")
                + draft.phrases().anchors().of(regimen.from()) + " " + until
                + draft.phrases().applicability().suffix(regimen.applicability());
        String sentence = Words.sentence(words);
        List<Mark> marks =
                new ArrayList<>(draft.provenance().backing(key, Draft.plain("Course", sentence), regimen.origin()));
        if (regimen.until().isEmpty()) {
            String title = draft.phrases().names().regimen(regimen.name());
            marks.add(draft.provenance()
                    .missing(key, 1, title, "Event until which treatment continues", Provenance.MARKED));
        }
        return Statement.of(key, "Course", sentence, marks);
    }

    private static Statement cycle(Draft draft, CycleRule rule, String regimen, String title) {
        String key = regimen + ".cycle";
        List<String> lengths = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        for (int i = 0; i < rule.lengths().size(); i++) {
            CycleRule.From from = rule.lengths().get(i);
            String length = from.length() instanceof Length.Unknown
                    ? "a length that is not stated"
                    : draft.phrases().lengths().of(from.length());
            if (from.length() instanceof Length.Unknown unknown) {
                open.add(Draft.open(unknown.parameter()));
            }
            lengths.add(rule.lengths().size() == 1 ? length : length + " " + span(rule.lengths(), i));
        }
        String words = "Cycles of " + Words.and(lengths) + ". " + clock(rule) + StartWords.of(draft, rule);
        List<Mark> marks =
                new ArrayList<>(draft.provenance().backing(key, Draft.plain("Cycles", words), rule.origin()));
        marks.addAll(open);
        if (!Clocks.stated(rule)) {
            marks.add(draft.provenance()
                    .missing(key, 1, title, "Whether a delayed cycle moves later cycles", Provenance.MARKED));
        }
        if (rule.spacing() instanceof CycleRule.Spacing.Unstated) {
            marks.add(draft.provenance()
                    .missing(key, 2, title, "How close to the one before it a cycle may start", Provenance.MARKED));
        }
        return Statement.of(key, "Cycles", words, marks);
    }

    private static String span(List<CycleRule.From> lengths, int i) {
        int first = lengths.get(i).cycle();
        if (i == lengths.size() - 1) {
            return "from cycle" + Words.NBSP + first + " on";
        }
        int last = lengths.get(i + 1).cycle() - 1;
        return first == last ? "in cycle" + Words.NBSP + first : "in cycles" + Words.NBSP + first + " to " + last;
    }

    private static String clock(CycleRule rule) {
        if (!Clocks.stated(rule)) {
            return "Whether a delayed cycle moves later ones is not stated.";
        }
        return rule.clock() == CycleRule.Clock.ELASTIC
                ? "A delayed cycle moves later ones: each cycle is due one cycle length after the cycle before it actually started."
                : "A delayed cycle does not move later ones: each cycle is due by its number, counted from the start of cycle"
                        + Words.NBSP + "1.";
    }
}
