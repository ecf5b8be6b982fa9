package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.UnitWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measurements and events that statements speak of, and the abbreviations that the protocol itself resolves. */
final class TermsSection {
    private TermsSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        add(
                blocks,
                "terms-facts",
                "Facts about a participant",
                draft.protocol().facts().stream().map(f -> fact(draft, f)).toList());
        add(
                blocks,
                "terms-events",
                "Events that the protocol declares",
                draft.protocol().events().stream()
                        .filter(e -> !e.builtIn())
                        .map(e -> event(draft, e))
                        .toList());
        List<Statement> abbreviations = new ArrayList<>();
        abbreviations(draft).forEach((name, title) -> abbreviations.add(Statement.of("", name, title, List.of())));
        add(blocks, "abbreviations", "Abbreviations", abbreviations);
        return new Section("terms", "", "Terms and abbreviations", blocks);
    }

    private static void add(List<Block> blocks, String key, String heading, List<Statement> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(key, "", heading));
            blocks.add(new Block.Statements(items));
        }
    }

    private static Statement fact(Draft draft, Fact fact) {
        return draft.statement(
                draft.keys().named("F", fact.name()),
                Names.heading(fact.name(), fact.title()),
                type(fact.type()),
                fact.origin());
    }

    private static String type(FactType type) {
        if (type instanceof FactType.Numeric numeric) {
            return numeric.unit().map(u -> "a number in " + unit(u)).orElse("a number");
        }
        if (type instanceof FactType.Coded coded) {
            List<String> values = coded.values().stream().map(Names::value).toList();
            return coded.ordered() ? "rising: " + String.join(" < ", values) : "one of " + Words.or(values);
        }
        if (type instanceof FactType.YesNo) {
            return "yes or no";
        }
        if (type instanceof FactType.CalendarDate) {
            return "a date";
        }
        List<String> attributes = ((FactType.History) type)
                .attributes().stream().map(TermsSection::attribute).toList();
        return attributes.isEmpty() ? "dated records" : "dated records with " + Words.and(attributes);
    }

    /** Powers of ten without the sign that joins them to a number. */
    private static String unit(String code) {
        String words = UnitWords.unit(code);
        return words.startsWith("×" + Words.NBSP) ? words.substring(2) : words;
    }

    private static String attribute(FactType.Attribute attribute) {
        return Names.title(attribute.name(), attribute.title()) + " (" + type(attribute.type()) + ")";
    }

    private static Statement event(Draft draft, Event event) {
        List<String> words = new ArrayList<>();
        words.add(event.trialWide() ? "one date for the whole trial" : "a dated event of one participant");
        event.derivation().ifPresent(d -> {
            words.add("where not recorded, each day of a record on which this turns true: "
                    + draft.phrases().exprs().of(d.when()));
            d.confirmed()
                    .ifPresent(c -> words.add("confirmed by a record at least "
                            + draft.phrases().lengths().of(c) + " later, with none to the contrary between"));
        });
        if (event.recurs() && event.derivation().isEmpty()) {
            words.add("may recur");
        }
        if (!event.attributes().isEmpty()) {
            words.add("with "
                    + Words.and(event.attributes().stream()
                            .map(TermsSection::attribute)
                            .toList()));
        }
        return draft.statement(
                draft.keys().named("E", event.name()),
                Names.heading(event.name(), event.title()),
                String.join("; ", words),
                event.origin());
    }

    /** Names in capitals that have a title: in order of declaration, facts before procedures before endpoints. */
    private static Map<String, String> abbreviations(Draft draft) {
        Map<String, String> found = new LinkedHashMap<>();
        draft.protocol().facts().forEach(f -> abbreviation(found, f.name(), f.title()));
        draft.protocol().procedures().forEach(p -> abbreviation(found, p.name(), p.title()));
        draft.protocol().endpoints().forEach(e -> abbreviation(found, e.name(), e.title()));
        return found;
    }

    private static void abbreviation(Map<String, String> found, String name, String title) {
        boolean capitals =
                name.length() > 1 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
        if (capitals && !Names.derived(name, title)) {
            found.putIfAbsent(name, title);
        }
    }
}
