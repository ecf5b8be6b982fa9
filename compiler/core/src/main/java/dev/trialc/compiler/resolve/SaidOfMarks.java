package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The marks of all grids, with what activities and notes say of them. */
final class SaidOfMarks {
    /**
     * What is said of one activity.
     *
     * @param visits those of its marks of which it is said
     * @param whom of whom it is said
     */
    record Saying(String activity, Set<String> visits, ActivityDetail detail, Applicability whom, Origin origin) {
        boolean isFor(Applicability people) {
            return whom.equals(Applicability.EVERYBODY) || whom.equals(people);
        }
    }

    private final Map<String, Set<String>> activities = new LinkedHashMap<>();
    private final Map<String, Set<String>> visits = new LinkedHashMap<>();
    private final List<Saying> sayings = new ArrayList<>();

    SaidOfMarks(List<Activity> declared, List<Grid> grids) {
        for (Grid grid : grids) {
            for (Grid.Row row : grid.rows()) {
                marked(grid, row, Set.of());
            }
        }
        for (Activity activity : declared) {
            add(
                    activity.name(),
                    visitsOf(activity.name()),
                    activity.detail(),
                    activity.applicability(),
                    activity.origin());
        }
        for (Grid grid : grids) {
            for (Grid.Note note : grid.notes()) {
                for (Grid.Row row : grid.rows()) {
                    Set<String> noted = marked(grid, row, Set.of(note.letter()));
                    if (!noted.isEmpty()) {
                        add(row.activity(), noted, note.detail(), note.applicability(), note.origin());
                    }
                }
            }
        }
    }

    /** Those that neither say how nor in which cycles are of no interest. */
    private void add(String activity, Set<String> at, ActivityDetail detail, Applicability whom, Origin origin) {
        if (!detail.remarks().isEmpty() || !detail.cycles().isEmpty()) {
            sayings.add(new Saying(activity, at, detail, whom, origin));
        }
    }

    /** The visits for which a row has a mark, with one of the letters if there are any. */
    private Set<String> marked(Grid grid, Grid.Row row, Set<String> letters) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(grid.columns().size(), row.cells().size()); i++) {
            Grid.Column column = grid.columns().get(i);
            Grid.Cell cell = row.cells().get(i);
            boolean noted = letters.isEmpty()
                    || Stream.of(row.notes(), column.notes(), cell.notes())
                            .flatMap(List::stream)
                            .anyMatch(letters::contains);
            if (cell.mark() != Grid.Mark.NONE && noted) {
                found.add(column.visit());
                activities
                        .computeIfAbsent(column.visit(), v -> new LinkedHashSet<>())
                        .add(row.activity());
                visits.computeIfAbsent(row.activity(), a -> new LinkedHashSet<>())
                        .add(column.visit());
            }
        }
        return found;
    }

    List<Saying> sayings() {
        return sayings;
    }

    /** Visits with marks. */
    Set<String> visits() {
        return activities.keySet();
    }

    Set<String> at(String visit) {
        return activities.getOrDefault(visit, Set.of());
    }

    Set<String> visitsOf(String activity) {
        return visits.getOrDefault(activity, Set.of());
    }
}
