package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.AcceptedFinding;
import dev.trialc.compiler.model.Discrepancy;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a reviewer asks last: what is assumed, what is not stated, what contradicts, what was accepted, and whence each line is. */
final class ClosingSections {
    private ClosingSections() {}

    static Section assumptions(Draft draft) {
        List<Statement> items = draft.provenance().assumptions().stream()
                .map(e -> Statement.of(e.key(), "", Words.sentence(Words.capital(e.words())), List.of())
                        .with(List.of(Statement.of("", "Statement", e.statement(), List.of()))))
                .toList();
        return new Section(
                "assumptions",
                "",
                "Assumptions",
                List.of(
                        new Block.Remark("Read into the protocol by its writers because the source does not say it."),
                        Draft.statements(items, "None.")));
    }

    static Section notStated(Draft draft) {
        List<Statement> parameters = draft.protocol().parameters().stream()
                .map(p -> parameter(draft, p))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!parameters.isEmpty()) {
            blocks.add(new Block.Heading("parameters", "", "Needed to calculate dates or doses"));
            blocks.add(new Block.Remark("Until a value is supplied, what depends on it is pending and says so."));
            blocks.add(new Block.Statements(parameters));
        }
        cause(
                draft,
                Provenance.MARKED,
                "not-stated-source",
                "Not stated in the source, or left open by the protocol",
                blocks);
        List<Statement> gaps = GapStatements.of(draft);
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Heading("gaps", "", "Named as gaps of the source"));
            blocks.add(new Block.Statements(gaps));
        }
        cause(draft, Provenance.REQUIRED, "not-stated-m11", "Required by ICH M11, absent from the protocol", blocks);
        if (blocks.isEmpty()) {
            blocks.add(Draft.statements(List.of(), "None."));
        }
        return new Section("not-stated", "", "Not stated", blocks);
    }

    private static Statement parameter(Draft draft, Parameter parameter) {
        String key = Draft.parameterKey(parameter.name());
        String lead = Words.capital(draft.phrases().names().parameter(parameter.name()));
        String kind = switch (parameter.type()) {
            case DURATION -> "a period";
            case AMOUNT -> "an amount";
            case ROUTE -> "a route";
            case FREQUENCY -> "a frequency";
            case DAYS -> "dosing days";
            case TIMING -> "a time";
            case DATES -> "a list of dates";
        };
        List<Mark> marks = draft.provenance().backing(key, lead, parameter.origin());
        return Statement.of(key, lead, kind + " that the source does not state", marks);
    }

    private static void cause(Draft draft, String cause, String key, String heading, List<Block> blocks) {
        List<Statement> items = draft.provenance().missing().stream()
                .filter(e -> e.cause().equals(cause))
                .map(e -> Statement.of(e.key(), where(e), e.words(), List.of()))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(key, "", heading));
            blocks.add(new Block.Statements(items));
        }
    }

    /** The statement that leaves it open, where that is not what is missing itself. */
    private static String where(Provenance.Entry entry) {
        return entry.statement().equals(entry.words()) ? "" : entry.statement();
    }

    static Section discrepancies(Draft draft, SourcePlaces places) {
        List<Statement> items = draft.protocol().discrepancies().stream()
                .map(d -> discrepancy(draft, d, places))
                .toList();
        return new Section(
                "discrepancies", "", "Discrepancies in the source", List.of(Draft.statements(items, "None found.")));
    }

    private static Statement discrepancy(Draft draft, Discrepancy discrepancy, SourcePlaces places) {
        String key = draft.keys().worded("X", discrepancy.first().quote());
        String first = discrepancy.first().quote();
        String second = discrepancy.second().quote();
        String words = Words.quoted(first) + " against " + Words.quoted(second);
        List<Mark> marks = new ArrayList<>(draft.provenance().marks(key, words, discrepancy.origin()));
        int number = (int) marks.stream().filter(m -> m.label().startsWith("S")).count();
        for (String quote : List.of(first, second)) {
            if (places.of(quote).isPresent()) {
                marks.add(draft.provenance().cite(key, ++number, words, quote));
            }
        }
        List<Statement> outcome = new ArrayList<>();
        outcome.add(discrepancy
                .takenAs()
                .map(t -> Statement.of(
                        "",
                        "Taken as",
                        Words.sentence(discrepancy.reason().isPresent() ? Words.quoted(t) : t),
                        List.of()))
                .orElse(Statement.unstated("", "Open", "the protocol does not decide between them", List.of())));
        discrepancy.reason().ifPresent(r -> outcome.add(Statement.of("", "Because", Words.sentence(r), List.of())));
        return Statement.of(key, "", words, marks).with(outcome);
    }

    static Section accepted(Draft draft) {
        List<Statement> items = draft.protocol().accepted().stream()
                .map(a -> accepted(draft, a))
                .toList();
        return new Section(
                "accepted-findings",
                "",
                "Accepted findings",
                List.of(
                        new Block.Remark("Warnings of the compiler that the writers know of and stand by."),
                        Draft.statements(items, "None.")));
    }

    private static Statement accepted(Draft draft, AcceptedFinding finding) {
        String key = draft.keys().named("AF", finding.code());
        return draft.statement(key, finding.code(), Words.sentence(Words.capital(finding.reason())), finding.origin());
    }

    /** The records themselves; before the lists are closed, for a record's statement may be backed too. */
    static List<Statement> records(Draft draft) {
        return draft.protocol().sources().stream()
                .map(s -> draft.statement(draft.keys().named("SRC", s.name()), s.name(), s.path(), s.origin()))
                .toList();
    }

    static Section sources(Draft draft, List<Statement> records, SourcePlaces places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Draft.statements(records, "The protocol names no source."));
        List<Statement> items = draft.provenance().citations().stream()
                .map(e -> Statement.of(e.key(), "", Words.quoted(e.words()) + place(places, e.words()), List.of())
                        .with(
                                e.statement().isBlank()
                                        ? List.of()
                                        : List.of(Statement.of("", "Backs", e.statement(), List.of()))))
                .toList();
        blocks.add(new Block.Heading("passages", "", "Passages cited, with the statement that each backs"));
        blocks.add(Draft.statements(items, "None."));
        return new Section("source-index", "", "Source index", blocks);
    }

    private static String place(SourcePlaces places, String quote) {
        return places.of(quote).map(p -> " (" + p + ")").orElse("");
    }
}
