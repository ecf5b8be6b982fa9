package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells of one row of a grid. A mark that goes on is held once for each visit, so that whoever plans a visit reads its column alone. */
final class CellResolver {
    private static final Grid.Cell EMPTY = new Grid.Cell(Grid.Mark.NONE, List.of());

    private final Desk desk;

    CellResolver(Desk desk) {
        this.desk = desk;
    }

    List<Grid.Cell> cells(GridRow row) {
        List<Grid.Cell> cells = new ArrayList<>();
        boolean reported = false;
        for (Optional<GridRow.Cell> written : row.cells()) {
            boolean onward = written.filter(GridRow.Cell::onward).isPresent();
            Grid.Cell left = cells.isEmpty() ? EMPTY : cells.get(cells.size() - 1);
            if (!onward) {
                cells.add(written.map(this::marked).orElse(EMPTY));
                reported = false;
            } else if (left.mark() != Grid.Mark.NONE) {
                cells.add(left.goingOn());
            } else {
                if (!reported) { // the arrows behind it continue the same mistake
                    nothingToContinue(row, written.orElseThrow().mark(), cells.isEmpty());
                }
                reported = true;
                cells.add(EMPTY);
            }
        }
        return cells;
    }

    private Grid.Cell marked(GridRow.Cell cell) {
        return new Grid.Cell(
                cell.optional() ? Grid.Mark.OPTIONAL : Grid.Mark.DONE,
                new MarkResolver(desk).letter(cell),
                cell.notes().stream().map(Name::text).toList(),
                false);
    }

    private void nothingToContinue(GridRow row, Name arrow, boolean first) {
        String activity = row.name().map(Name::text).orElse("the activity");
        desk.report(
                Code.INCOMPLETE_STATEMENT,
                arrow.span(),
                first
                        ? "This arrow stands under the first visit, with no mark before it that it could continue."
                        : "The cell to the left of this arrow is empty: there is no mark that it could continue.",
                "Sites would not know from which visit on “" + activity + "” is done, nor whether it is optional.",
                "Write the mark at the visit where it begins and arrows behind it: | X | → | → |.");
    }
}
