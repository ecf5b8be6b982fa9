package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A schedule of activities as a table.
 *
 * @param title the table's own title, if any
 * @param columns visits, in order
 * @param rows activities, in order
 * @param notes the notes that cells, rows and columns name, in order of declaration
 * @param letters the declared letters that mark its cells, in order of declaration
 */
public record Grid(
        Optional<String> title,
        List<Column> columns,
        List<Row> rows,
        List<Note> notes,
        List<Letter> letters,
        Origin origin) {
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        letters = List.copyOf(letters);
    }

    public Grid(Optional<String> title, List<Column> columns, List<Row> rows, List<Note> notes, Origin origin) {
        this(title, columns, rows, notes, List.of(), origin);
    }

    /** The words of a mark; empty for X. */
    public Optional<String> words(Cell cell) {
        return letters.stream()
                .filter(l -> cell.letter().filter(l.letter()::equals).isPresent())
                .map(Letter::words)
                .findFirst();
    }

    /** {@code mark P "by telephone"}: a mark that says how. */
    public record Letter(String letter, String words, Origin origin) {}

    /** A visit as a column; {@code notes} are the letters after its name. */
    public record Column(String visit, List<String> notes) {
        public Column {
            notes = List.copyOf(notes);
        }
    }

    /** An activity as a row; cells in the order of the columns. */
    public record Row(String activity, List<String> notes, List<Cell> cells, Origin origin) {
        public Row {
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }
    }

    /**
     * What is done of an activity at a visit.
     *
     * @param letter the declared letter; empty for X and for nothing
     * @param onward whether it is the mark of the cell to its left, going on: the two are one mark across their columns
     */
    public record Cell(Mark mark, Optional<String> letter, List<String> notes, boolean onward) {
        public Cell {
            notes = List.copyOf(notes);
        }

        public Cell(Mark mark, List<String> notes) {
            this(mark, Optional.empty(), notes, false);
        }

        /** The cell to its right by which it goes on. */
        public Cell goingOn() {
            return new Cell(mark, letter, notes, true);
        }
    }

    /** The mark in a cell. */
    public enum Mark {
        NONE,
        DONE,
        OPTIONAL
    }

    /**
     * A footnote: {@code note b only for BoneLesions}, or prose.
     *
     * @param prose what is printed; for a note of clauses only, empty: the synopsis writes its clauses
     * @param detail when and how what it is a note of is done, besides what the activity says
     */
    public record Note(
            String letter, Optional<String> prose, Applicability applicability, ActivityDetail detail, Origin origin) {
        public Note(String letter, Optional<String> prose, Applicability applicability, Origin origin) {
            this(letter, prose, applicability, ActivityDetail.NONE, origin);
        }
    }
}
