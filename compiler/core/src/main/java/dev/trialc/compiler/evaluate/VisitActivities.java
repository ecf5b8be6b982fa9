package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the grids plan for the visits of one participant (T33). */
public final class VisitActivities {
    private final Protocol protocol;
    private final Applies applies;

    public VisitActivities(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.applies = new Applies(protocol, participant);
    }

    /** Those of a row, by the date by which it is ordered; none for doses, and none while a visit has no date. */
    public List<DueActivity> of(Row row) {
        LocalDate date = row.orderDate();
        return row.kind() == Row.Kind.DOSE || date == null ? List.of() : of(row.item(), date);
    }

    /** Those marked in the visit's columns, in the order of the grids; what is false for this participant on that date is left out. */
    List<DueActivity> of(String visit, LocalDate date) {
        List<DueActivity> due = new ArrayList<>();
        for (Grid grid : protocol.grids()) {
            for (Grid.Row row : grid.rows()) {
                for (int i = 0; i < grid.columns().size(); i++) {
                    Grid.Column column = grid.columns().get(i);
                    Grid.Cell cell = row.cells().get(i);
                    if (column.visit().equals(visit) && cell.mark() != Grid.Mark.NONE) {
                        List<String> needs = new ArrayList<>();
                        if (applies.to(limits(grid, row, column, cell), date, needs)) {
                            boolean optional = cell.mark() == Grid.Mark.OPTIONAL;
                            due.add(new DueActivity(row.activity(), optional, named(needs)));
                        }
                    }
                }
            }
        }
        return due;
    }

    /** The activity's own clauses, and those of every note that row, column or cell names. */
    private List<Applicability> limits(Grid grid, Grid.Row row, Grid.Column column, Grid.Cell cell) {
        List<String> letters = Stream.of(row.notes(), column.notes(), cell.notes())
                .flatMap(List::stream)
                .toList();
        Stream<Applicability> own = protocol.activity(row.activity()).map(Activity::applicability).stream();
        return Stream.concat(
                        own,
                        grid.notes().stream()
                                .filter(note -> letters.contains(note.letter()))
                                .map(Grid.Note::applicability))
                .toList();
    }

    private static List<String> named(List<String> flags) {
        return flags.stream().map(flag -> flag.substring("needs ".length())).toList();
    }
}
