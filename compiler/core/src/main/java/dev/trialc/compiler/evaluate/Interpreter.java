package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schedule of one participant under a protocol, up to a horizon. */
public final class Interpreter {
    private final Protocol protocol;

    public Interpreter(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * Visits and doses, dated ones in order, then pending ones.
     *
     * @param horizon last date, inclusive
     * @param participant as of a date where that was said ({@link Participant#asOf(LocalDate)})
     * @throws InconsistentRecordException when the participant's records contradict one another
     */
    public List<Row> schedule(Participant participant, LocalDate horizon) {
        check(participant);
        List<Row> rows = visitRows(participant, horizon);
        for (Regimen regimen : protocol.regimens()) {
            for (Administration administration : regimen.administrations()) {
                if (administration.action() == Administration.Action.GIVE) {
                    DoseRows doses = new DoseRows(protocol, participant, regimen, administration);
                    administration.subjects().forEach(s -> rows.addAll(doses.rows(s, horizon)));
                }
            }
        }
        return ordered(rows, participant, horizon);
    }

    /** The same without doses. */
    public List<Row> visits(Participant participant, LocalDate horizon) {
        check(participant);
        return ordered(visitRows(participant, horizon), participant, horizon);
    }

    void check(Participant participant) {
        Records.check(protocol, participant);
        for (Parameter parameter : protocol.parameters()) {
            participant.parameter(parameter.name()).ifPresent(words -> SlotReader.check(protocol, parameter, words));
        }
        for (Regimen regimen : protocol.regimens()) {
            regimen.cycle().ifPresent(c -> c.lengths().forEach(l -> new Lengths(participant).days(l.length())));
            Optional<LocalDate> anchor =
                    new Anchors(protocol, participant).find(regimen.from()).date();
            new Starts(regimen, participant).check(anchor);
        }
    }

    private List<Row> visitRows(Participant participant, LocalDate horizon) {
        List<Row> rows = new ArrayList<>();
        for (Visit visit : protocol.visits()) {
            rows.addAll(new Episodes(protocol, participant, visit).rows(horizon));
        }
        return rows;
    }

    private static boolean done(Row row, LocalDate horizon) {
        return row.actual() != null && !row.actual().isAfter(horizon);
    }

    /** By date, visits before doses, then as declared (the order in which they were made), then by ordinal; pending ones last. */
    private List<Row> ordered(List<Row> rows, Participant participant, LocalDate horizon) {
        Optional<LocalDate> life = new Events(protocol, participant).endOfLife();
        List<Row> dated = rows.stream()
                .filter(r -> r.status() != Row.Status.PENDING)
                .filter(r -> {
                    LocalDate date = r.orderDate();
                    return date != null
                            && (!date.isAfter(horizon) || done(r, horizon))
                            && (r.actual() != null || !life.map(date::isAfter).orElse(false));
                })
                .sorted(Comparator.comparing(Row::orderDate).thenComparing(Row::kind))
                .toList();
        List<Row> all = new ArrayList<>(dated);
        if (life.isEmpty()) {
            rows.stream().filter(r -> r.status() == Row.Status.PENDING).forEach(all::add);
        }
        return all;
    }
}
