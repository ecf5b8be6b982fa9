package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Phrases;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the writers of sections share: the protocol, its words, and the lists that grow while sections are written. */
record Draft(Protocol protocol, Phrases phrases, Keys keys, Provenance provenance) {
    static Draft of(Protocol protocol) {
        return new Draft(protocol, new Phrases(protocol), new Keys(), new Provenance());
    }

    /** A statement with marks for all that its origin says. */
    Statement statement(String key, String lead, String words, Origin origin) {
        return Statement.of(key, lead, words, provenance.marks(key, plain(lead, words), origin));
    }

    /** How a statement is quoted in the lists at the end. */
    static String plain(String lead, String words) {
        if (lead.isEmpty()) {
            return words;
        }
        return words.isEmpty() ? lead : lead + ": " + words;
    }

    /** A list of statements, or a line that says that the protocol has none. */
    static Block statements(List<Statement> items, String none) {
        return new Block.Statements(items.isEmpty() ? List.of(Statement.unstated("", "", none, List.of())) : items);
    }

    static Block.Row head(String... words) {
        List<Cell> cells = new ArrayList<>();
        for (String word : words) {
            cells.add(Cell.of(word));
        }
        return new Block.Row("", cells);
    }

    static Block.Table table(String caption, String layout, Block.Row head, int rowHead, List<Block.Row> rows) {
        return new Block.Table(caption, layout, List.of(head), 0, rowHead, rows);
    }

    /** The mark that leads to a parameter's entry. */
    static Mark open(String parameter) {
        return new Mark(parameterKey(parameter), parameterKey(parameter));
    }

    static String parameterKey(String parameter) {
        return "N-" + Keys.safe(parameter);
    }

    /** Whether the protocol observes treatment and gives none (T44). */
    boolean observational() {
        List<Administration> all = protocol.regimens().stream()
                .flatMap(r -> r.administrations().stream())
                .toList();
        return !all.isEmpty() && all.stream().allMatch(a -> a.action() == Administration.Action.OBSERVE);
    }

    static String notStated() {
        return Words.NOT_STATED;
    }
}
