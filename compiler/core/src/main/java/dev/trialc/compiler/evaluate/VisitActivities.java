package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the grids plan for the visits of one participant (T33). */
public final class VisitActivities {
    private final Protocol protocol;
    private final Participant participant;

    public VisitActivities(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /** Those of a row, by the date by which it is ordered; none for doses, and none while a visit has no date. */
    public List<DueActivity> of(Row row) {
        LocalDate date = row.orderDate();
        LocalDate day = row.actual() == null ? date : row.actual();
        return row.kind() == Row.Kind.DOSE || date == null || day == null
                ? List.of()
                : of(row.item(), date, row.cycle(), day);
    }

    /** Those marked in the visit's columns, in the order of the grids; what is false for this participant on that date is left out. */
    private List<DueActivity> of(String visit, LocalDate date, OptionalInt cycle, LocalDate day) {
        Applies applies = new Applies(protocol, participant.visitedOn(day));
        List<DueActivity> due = new ArrayList<>();
        Set<String> marked = protocol.markedAt(visit);
        for (Grid grid : protocol.grids()) {
            for (Grid.Row row : grid.rows()) {
                for (int i = 0; i < grid.columns().size(); i++) {
                    Grid.Column column = grid.columns().get(i);
                    Grid.Cell cell = row.cells().get(i);
                    if (column.visit().equals(visit) && cell.mark() != Grid.Mark.NONE) {
                        due(grid, row, column, cell, date, cycle, marked, applies)
                                .ifPresent(due::add);
                    }
                }
            }
        }
        return due;
    }

    private Optional<DueActivity> due(
            Grid grid,
            Grid.Row row,
            Grid.Column column,
            Grid.Cell cell,
            LocalDate date,
            OptionalInt cycle,
            Set<String> marked,
            Applies applies) {
        List<Applicability> limits = new ArrayList<>();
        List<ActivityDetail> details = new ArrayList<>();
        protocol.activity(row.activity()).ifPresent(own -> {
            limits.add(own.applicability());
            details.add(own.detail());
        });
        List<String> letters = Stream.of(row.notes(), column.notes(), cell.notes())
                .flatMap(List::stream)
                .toList();
        for (Grid.Note note : grid.notes()) {
            if (letters.contains(note.letter())) {
                limits.add(note.applicability());
                details.add(note.detail());
            }
        }
        List<String> needs = new ArrayList<>();
        if (!details.stream().allMatch(d -> d.isIn(cycle)) || !applies.to(limits, date, needs)) {
            return Optional.empty();
        }
        OwnDays own = new OwnDays(new Anchors(protocol, participant), date, named(needs));
        details.forEach(d -> d.days().forEach(own::limit));
        details.forEach(d -> d.reuse().forEach(own::reuse));
        return Optional.of(new DueActivity(
                row.activity(),
                cell.mark() == Grid.Mark.OPTIONAL,
                own.needs(),
                details.stream().flatMap(d -> d.timepoints().stream()).toList(),
                own.earliest(),
                own.latest(),
                own.reusable(),
                Stream.concat(
                                grid.words(cell).stream(),
                                details.stream()
                                        .flatMap(d -> d.remarks().stream())
                                        .flatMap(r -> r.at(column.visit(), marked).stream())
                                        .map(Remark::words))
                        .toList()));
    }

    private static List<String> named(List<String> flags) {
        return flags.stream().map(flag -> flag.substring("needs ".length())).toList();
    }
}
