package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.Optional;

/** Letters that mark cells of grids: {@code X}, and those that the schedule declares. */
final class MarkResolver {
    private final Desk desk;

    MarkResolver(Desk desk) {
        this.desk = desk;
    }

    /** {@code mark P "by telephone"}. */
    void marks(Statement schedule) {
        for (Statement statement : schedule.inside()) {
            if (statement.head().kind() == HeadKind.MARK) {
                statement.head().names().forEach(name -> mark(statement, name));
            }
        }
    }

    private void mark(Statement statement, TitledName titled) {
        Name name = titled.name();
        if (isDone(name)) {
            desk.report(
                    Code.DUPLICATE_NAME,
                    name.span(),
                    "“" + name.text() + "” means done in every grid.",
                    "With other words a reader could not tell which of the two is meant.",
                    "Choose another letter.");
        } else if (titled.title().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    name.span(),
                    "The mark “" + name.text() + "” has no words.",
                    "A reader of the table would not know what it means.",
                    "Write them in quotation marks: mark " + name.text() + " \"by telephone\".");
        } else {
            String words = titled.title().get().value();
            desk.shared()
                    .marks()
                    .putIfAbsent(
                            name.text(), new Grid.Letter(name.text(), words, Provenances.of(desk.file(), statement)));
        }
    }

    private static boolean isDone(Name name) {
        return name.text().equalsIgnoreCase("X");
    }

    /** The declared letter in a cell; empty for {@code X}, and for one that nobody declared, which has a finding. */
    Optional<String> letter(GridRow.Cell cell) {
        Name mark = cell.mark();
        if (isDone(mark)) {
            return Optional.empty();
        }
        if (desk.names().find(Names.Kind.MARK, mark.text()).isPresent()) {
            return Optional.of(mark.text());
        }
        desk.report(
                Code.MISPLACED_CLAUSE,
                mark.span(),
                "“" + mark.text() + "” is no mark of a grid.",
                "A reader would not know whether the activity is done.",
                "Write X for done, (X) for optional, X[b] with a note, and leave the cell empty for not done; or declare the mark on a line of its own: mark "
                        + mark.text() + " \"by telephone\".");
        return Optional.empty();
    }
}
