package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The groups, events, regimens and visits that conditions, anchors and timings name. */
final class Mentioned {
    private final Set<String> names = new HashSet<>();

    Set<String> names() {
        return names;
    }

    Mentioned in(Expr expr) {
        if (expr instanceof Expr.And e) {
            e.all().forEach(this::in);
        } else if (expr instanceof Expr.Or e) {
            e.any().forEach(this::in);
        } else if (expr instanceof Expr.Not e) {
            in(e.expr());
        } else if (expr instanceof Expr.Unless e) {
            List.of(e.expr(), e.exception()).forEach(this::in);
        } else if (expr instanceof Expr.IfThen e) {
            List.of(e.condition(), e.then()).forEach(this::in);
        } else if (expr instanceof Expr.Options e) {
            e.options().forEach(o -> in(o.expr()));
        } else if (expr instanceof Expr.Dated e) {
            in(e.comparison());
            in(e.anchor());
        } else if (expr instanceof Expr.InGroup e) {
            names.add(e.group());
        } else if (expr instanceof Expr.Occurred e) {
            names.add(e.source());
            e.filter().ifPresent(this::in);
            e.when().ifPresent(this::in);
        } else {
            leaf(expr);
        }
        return this;
    }

    private void leaf(Expr expr) {
        if (expr instanceof Expr.Compare e) {
            in(e.left());
        } else if (expr instanceof Expr.Between e) {
            in(e.operand());
        } else if (expr instanceof Expr.IsOneOf e) {
            in(e.operand());
        } else if (expr instanceof Expr.RankCompare e) {
            in(e.operand());
        } else if (expr instanceof Expr.IsYes e) {
            in(e.operand());
        } else if (expr instanceof Expr.Known e) {
            in(e.operand());
        }
    }

    private void in(Operand operand) {
        if (operand instanceof Operand.OfFact o) {
            o.at().ifPresent(this::in);
        } else if (operand instanceof Operand.Age o) {
            in(o.at());
        }
    }

    private void in(Expr.When when) {
        if (when instanceof Expr.When.Within w) {
            in(w.anchor());
        } else if (when instanceof Expr.When.Beyond w) {
            in(w.anchor());
        } else if (when instanceof Expr.When.Relative w) {
            in(w.anchor());
        } else if (when instanceof Expr.When.During w) {
            names.add(w.other());
        }
    }

    Mentioned in(Timing timing) {
        timing.until().forEach(this::in);
        timing.from().ifPresent(this::in);
        timing.instead().ifPresent(i -> List.of(i.at(), i.base()).forEach(this::in));
        in(timing.plan());
        return this;
    }

    private void in(Plan plan) {
        if (plan instanceof Plan.Once p) {
            in(p.at());
        } else if (plan instanceof Plan.Between p) {
            p.earliest().ifPresent(this::in);
            p.latest().ifPresent(this::in);
        } else if (plan instanceof Plan.CycleDays p) {
            names.add(p.regimen());
        } else if (plan instanceof Plan.Series p) {
            p.cadences().forEach(this::in);
        } else if (plan instanceof Plan.ByArm p) {
            p.arms().forEach(a -> in(a.plan()));
            p.otherwise().ifPresent(this::in);
        }
    }

    private void in(Cadence cadence) {
        if (cadence.start() instanceof Cadence.Start.At at) {
            in(at.anchor());
        }
        if (cadence.step() instanceof Cadence.Step.Cycles cycles) {
            names.add(cycles.regimen());
        }
    }

    Mentioned in(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent a) {
            names.add(a.ref().event());
            a.ref().filter().ifPresent(this::in);
        } else if (anchor instanceof Anchor.FirstSince a) {
            names.add(a.event());
            in(a.since());
        } else if (anchor instanceof Anchor.OfVisit a) {
            names.add(a.visit());
        } else if (anchor instanceof Anchor.LastOf a) {
            names.add(a.visit());
        } else if (anchor instanceof Anchor.Shifted a) {
            in(a.base());
        } else if (anchor instanceof Anchor.FirstOf a) {
            a.anchors().forEach(this::in);
        } else if (anchor instanceof Anchor.LaterOf a) {
            a.anchors().forEach(this::in);
        } else if (anchor instanceof Anchor.OrElse a) {
            in(a.first());
            in(a.otherwise());
        }
        return this;
    }
}
