package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.ShortPlanWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The schedule of activities (ICH M11 1.3): visits as columns under their epochs, activities as rows, footnotes below. */
final class GridSection {
    private static final int NARROW = 5;

    private GridSection() {}

    static Section of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        for (Grid grid : draft.protocol().grids()) {
            String key = draft.keys().named("GRID", grid.title().orElse("1"));
            Map<String, String> notes = new LinkedHashMap<>();
            grid.notes().forEach(n -> notes.put(n.letter(), draft.keys().named("NOTE", n.letter())));
            // a caption is HTML's alone: a heading reaches whoever reads the Markdown too
            grid.title().ifPresent(t -> blocks.add(new Block.Heading(key + ".title", "", t)));
            blocks.add(table(draft, grid, notes));
            List<Statement> below = new ArrayList<>();
            List<Mark> marks = draft.provenance().marks(key, caption(grid), grid.origin());
            if (!marks.isEmpty()) {
                below.add(Statement.of(key, "The table", "as a whole", marks));
            }
            grid.letters().forEach(l -> below.add(letter(draft, l)));
            grid.notes().forEach(n -> below.add(note(draft, n, notes)));
            if (!below.isEmpty()) {
                blocks.add(new Block.Statements(below));
            }
        }
        if (draft.protocol().grids().isEmpty()) {
            blocks.add(Draft.statements(List.of(), Words.NOT_STATED));
            draft.provenance()
                    .missing("GRID.N1", "Schedule of activities", "Schedule of activities", Provenance.REQUIRED);
        } else {
            blocks.add(0, new Block.Remark(key(draft.protocol().grids())));
        }
        List<Statement> activities = ActivityStatements.of(draft);
        if (!activities.isEmpty()) {
            blocks.add(new Block.Heading("activities", "", "Activities in words"));
            blocks.add(new Block.Statements(activities));
        }
        return new Section("schedule-of-activities", "1.3", "Schedule of activities", blocks);
    }

    /** What the signs of the tables mean; the arrow is explained where there is one. */
    private static String key(List<Grid> grids) {
        boolean onward = grids.stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .anyMatch(Grid.Cell::onward);
        String arrow = onward ? " An arrow carries the mark on: the same is done at each visit that it reaches." : "";
        return "X: done at the visit. (X): optional." + arrow + " Letters refer to the notes below the table.";
    }

    private static String caption(Grid grid) {
        return grid.title().map(t -> "Schedule of activities: " + t).orElse("Schedule of activities");
    }

    private static Block table(Draft draft, Grid grid, Map<String, String> notes) {
        List<Visit> visits = grid.columns().stream()
                .map(c -> draft.protocol().visit(c.visit()).orElseThrow())
                .toList();
        ShortPlanWords shorts = draft.phrases().shortPlans();
        List<Block.Row> heads = new ArrayList<>();
        heads.add(epochs(draft, visits));
        heads.add(names(draft, grid, notes));
        heads.add(line("When", visits, shorts::when));
        heads.add(line("Window", visits, shorts::window));
        List<Block.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(draft.phrases().names().activity(row.activity()), marks(row.notes(), notes)));
            for (int i = 0; i < row.cells().size(); i++) {
                int span = 1;
                while (i + span < row.cells().size()
                        && row.cells().get(i + span).onward()) {
                    span++;
                }
                Grid.Cell cell = row.cells().get(i);
                cells.add(Cell.mark(letter(cell), span, marks(cell.notes(), notes)));
                i += span - 1;
            }
            rows.add(new Block.Row("", cells));
        }
        String layout = visits.size() > NARROW ? "grid wide" : "grid";
        return new Block.Table(caption(grid), layout, heads, 1, 0, rows);
    }

    private static String letter(Grid.Cell cell) {
        return switch (cell.mark()) {
            case NONE -> "";
            case DONE -> cell.letter().orElse("X");
            case OPTIONAL -> "(" + cell.letter().orElse("X") + ")";
        };
    }

    private static Block.Row epochs(Draft draft, List<Visit> visits) {
        EpochFinder finder = new EpochFinder(draft.protocol());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of("Epoch"));
        int span = 0;
        for (int i = 0; i < visits.size(); i++) {
            span++;
            String epoch = finder.of(visits.get(i));
            if (i == visits.size() - 1 || !finder.of(visits.get(i + 1)).equals(epoch)) {
                cells.add(Cell.spanning(epoch.isEmpty() ? "\u2013" : epoch, span));
                span = 0;
            }
        }
        return new Block.Row("", cells);
    }

    private static Block.Row names(Draft draft, Grid grid, Map<String, String> notes) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of("Visit"));
        grid.columns()
                .forEach(c -> cells.add(Cell.of(draft.phrases().names().visit(c.visit()), marks(c.notes(), notes))));
        return new Block.Row("", cells);
    }

    private static Block.Row line(String label, List<Visit> visits, Function<Visit, String> words) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        visits.forEach(v -> cells.add(Cell.of(words.apply(v))));
        return new Block.Row("", cells);
    }

    private static List<Mark> marks(List<String> letters, Map<String, String> notes) {
        return letters.stream()
                .map(l -> new Mark(l, notes.getOrDefault(l, "NOTE-" + Keys.safe(l))))
                .toList();
    }

    private static Statement letter(Draft draft, Grid.Letter letter) {
        String key = draft.keys().named("MARK", letter.letter());
        return draft.statement(
                key, "Mark " + letter.letter(), Words.sentence(Words.capital(letter.words())), letter.origin());
    }

    private static Statement note(Draft draft, Grid.Note note, Map<String, String> notes) {
        String key = notes.getOrDefault(note.letter(), "");
        String detail = draft.phrases().details().of(note.detail());
        String whom = draft.phrases().applicability().of(note.applicability());
        String clauses = Words.capital(detail + (detail.isEmpty() || whom.isEmpty() ? "" : "; ") + whom);
        String words = note.prose().map(Words::sentence).orElse("");
        String both = words.isEmpty() || clauses.isEmpty() ? words + clauses : words + " " + clauses;
        return draft.statement(key, "Note " + note.letter(), Words.sentence(both), note.origin());
    }
}
