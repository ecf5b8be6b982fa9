package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Grids: columns are visits, rows declare activities, letters name notes. */
final class GridResolver {
    private final Desk desk;

    /** Letters of notes that stand elsewhere, each with a finding of its own. */
    private final Set<String> strayNotes;

    GridResolver(Desk desk, Set<String> strayNotes) {
        this.desk = desk;
        this.strayNotes = strayNotes;
    }

    /** @param activities those of the schedule so far by name, to which rows add theirs */
    Optional<Grid> grid(Statement statement, List<Statement> noteStatements, Map<String, Activity> activities) {
        Head.Detail.Rows written = (Head.Detail.Rows) statement.head().detail().orElseThrow();
        if (written.rows().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().word().span(),
                    "The grid is empty.",
                    "A schedule without activities says nothing.",
                    "Begin with a line of visits: “| Screening | CycleStart |”.");
            return Optional.empty();
        }
        GridRow header = written.rows().get(0);
        if (header.name().isPresent()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    header.span(),
                    "The first line of a grid names the visits, with nothing before its first bar.",
                    "Without it no mark belongs to a visit.",
                    "Begin with “| Screening | CycleStart |”.");
            return Optional.empty();
        }
        GridClauses clauses = new GridClauses(desk);
        clauses.heading(header, written.clauses());
        List<Grid.Column> columns = columns(header);
        List<Grid.Row> rows = new ArrayList<>();
        for (GridRow row : written.rows().subList(1, written.rows().size())) {
            clauses.row(row, activities.keySet());
            row(row, header.cells().size(), activities).ifPresent(rows::add);
        }
        List<Grid.Note> notes = noteStatements.stream().map(this::note).toList();
        checkNotes(written.rows(), noteStatements);
        Optional<String> title = statement.head().texts().stream().findFirst().map(t -> t.value());
        List<Clause> provenance = new ArrayList<>(written.clauses());
        provenance.addAll(statement.clauses());
        return Optional.of(new Grid(
                title,
                columns,
                rows,
                notes,
                letters(rows),
                Provenances.of(desk.file(), statement.head().word().span(), provenance)));
    }

    private List<Grid.Letter> letters(List<Grid.Row> rows) {
        Set<String> used = new HashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> cell.letter().ifPresent(used::add)));
        return desk.shared().marks().values().stream()
                .filter(mark -> used.contains(mark.letter()))
                .toList();
    }

    private List<Grid.Column> columns(GridRow header) {
        List<Grid.Column> columns = new ArrayList<>();
        for (Optional<GridRow.Cell> cell : header.cells()) {
            if (cell.isPresent() && cell.get().onward()) {
                desk.report(
                        Code.INCOMPLETE_STATEMENT,
                        cell.get().mark().span(),
                        "A column of the grid has an arrow in place of its visit.",
                        "An arrow continues a mark; the marks below this one would belong to nothing.",
                        "Write the visit's name between the two bars.");
            } else if (cell.isPresent()) {
                desk.require(cell.get().mark(), Names.Kind.VISIT);
                columns.add(new Grid.Column(
                        cell.get().mark().text(), texts(cell.get().notes())));
            } else {
                desk.report(
                        Code.INCOMPLETE_STATEMENT,
                        header.span(),
                        "A column of the grid has no visit.",
                        "Its marks would belong to nothing.",
                        "Write the visit's name between the two bars.");
            }
        }
        return columns;
    }

    private Optional<Grid.Row> row(GridRow row, int columns, Map<String, Activity> activities) {
        if (row.name().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    row.span(),
                    "This row of the grid has no activity.",
                    "Its marks would plan nothing.",
                    "Begin the line with the activity's name.");
            return Optional.empty();
        }
        Name name = row.name().get();
        if (row.cells().size() != columns) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    row.span(),
                    "This row has " + count(row.cells().size(), "cell") + ", but the grid has "
                            + count(columns, "visit") + ".",
                    "A mark would slip under the wrong visit.",
                    "Give the row one cell for each visit; leave a cell empty where nothing is done.");
            return Optional.empty();
        }
        Applicability applicability = ApplicabilityResolver.ofActivity(desk).of(row.clauses(), row.conditions());
        ActivityDetail detail = new ActivityDetailResolver(desk).of(row.clauses());
        Origin origin = origin(row);
        activities.computeIfAbsent(
                name.text(),
                n -> new Activity(n, Titles.of(new TitledName(name, row.title())), applicability, detail, origin));
        List<Grid.Cell> cells = new CellResolver(desk).cells(row);
        return Optional.of(new Grid.Row(name.text(), texts(row.notes()), cells, origin));
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private Origin origin(GridRow row) {
        List<Clause> clauses = new ArrayList<>(row.clauses());
        for (Condition condition : row.conditions()) {
            clauses.addAll(condition.provenance());
        }
        int end = clauses.isEmpty()
                ? row.span().end()
                : Math.max(row.span().start(), clauses.get(0).span().start());
        return Provenances.of(desk.file(), new Span(row.span().start(), end), clauses);
    }

    private Grid.Note note(Statement statement) {
        return new Grid.Note(
                statement.head().name().text(),
                statement.head().texts().stream().findFirst().map(t -> t.value()),
                ApplicabilityResolver.ofActivity(desk).of(statement.clauses(), statement.conditions()),
                new ActivityDetailResolver(desk).of(statement.clauses()),
                Provenances.of(desk.file(), statement));
    }

    private void checkNotes(List<GridRow> rows, List<Statement> notes) {
        Set<String> declared = new HashSet<>();
        for (Statement note : notes) {
            if (!declared.add(note.head().name().text())) {
                desk.report(
                        Code.DUPLICATE_NAME,
                        note.head().span(),
                        "Note " + note.head().name().text() + " stands twice behind this grid.",
                        "A reader of the table could not tell which one is meant.",
                        "Give each note a letter of its own.");
            }
        }
        Set<String> used = new HashSet<>();
        for (GridRow row : rows) {
            List<Name> letters = new ArrayList<>(row.notes());
            row.cells().forEach(c -> c.ifPresent(cell -> letters.addAll(cell.notes())));
            for (Name letter : letters) {
                used.add(letter.text());
                if (!declared.contains(letter.text()) && !strayNotes.contains(letter.text())) {
                    desk.report(
                            Code.UNDECLARED_NAME,
                            letter.span(),
                            "There is no note “" + letter.text() + "” behind this grid.",
                            "The footnote that limits this mark would be missing.",
                            "Add “note " + letter.text() + " …” behind the grid, or take the letter away.");
                }
            }
        }
        for (Statement note : notes) {
            if (!used.contains(note.head().name().text())) {
                desk.report(
                        Code.UNDECLARED_NAME,
                        note.head().name().span(),
                        "No mark of the grid names note “" + note.head().name().text() + "”.",
                        "A footnote that nothing points to limits nothing.",
                        "Put its letter behind a mark: X[" + note.head().name().text() + "].");
            }
        }
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
