package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Operand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The facts and events that a condition names, through groups and the anchors of its times: whose records may change it (T08, T42). */
final class NamedRecords {
    private final Names names;
    private final Set<CodeBlock> found = new LinkedHashSet<>();

    private NamedRecords(Names names) {
        this.names = names;
    }

    /** Constants, each behind a comma, as further arguments of a call. */
    static CodeBlock arguments(Names names, Expr expr) {
        NamedRecords records = new NamedRecords(names);
        records.add(expr);
        return records.found.stream().map(c -> CodeBlock.of(", $L", c)).collect(CodeBlock.joining(""));
    }

    private void all(List<Expr> exprs) {
        exprs.forEach(this::add);
    }

    private void add(Expr expr) {
        if (expr instanceof Expr.And e) {
            all(e.all());
        } else if (expr instanceof Expr.Or e) {
            all(e.any());
        } else if (expr instanceof Expr.Not e) {
            add(e.expr());
        } else if (expr instanceof Expr.Unless e) {
            all(List.of(e.expr(), e.exception()));
        } else if (expr instanceof Expr.IfThen e) {
            all(List.of(e.condition(), e.then()));
        } else if (expr instanceof Expr.Options e) {
            all(e.options().stream().map(o -> o.expr()).toList());
        } else if (expr instanceof Expr.InGroup e) {
            names.protocol().groups().stream()
                    .filter(g -> g.name().equals(e.group()))
                    .forEach(g -> add(g.when()));
        } else if (expr instanceof Expr.Dated e) {
            add(e.comparison());
            add(e.anchor());
        } else if (expr instanceof Expr.Occurred e) {
            name(e.source());
            e.when().ifPresent(this::add);
        } else {
            compared(expr);
        }
    }

    private void compared(Expr expr) {
        if (expr instanceof Expr.Compare e) {
            add(e.left());
        } else if (expr instanceof Expr.Between e) {
            add(e.operand());
        } else if (expr instanceof Expr.IsOneOf e) {
            add(e.operand());
        } else if (expr instanceof Expr.RankCompare e) {
            add(e.operand());
        } else if (expr instanceof Expr.IsYes e) {
            add(e.operand());
        } else if (expr instanceof Expr.Known e) {
            add(e.operand());
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.OfFact fact) {
            name(fact.fact());
            fact.at().ifPresent(this::add);
        } else if (operand instanceof Operand.Age age) {
            add(age.at());
        }
    }

    private void add(Expr.When when) {
        if (when instanceof Expr.When.Within within) {
            add(within.anchor());
        } else if (when instanceof Expr.When.Beyond beyond) {
            add(beyond.anchor());
        } else if (when instanceof Expr.When.Relative relative) {
            add(relative.anchor());
        } else if (when instanceof Expr.When.During during) {
            name(during.other());
        }
    }

    private void add(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event) {
            name(event.ref().event());
        } else if (anchor instanceof Anchor.StudyDay) {
            name(names.protocol().reference());
        } else if (anchor instanceof Anchor.FirstSince first) {
            name(first.event());
            add(first.since());
        } else if (anchor instanceof Anchor.Shifted shifted) {
            add(shifted.base());
        } else if (anchor instanceof Anchor.FirstOf first) {
            first.anchors().forEach(this::add);
        } else if (anchor instanceof Anchor.LaterOf later) {
            later.anchors().forEach(this::add);
        } else if (anchor instanceof Anchor.OrElse orElse) {
            add(orElse.first());
            add(orElse.otherwise());
        }
    }

    private void name(String name) {
        Event.drugOf(name)
                .ifPresent(drug ->
                        found.add(CodeBlock.of("doseOf($T.$L)", names.nested("Drug"), names.constant("Drug", drug))));
        for (String type : List.of("Fact", "Event")) {
            if (names.has("constant/" + type, name)) {
                found.add(CodeBlock.of("$T.$L", names.nested(type), names.constant(type, name)));
            }
        }
    }
}
