package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.DataCollection;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Requirement;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.SeriesWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Each visit and each interval of collection as one sentence that names its clock (ICH M11 8). */
final class ScheduleSection {
    private ScheduleSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        List<Statement> visits =
                draft.protocol().visits().stream().map(v -> visit(draft, v)).toList();
        blocks.add(Draft.statements(visits, "The protocol names no visits."));
        if (!draft.protocol().collections().isEmpty()) {
            blocks.add(new Block.Heading("collections", "", "Data collected without visits"));
            blocks.add(new Block.Statements(draft.protocol().collections().stream()
                    .map(c -> collection(draft, c))
                    .toList()));
        }
        if (!draft.protocol().requirements().isEmpty()) {
            blocks.add(new Block.Heading("requirements", "", "Rules of conduct"));
            blocks.add(new Block.Statements(draft.protocol().requirements().stream()
                    .map(r -> requirement(draft, r))
                    .toList()));
        }
        blocks.add(new Block.Heading("conventions", "", "How the dates are counted"));
        blocks.add(new Block.Remark(
                "Rules of the calculation that hold for every line above; they are no statements of the source."));
        blocks.add(new Block.Statements(conventions(draft)));
        return new Section("schedule-in-words", "8", "Schedule in words", blocks);
    }

    private static Statement visit(Draft draft, Visit visit) {
        String key = draft.keys().named("V", visit.name());
        String lead = Names.heading(visit.name(), visit.title());
        String words = visit.unscheduled()
                ? "unscheduled; never planned in advance"
                : draft.phrases()
                        .of(visit.perEach().map(EventRef::event))
                        .timings()
                        .of(visit.timing());
        String each = visit.perEach()
                .map(e -> "for " + draft.phrases().anchors().of(new Anchor.OfEvent(e)) + ": ")
                .orElse("");
        String sentence = Words.sentence(
                Words.capital(each + words) + draft.phrases().applicability().suffix(visit.applicability()));
        if (visit.timing().plan() instanceof Plan.Unstated unstated && !visit.unscheduled()) {
            List<Mark> marks =
                    new ArrayList<>(draft.provenance().backing(key, Draft.plain(lead, sentence), visit.origin()));
            marks.add(Draft.open(unstated.parameter()));
            return Statement.unstated(key, lead, sentence, marks);
        }
        Statement statement = draft.statement(key, lead, sentence, visit.origin());
        return SeriesWords.illustration(visit.timing())
                .map(w -> statement.with(List.of(Statement.of("", "Without delay", w, List.of()))))
                .orElse(statement);
    }

    private static Statement collection(Draft draft, DataCollection collection) {
        List<String> titles = collection.items().stream()
                .map(i -> Names.title(i.name(), i.title()))
                .toList();
        String name = collection.items().isEmpty()
                ? "items"
                : collection.items().get(0).name();
        String words = "Collected from " + draft.phrases().anchors().of(collection.from()) + " to "
                + draft.phrases().anchors().of(collection.to()) + ", both days included"
                + draft.phrases().applicability().suffix(collection.applicability());
        return draft.statement(
                draft.keys().named("DC", name),
                Words.capital(Words.and(titles)),
                Words.sentence(words),
                collection.origin());
    }

    private static Statement requirement(Draft draft, Requirement requirement) {
        return draft.statement(
                draft.keys().worded("RQ", requirement.text()),
                "",
                Words.sentence(Words.capital(requirement.text())),
                requirement.origin());
    }

    /** The rules of the calculation that hold for every line; they are ours, and no statement of the source. */
    private static List<Statement> conventions(Draft draft) {
        List<Statement> rules = new ArrayList<>();
        String reference = draft.phrases().names().event(draft.protocol().reference());
        String day = draft.protocol().dayZero() ? "0" : "1";
        rules.add(rule("study-day", "Study day" + Words.NBSP + day + " is the day of " + reference + "."));
        if (draft.protocol().counting().weekOne()) {
            rules.add(rule(
                    "week",
                    "Week" + Words.NBSP + "1 begins on the day from which weeks are counted, week" + Words.NBSP
                            + "2 seven days later."));
        }
        rules.add(rule(
                "window",
                "A window includes both of its end days; where no window is given, the visit is due on its day."));
        rules.add(
                rule("pending", "What hangs on a date that is not known yet is pending, and names what it waits for."));
        boolean doses = draft.protocol().regimens().stream()
                .flatMap(r -> r.administrations().stream())
                .anyMatch(a -> a.action() == Administration.Action.GIVE);
        if (doses) {
            rules.add(
                    rule(
                            "end",
                            "Where an event ends treatment, the last dose is planned for the day before it; a visit due on that day is still planned."));
        }
        rules.add(rule("death", "Nothing is planned after death or withdrawal from the study."));
        return rules;
    }

    private static Statement rule(String key, String words) {
        return Statement.of("RULE-" + key, "", words, List.of());
    }
}
