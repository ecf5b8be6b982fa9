package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Level;
import dev.trialc.compiler.model.Objective;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.MeasureWords;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Objectives, and the endpoints that measure them (ICH M11 1.1.1). */
final class ObjectiveSection {
    private ObjectiveSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("objectives-list", "", "Objectives"));
        List<Statement> objectives = new ArrayList<>();
        for (Level level : Level.values()) {
            draft.protocol().objectives().stream()
                    .filter(o -> o.level() == level)
                    .map(o -> objective(draft, o))
                    .forEach(objectives::add);
        }
        if (objectives.isEmpty()) {
            draft.provenance().missing("OB.N1", "Objectives", "Objectives", Provenance.REQUIRED);
        }
        blocks.add(Draft.statements(objectives, Words.NOT_STATED));
        blocks.add(new Block.Heading("endpoints-list", "", "Endpoints"));
        List<Statement> endpoints = new ArrayList<>();
        for (Level level : Level.values()) {
            draft.protocol().endpoints().stream()
                    .filter(e -> e.level() == level)
                    .map(e -> endpoint(draft, e))
                    .forEach(endpoints::add);
        }
        if (endpoints.isEmpty()) {
            draft.provenance().missing("EP.N1", "Endpoints", "Endpoints", Provenance.REQUIRED);
        }
        blocks.add(Draft.statements(endpoints, Words.NOT_STATED));
        draft.provenance()
                .missing(
                        "OB.N2",
                        "Objectives",
                        "Estimand attributes (population, treatment, variable, intercurrent events, summary)",
                        Provenance.REQUIRED);
        return new Section("objectives", "1.1.1", "Objectives and endpoints", blocks);
    }

    private static Statement objective(Draft draft, Objective objective) {
        String key = draft.keys().named("OB", objective.id());
        return draft.statement(key, objective.level().word() + " objective", objective.title(), objective.origin());
    }

    private static Statement endpoint(Draft draft, Endpoint endpoint) {
        String key = draft.keys().named("EP", endpoint.name());
        String lead = endpoint.level().word() + " endpoint: " + Names.heading(endpoint.name(), endpoint.title());
        MeasureWords words = draft.phrases().measures();
        String measured = Words.sentence(words.of(endpoint.measure()));
        List<Statement> details = new ArrayList<>();
        for (String rule : words.censoring(endpoint.measure())) {
            details.add(Statement.of(Words.sentence(rule)));
        }
        endpoint.assessor().ifPresent(a -> details.add(Statement.of("", "Assessed by", a, List.of())));
        endpoint.standard().ifPresent(s -> details.add(Statement.of("", "According to", s, List.of())));
        endpoint.population().ifPresent(p -> details.add(Statement.of("", "Population", Words.humanise(p), List.of())));
        endpoint.timeFrame()
                .ifPresent(
                        t -> details.add(Statement.of("", "Time frame", Words.capital(words.timeFrame(t)), List.of())));
        if (!endpoint.objectives().isEmpty()) {
            details.add(Statement.of("", "Objective", objectives(draft, endpoint.objectives()), List.of()));
        }
        int number = 0;
        for (String slot : endpoint.unstated()) {
            String missing = key + ".N" + ++number;
            details.add(Statement.unstated(
                    "", Words.capital(slot), Words.NOT_STATED, List.of(new Mark("N" + number, missing))));
            draft.provenance().missing(missing, lead, Words.capital(slot), Provenance.MARKED);
        }
        List<Mark> marks = draft.provenance().backing(key, Draft.plain(lead, measured), endpoint.origin());
        return Statement.of(key, lead, measured, marks).with(details);
    }

    private static String objectives(Draft draft, List<String> ids) {
        return Words.and(ids.stream()
                .map(id -> id
                        + draft.protocol().objectives().stream()
                                .filter(o -> o.id().equals(id) && !o.title().isBlank())
                                .map(o -> " (" + o.title() + ")")
                                .findFirst()
                                .orElse(""))
                .toList());
    }
}
