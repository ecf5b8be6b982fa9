package dev.trialc.compiler.check;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Every statement of a protocol that says something of the study, with the parts that share its provenance. */
public final class Statements {
    /**
     * A statement.
     *
     * @param what how a finding speaks of it
     * @param origin its own words
     * @param parts alternatives and lines inside it
     */
    public record Statement(String what, Origin origin, List<Origin> parts) {}

    private Statements() {}

    /** In the order of a synopsis. */
    public static List<Statement> of(Protocol protocol) {
        List<Statement> all = new ArrayList<>();
        protocol.identity().forEach(e -> add(all, "“" + e.slot().word() + "”", e.origin()));
        protocol.drugs().forEach(d -> add(all, "drug " + d.name(), d.origin()));
        protocol.procedures().forEach(p -> add(all, "procedure " + p.name(), p.origin()));
        protocol.arms().forEach(a -> add(all, "arm " + a.name(), a.origin()));
        protocol.choices().forEach(c -> add(all, "choice " + c.name(), c.origin()));
        protocol.objectives().forEach(o -> add(all, "objective " + o.id(), o.origin()));
        protocol.endpoints().forEach(e -> add(all, "endpoint " + e.name(), e.origin()));
        protocol.regimens().forEach(r -> regimen(all, r));
        protocol.visits().forEach(v -> add(all, "visit " + v.name(), v.origin()));
        protocol.collections()
                .forEach(c -> add(all, "collection of " + c.items().get(0).name(), c.origin()));
        protocol.avoidances()
                .forEach(a -> add(all, "avoidance of " + a.items().get(0).name(), a.origin()));
        protocol.requirements().forEach(r -> add(all, "requirement", r.origin()));
        protocol.grids().forEach(g -> grid(all, g));
        protocol.criteria().forEach(s -> s.criteria().forEach(c -> criterion(all, c)));
        protocol.stopRules().forEach(r -> add(all, "stopping rule " + r.id(), r.origin()));
        protocol.backgrounds().forEach(b -> add(all, "background", b.origin()));
        return all;
    }

    private static void add(List<Statement> all, String what, Origin origin) {
        all.add(new Statement(what, origin, List.of()));
    }

    private static void regimen(List<Statement> all, Regimen regimen) {
        add(all, "regimen " + regimen.name(), regimen.origin());
        regimen.cycle().ifPresent(c -> add(all, "cycle of regimen " + regimen.name(), c.origin()));
        regimen.rules().levels().forEach(l -> add(all, "levels of " + l.drug(), l.origin()));
        regimen.rules().startRequirements().forEach(r -> add(all, "cycle start of " + regimen.name(), r.origin()));
        regimen.rules()
                .modifications()
                .forEach(m -> add(all, "modification of " + String.join(", ", m.drugs()), m.origin()));
        for (Administration administration : regimen.administrations()) {
            String verb =
                    administration.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            add(all, verb + " " + String.join(", ", administration.subjects()), administration.origin());
        }
    }

    private static void grid(List<Statement> all, Grid grid) {
        boolean whole =
                !grid.origin().slots().isEmpty() && grid.origin().slots().get(0).backed();
        for (Grid.Row row : grid.rows()) {
            all.add(new Statement("row " + row.activity(), row.origin(), whole ? List.of(grid.origin()) : List.of()));
        }
    }

    private static void criterion(List<Statement> all, Criterion criterion) {
        List<Origin> parts = new ArrayList<>();
        criterion.requirements().forEach(r -> options(r.expr(), o -> parts.add(o.origin())));
        all.add(new Statement("criterion " + criterion.id(), criterion.origin(), parts));
    }

    private static void options(Expr expr, Consumer<Option> visitor) {
        if (expr instanceof Expr.Options e) {
            e.options().forEach(o -> {
                visitor.accept(o);
                options(o.expr(), visitor);
            });
        } else if (expr instanceof Expr.And e) {
            e.all().forEach(x -> options(x, visitor));
        } else if (expr instanceof Expr.Or e) {
            e.any().forEach(x -> options(x, visitor));
        } else if (expr instanceof Expr.IfThen e) {
            options(e.then(), visitor);
        } else if (expr instanceof Expr.Not e) {
            options(e.expr(), visitor);
        }
    }
}
