package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Things that are defined by one another: groups by groups, visits by visits. Nobody could ever begin to compute them. */
final class Circles {
    /** As many steps as one statement may have: what computes them follows each with a call of its own. */
    private static final int LONGEST = 400;

    private final Findings findings;

    Circles(Findings findings) {
        this.findings = findings;
    }

    void groups(List<Group> groups) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        Map<String, Origin> origins = new HashMap<>();
        for (Group group : groups) {
            Set<String> names = new HashSet<>();
            collect(group.when(), names);
            uses.put(group.name(), names);
            origins.put(group.name(), group.origin());
        }
        report("group", uses, origins);
    }

    /** Visits through one another, through the regimen whose cycles date them, and through the epoch that ends them. */
    void visits(List<Visit> visits, List<Regimen> regimens, List<Epoch> epochs) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        Map<String, Origin> origins = new HashMap<>();
        for (Visit visit : visits) {
            Set<String> names = new HashSet<>();
            collect(visit.timing(), names);
            if (visit.timing().until().isEmpty()) {
                epochs.forEach(e -> names.add(key(e)));
            }
            uses.put(visit.name(), names);
            origins.put(visit.name(), visit.origin());
        }
        for (Regimen regimen : regimens) {
            collect(regimen.from(), uses.computeIfAbsent(regimen.name(), r -> new HashSet<>()));
        }
        for (Epoch epoch : epochs) {
            Set<String> names = uses.computeIfAbsent(key(epoch), e -> new HashSet<>());
            collect(epoch.from(), names);
            collect(epoch.to(), names);
        }
        report("visit", uses, origins);
    }

    /** Epochs have names of their own. */
    private static String key(Epoch epoch) {
        return "epoch " + epoch.name();
    }

    private void report(String kind, Map<String, Set<String>> names, Map<String, Origin> origins) {
        Uses uses = new Uses(names);
        // the others of the circle are the same mistake
        uses.circular().stream()
                .filter(origins::containsKey)
                .min(Comparator.naturalOrder())
                .ifPresent(name -> findings.add(Diagnostic.of(
                                Code.CIRCULAR,
                                place(origins, name),
                                "The " + kind + " “" + name + "” is defined by itself, directly or through others.")
                        .why("Nobody could begin to find out what it means.")
                        .instead("Define one of them by recorded facts or events alone.")));
        // the first of a row that is too long is one finding for all that follow
        names.keySet().stream()
                .filter(name -> origins.containsKey(name) && uses.steps(name) == LONGEST + 1)
                .findFirst()
                .ifPresent(name -> findings.add(Diagnostic.of(
                                Code.TOO_DEEP,
                                place(origins, name),
                                "The " + kind + " “" + name
                                        + "” is defined by another, that by a third, and so on for more than " + LONGEST
                                        + " steps.")
                        .why("No reader could follow it from the first to the last.")
                        .instead("Date visits from events, and define groups by facts.")));
    }

    private static Place place(Map<String, Origin> origins, String name) {
        Origin origin = Objects.requireNonNull(origins.get(name));
        return new Place(origin.file(), origin.span());
    }

    private static void collect(Expr expr, Set<String> names) {
        if (expr instanceof Expr.InGroup e) {
            names.add(e.group());
        } else {
            children(expr).forEach(c -> collect(c, names));
        }
    }

    private static List<Expr> children(Expr expr) {
        if (expr instanceof Expr.And e) {
            return e.all();
        }
        if (expr instanceof Expr.Or e) {
            return e.any();
        }
        if (expr instanceof Expr.Not e) {
            return List.of(e.expr());
        }
        if (expr instanceof Expr.Unless e) {
            return List.of(e.expr(), e.exception());
        }
        if (expr instanceof Expr.IfThen e) {
            return List.of(e.condition(), e.then());
        }
        return expr instanceof Expr.Options e
                ? e.options().stream().map(o -> o.expr()).toList()
                : List.of();
    }

    private static void collect(Timing timing, Set<String> names) {
        List<Anchor> anchors = new ArrayList<>(timing.until());
        timing.from().ifPresent(anchors::add);
        timing.instead().ifPresent(i -> anchors.addAll(List.of(i.at(), i.base())));
        anchors(timing.plan(), anchors);
        regimens(timing.plan(), names);
        anchors.forEach(a -> collect(a, names));
    }

    /** The regimens whose cycles a plan counts. */
    private static void regimens(Plan plan, Set<String> names) {
        if (plan instanceof Plan.CycleDays p) {
            names.add(p.regimen());
        } else if (plan instanceof Plan.Series p) {
            p.cadences().stream()
                    .map(Cadence::step)
                    .filter(Cadence.Step.Cycles.class::isInstance)
                    .forEach(s -> names.add(((Cadence.Step.Cycles) s).regimen()));
        } else if (plan instanceof Plan.ByArm p) {
            p.arms().forEach(a -> regimens(a.plan(), names));
            p.otherwise().ifPresent(o -> regimens(o, names));
        }
    }

    private static void anchors(Plan plan, List<Anchor> anchors) {
        if (plan instanceof Plan.Once p) {
            anchors.add(p.at());
        } else if (plan instanceof Plan.Between p) {
            p.earliest().ifPresent(anchors::add);
            p.latest().ifPresent(anchors::add);
        } else if (plan instanceof Plan.Series p) {
            p.cadences().stream()
                    .map(Cadence::start)
                    .filter(Cadence.Start.At.class::isInstance)
                    .forEach(s -> anchors.add(((Cadence.Start.At) s).anchor()));
        } else if (plan instanceof Plan.ByArm p) {
            p.arms().forEach(a -> anchors(a.plan(), anchors));
            p.otherwise().ifPresent(o -> anchors(o, anchors));
        }
    }

    private static void collect(Anchor anchor, Set<String> names) {
        if (anchor instanceof Anchor.OfVisit a) {
            names.add(a.visit());
        } else if (anchor instanceof Anchor.LastOf a) {
            names.add(a.visit());
        } else if (anchor instanceof Anchor.Shifted a) {
            collect(a.base(), names);
        } else if (anchor instanceof Anchor.FirstOf a) {
            a.anchors().forEach(x -> collect(x, names));
        } else if (anchor instanceof Anchor.LaterOf a) {
            a.anchors().forEach(x -> collect(x, names));
        } else if (anchor instanceof Anchor.OrElse a) {
            collect(a.first(), names);
            collect(a.otherwise(), names);
        }
    }
}
