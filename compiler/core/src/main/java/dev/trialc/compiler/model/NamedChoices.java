package dev.trialc.compiler.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The choices by whose option a condition asks, itself or through groups, in the order in which it names them. */
public final class NamedChoices {
    private final Protocol protocol;
    private final Set<String> found = new LinkedHashSet<>();

    private NamedChoices(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Of all conditions of a statement. */
    public static List<String> of(Protocol protocol, Applicability applicability) {
        NamedChoices named = new NamedChoices(protocol);
        applicability.when().ifPresent(named::in);
        return List.copyOf(named.found);
    }

    private void in(List<Expr> all) {
        all.forEach(this::in);
    }

    private void in(Expr expr) {
        if (expr instanceof Expr.And e) {
            in(e.all());
        } else if (expr instanceof Expr.Or e) {
            in(e.any());
        } else if (expr instanceof Expr.Not e) {
            in(e.expr());
        } else if (expr instanceof Expr.Unless e) {
            in(List.of(e.expr(), e.exception()));
        } else if (expr instanceof Expr.IfThen e) {
            in(List.of(e.condition(), e.then()));
        } else if (expr instanceof Expr.Options e) {
            in(e.options().stream().map(Option::expr).toList());
        } else if (expr instanceof Expr.InGroup e) {
            protocol.group(e.group()).ifPresent(group -> in(group.when()));
        } else if (expr instanceof Expr.IsOneOf e && e.operand() instanceof Operand.OfChoice choice) {
            found.add(choice.choice());
        }
    }
}
