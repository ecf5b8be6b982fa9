package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schedules of all probes, each computed once. */
final class Search {
    /** Long enough for what lies between any two events of a probe, and what follows them. */
    private static final LocalDate HORIZON = Probes.FIRST_DOSE.plusDays(1500);

    private final Protocol protocol;
    private final Probes probes;
    private final Map<Probe, List<Row>> schedules = new HashMap<>();
    private final List<Probe> onPlan;
    private final List<Probe> whole = new ArrayList<>();
    private final List<Probe> all = new ArrayList<>();

    Search(Protocol protocol) {
        this.protocol = protocol;
        this.probes = new Probes(protocol);
        this.onPlan = probes.onPlan();
        all.addAll(onPlan);
        all.addAll(probes.ended());
        whole.addAll(probes.everything());
        whole.addAll(probes.stretched());
        all.addAll(whole);
        all.addAll(probes.shifted());
    }

    Protocol protocol() {
        return protocol;
    }

    Probes probes() {
        return probes;
    }

    /** Nobody late, nothing ended. */
    List<Probe> onPlan() {
        return onPlan;
    }

    /** Of whom every event is recorded, soon after one another or years apart. */
    List<Probe> whole() {
        return whole;
    }

    /** Every probe: besides, ended, with every event, with years between them, and with a late or early cycle. */
    List<Probe> all() {
        return all;
    }

    /** Rows of one visit for a probe, by number. */
    List<Row> rows(Probe probe, Visit visit) {
        return schedules.computeIfAbsent(probe, p -> p.visits(protocol, HORIZON)).stream()
                .filter(r -> r.item().equals(visit.name()))
                .toList();
    }

    /** The same with a due date, in the order of their numbers. */
    List<Row> dated(Probe probe, Visit visit) {
        return rows(probe, visit).stream()
                .filter(r -> r.due() != null)
                .sorted(java.util.Comparator.comparingInt((Row r) -> r.episode().orElse(0))
                        .thenComparingInt(r -> r.ordinal().orElse(0)))
                .toList();
    }

    /** A finding about a visit, with the participant for whom it goes wrong and the rows that show it. */
    static Diagnostic finding(Code code, Visit visit, String what, Probe probe, List<Row> rows) {
        Diagnostic finding = Diagnostic.of(code, place(visit.origin()), what).forExample(probe.given());
        for (Row row : rows) {
            finding = finding.forExample(row.words());
        }
        return finding;
    }

    private static Place place(Origin origin) {
        return new Place(origin.file(), origin.span());
    }
}
