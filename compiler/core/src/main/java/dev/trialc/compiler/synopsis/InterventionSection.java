package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Avoidance;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Procedure;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Interventions and regimens (ICH M11 6); of an observational study, what is observed. */
final class InterventionSection {
    private InterventionSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        boolean observed = draft.observational();
        List<Statement> products = new ArrayList<>();
        draft.protocol().drugs().forEach(d -> products.add(drug(draft, d)));
        draft.protocol().procedures().forEach(p -> products.add(procedure(draft, p)));
        draft.protocol().choices().forEach(c -> products.add(choice(draft, c)));
        if (!products.isEmpty()) {
            blocks.add(new Block.Heading("products", "", observed ? "Drugs observed" : "Drugs and procedures"));
            blocks.add(new Block.Statements(products));
        }
        for (Regimen regimen : draft.protocol().regimens()) {
            blocks.addAll(RegimenBlocks.of(draft, regimen));
        }
        if (!draft.protocol().avoidances().isEmpty()) {
            blocks.add(new Block.Heading("avoided", "6.10", "What participants avoid"));
            blocks.add(new Block.Statements(draft.protocol().avoidances().stream()
                    .map(a -> avoidance(draft, a))
                    .toList()));
        }
        if (draft.protocol().regimens().isEmpty()) {
            blocks.add(Draft.statements(List.of(), Words.NOT_STATED));
            draft.provenance().missing("R.N1", "Interventions", "Interventions and regimens", Provenance.REQUIRED);
        }
        String heading = observed ? "Treatment observed" : "Interventions and regimens";
        return new Section("interventions", "6", heading, blocks);
    }

    private static Statement drug(Draft draft, Drug drug) {
        String key = draft.keys().named("D", drug.name());
        List<String> words = new ArrayList<>();
        if (drug.isClass()) {
            words.add("class of drugs");
        }
        drug.drugClass()
                .ifPresent(c -> words.add(
                        "belongs to the class " + draft.phrases().names().drug(c)));
        if (!drug.aliases().isEmpty()) {
            words.add("also called "
                    + Words.and(drug.aliases().stream().map(Words::quoted).toList()) + " in the source");
        }
        return draft.statement(
                key, draft.phrases().names().drug(drug.name()), Words.capital(String.join("; ", words)), drug.origin());
    }

    private static Statement avoidance(Draft draft, Avoidance avoidance) {
        Names names = draft.phrases().names();
        List<String> titles = avoidance.items().stream()
                .map(i -> draft.protocol().drug(i.name()).isPresent() && Names.derived(i.name(), i.title())
                        ? names.drug(i.name())
                        : Names.title(i.name(), i.title()))
                .toList();
        String words = "Avoided "
                + avoidance.regimen().map(r -> "with " + names.regimen(r) + " ").orElse("") + "from "
                + draft.phrases().anchors().of(avoidance.from()) + " to "
                + draft.phrases().anchors().of(avoidance.to()) + ", both days included"
                + draft.phrases().applicability().suffix(avoidance.applicability());
        return draft.statement(
                draft.keys().named("AV", avoidance.items().get(0).name()),
                Words.capital(Words.and(titles)),
                Words.sentence(words),
                avoidance.origin());
    }

    private static Statement procedure(Draft draft, Procedure procedure) {
        String key = draft.keys().named("P", procedure.name());
        return draft.statement(
                key, Names.heading(procedure.name(), procedure.title()), "Procedure", procedure.origin());
    }

    private static Statement choice(Draft draft, Choice choice) {
        String key = draft.keys().named("CH", choice.name());
        String by = choice.by().isBlank() ? "" : " by the " + Words.humanise(choice.by());
        List<String> options =
                choice.options().stream().map(draft.phrases().names()::drug).toList();
        return draft.statement(
                key,
                Names.heading(choice.name(), choice.title()),
                "Chosen for each participant" + by + ": one of " + Words.or(options),
                choice.origin());
    }
}
