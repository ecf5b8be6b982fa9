package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Who may take part (ICH M11 5.2, 5.3), numbered as in the source. */
final class PopulationSection {
    private PopulationSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        boolean several = draft.protocol().criteria().size() > 1;
        for (CriteriaSet set : draft.protocol().criteria()) {
            if (several || set.gate().isPresent()) {
                blocks.add(new Block.Statements(List.of(header(draft, set))));
            }
            String prefix = several ? set.name().orElse("") : "";
            blocks.addAll(kind(draft, set, Criterion.Kind.INCLUSION, prefix));
            blocks.addAll(kind(draft, set, Criterion.Kind.EXCLUSION, prefix));
        }
        if (draft.protocol().criteria().stream().allMatch(s -> s.criteria().isEmpty())) {
            blocks.add(Draft.statements(List.of(), Words.NOT_STATED));
            draft.provenance().missing("C.N1", "Population", "Eligibility criteria", Provenance.REQUIRED);
        }
        if (!draft.protocol().groups().isEmpty()) {
            blocks.add(new Block.Heading("groups", "", "Groups that statements refer to"));
            blocks.add(new Block.Statements(
                    draft.protocol().groups().stream().map(g -> group(draft, g)).toList()));
        }
        return new Section("population", "5", "Population and eligibility criteria", blocks);
    }

    private static Statement header(Draft draft, CriteriaSet set) {
        String key = draft.keys().named("CS", set.name().orElse("general"));
        String lead = Names.heading(set.name().orElse("Criteria"), set.title());
        String words = set.gate()
                .map(a -> "judged at " + draft.phrases().anchors().of(a))
                .orElse("");
        // criteria outside a block have no statement of their own that something could back
        return set.name().isPresent()
                ? draft.statement(key, lead, words, set.origin())
                : Statement.of(key, lead, words, List.of());
    }

    private static List<Block> kind(Draft draft, CriteriaSet set, Criterion.Kind kind, String prefix) {
        List<Statement> items = set.criteria().stream()
                .filter(c -> c.kind() == kind)
                .map(c -> CriterionStatements.of(draft, c, prefix))
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        boolean inclusion = kind == Criterion.Kind.INCLUSION;
        String anchor = (inclusion ? "inclusion" : "exclusion") + (prefix.isEmpty() ? "" : "-" + Keys.safe(prefix));
        String rule = inclusion
                ? "A participant must meet every inclusion criterion."
                : "A participant who meets any exclusion criterion cannot take part.";
        return List.of(
                new Block.Heading(
                        anchor, inclusion ? "5.2" : "5.3", inclusion ? "Inclusion criteria" : "Exclusion criteria"),
                new Block.Remark(rule),
                new Block.Statements(items));
    }

    private static Statement group(Draft draft, Group group) {
        String key = draft.keys().named("G", group.name());
        String words = Words.capital(draft.phrases().exprs().of(group.when()));
        return draft.statement(key, Names.heading(group.name(), group.title()), words, group.origin());
    }
}
