package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Things that are defined by one another: groups, events that values date, regimens and visits. Nobody could ever begin to compute them. All bear names of one space.
 */
final class Circles {
    /** As many steps as one statement may have: what computes them follows each with a call of its own. */
    private static final int LONGEST = 400;

    private final Findings findings;
    private final Map<String, Set<String>> uses = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    Circles(Findings findings) {
        this.findings = findings;
    }

    void groups(List<Group> groups) {
        groups.forEach(g -> add("group", g.name(), new Mentioned().in(g.when()), g.origin()));
    }

    void events(Iterable<Event> events) {
        for (Event event : events) {
            event.derivation().ifPresent(d -> add("event", event.name(), new Mentioned().in(d.when()), event.origin()));
        }
    }

    /** Regimens by what moves their cycles. */
    void regimens(List<Regimen> regimens) {
        for (Regimen regimen : regimens) {
            Mentioned cycles = new Mentioned().in(regimen.from());
            regimen.rules().modifications().forEach(m -> {
                cycles.in(m.when());
                m.responses().forEach(r -> r.hold().ifPresent(h -> cycles.in(h.until())));
            });
            add("regimen", regimen.name(), cycles, regimen.origin());
        }
    }

    /** Epochs have names of their own. */
    void epochs(List<Epoch> epochs) {
        epochs.forEach(e -> add("epoch", key(e), new Mentioned().in(e.from()).in(e.to()), e.origin()));
    }

    /** A visit without an end of its own ends with an epoch. */
    void visits(List<Visit> visits, List<Epoch> epochs) {
        for (Visit visit : visits) {
            Mentioned mentioned = new Mentioned().in(visit.timing());
            if (visit.timing().until().isEmpty()) {
                epochs.forEach(e -> mentioned.names().add(key(e)));
            }
            add("visit", visit.name(), mentioned, visit.origin());
        }
    }

    private static String key(Epoch epoch) {
        return "epoch " + epoch.name();
    }

    private void add(String kind, String name, Mentioned mentioned, Origin origin) {
        uses.put(name, mentioned.names());
        kinds.put(name, kind);
        origins.put(name, origin);
    }

    /** Reports what cannot be computed, once everything was added. */
    void report() {
        Uses all = new Uses(uses);
        // the others of the circle are the same mistake
        all.circular().stream()
                .min(Comparator.comparing((String name) -> !"visit".equals(kinds.get(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .ifPresent(name -> findings.add(Diagnostic.of(
                                Code.CIRCULAR,
                                place(name),
                                "The " + kinds.get(name) + " “" + name
                                        + "” is defined by itself, directly or through others.")
                        .why("Nobody could begin to find out what it means.")
                        .instead("Define one of them by recorded facts or events alone.")));
        // the first of a row that is too long is one finding for all that follow
        uses.keySet().stream()
                .filter(name -> all.steps(name) == LONGEST + 1)
                .findFirst()
                .ifPresent(name -> findings.add(Diagnostic.of(
                                Code.TOO_DEEP,
                                place(name),
                                "The " + kinds.get(name) + " “" + name
                                        + "” is defined by another, that by a third, and so on for more than " + LONGEST
                                        + " steps.")
                        .why("No reader could follow it from the first to the last.")
                        .instead("Date visits from events, and define groups by facts.")));
    }

    private Place place(String name) {
        Origin origin = Objects.requireNonNull(origins.get(name));
        return new Place(origin.file(), origin.span());
    }
}
