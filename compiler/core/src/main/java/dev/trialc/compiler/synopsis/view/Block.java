package dev.trialc.compiler.synopsis.view;

import java.util.List;

/** A part of a section; {@code kind} tells the layout which. */
public sealed interface Block permits Block.Heading, Block.Statements, Block.Remark, Block.Table, Schema {
    String kind();

    /** A heading below the section's. */
    record Heading(String key, String number, String words) implements Block {
        public Heading {
            number = Clean.line(number);
            words = Clean.line(words);
        }

        @Override
        public String kind() {
            return "heading";
        }
    }

    /** Statements, one a line. */
    record Statements(List<Statement> items) implements Block {
        public Statements {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "statements";
        }
    }

    /** An explanation of ours: no statement of the protocol. */
    record Remark(String words) implements Block {
        public Remark {
            words = Clean.line(words);
        }

        @Override
        public String kind() {
            return "remark";
        }
    }

    /**
     * A table.
     *
     * @param layout {@code wide} asks for a page across, {@code grid} for narrow centred cells, {@code plain} for neither
     * @param heads rows of column headings
     * @param main which heading row names the columns, from 0, and has one cell a column
     * @param rowHead which column names its row, from 0
     */
    record Table(String caption, String layout, List<Row> heads, int main, int rowHead, List<Row> rows)
            implements Block {
        public Table {
            caption = Clean.line(caption);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "table";
        }
    }

    /**
     * One row.
     *
     * @param key anchor of the row, so that references find it; may be empty
     */
    record Row(String key, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
