package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The timing part of any statement: plan by arm, stretches, bounds. */
final class TimingResolver {
    private final Desk desk;
    private final Name owner;
    private final String title;
    private final String statement;

    /**
     * @param owner the name of the visit or other statement, after which a parameter is named
     * @param title what a reader sees of it
     * @param statement how findings and parameters speak of it ("visit TumourImaging")
     */
    TimingResolver(Desk desk, Name owner, String title, String statement) {
        this.desk = desk;
        this.owner = owner;
        this.title = title;
        this.statement = statement;
    }

    Optional<Timing> timing(List<Clause> clauses) {
        List<Segments.Segment> arms = Segments.byArm(clauses);
        boolean whole = arms.get(0).opening().isEmpty();
        if (!whole && new ArmCoverage(desk).check(clauses, arms)) {
            return Optional.empty();
        }
        Optional<Plan> plan = whole ? plan(clauses) : armPlans(arms);
        List<Anchor> until = new ArrayList<>();
        Optional<Anchor> from = Optional.empty();
        Optional<Timing.Instead> instead = Optional.empty();
        AnchorResolver anchors = new AnchorResolver(desk);
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.Until u) {
                anchors.all(u.anchors()).ifPresent(until::addAll);
            } else if (clause instanceof TimingClause.From f && plan.isPresent() && !isBeginning(clauses)) {
                from = anchors.anchor(f.anchor());
            } else if (clause instanceof TimingClause.InsteadOn i) {
                instead = instead(anchors, i);
                if (plan.map(EachRecords::plans).orElse(false)) {
                    desk.report(
                            Code.TIMING_CLASH,
                            i.span(),
                            "“or instead” moves one visit, but there is one for each record.",
                            "It would be open which of them is moved.",
                            "Give the visit that is moved a statement of its own.");
                }
            }
        }
        Optional<Anchor> bound = from;
        Optional<Timing.Instead> other = instead;
        return plan.map(p -> new Timing(p, bound, until, other));
    }

    /** Whether {@code from E} is where the series counts from; elsewhere it is a bound. */
    private static boolean isBeginning(List<Clause> clauses) {
        return clauses.stream()
                .anyMatch(c -> c instanceof TimingClause.Every e && StretchResolver.isCalendar(e)
                        || c instanceof TimingClause.AtPoints
                        || c instanceof TimingClause.Offset o && o.anchor().isEmpty());
    }

    private Optional<Timing.Instead> instead(AnchorResolver anchors, TimingClause.InsteadOn clause) {
        var at = anchors.anchor(clause.at());
        var base = anchors.anchor(clause.base());
        var more = new LengthResolver(desk).length(clause.more());
        return at.isPresent() && base.isPresent() && more.isPresent()
                ? Optional.of(new Timing.Instead(at.get(), base.get(), more.get()))
                : Optional.empty();
    }

    private Optional<Plan> armPlans(List<Segments.Segment> segments) {
        List<Plan.ArmPlan> plans = new ArrayList<>();
        Optional<Plan> otherwise = Optional.empty();
        for (Segments.Segment segment : segments) {
            Optional<Plan> plan = plan(segment.clauses());
            if (segment.otherwise()) {
                otherwise = plan;
            } else if (plan.isPresent()) {
                List<String> arms = segment.arms().stream()
                        .flatMap(a -> desk.require(a, Names.Kind.ARM).stream())
                        .map(Names.Declared::name)
                        .toList();
                plans.add(new Plan.ArmPlan(arms, plan.get()));
            }
        }
        return plans.isEmpty() ? Optional.empty() : Optional.of(new Plan.ByArm(plans, otherwise));
    }

    private Optional<Plan> plan(List<Clause> clauses) {
        Optional<Span> unstated = unstated(clauses);
        if (unstated.isPresent()) {
            return unstated(clauses, unstated.get());
        }
        List<List<Clause>> stretches = Segments.stretches(
                clauses.stream().filter(TimingClause.class::isInstance).toList());
        StretchResolver resolver = new StretchResolver(desk, statement, owner.span());
        if (stretches.size() == 1) {
            return resolver.single(stretches.get(0));
        }
        return resolver.series(stretches);
    }

    private Optional<Plan> unstated(List<Clause> clauses, Span unstated) {
        Optional<Clause> main = clauses.stream().filter(TimingKind::isMain).findFirst();
        if (main.isPresent()) {
            desk.report(
                    Code.TIMING_CLASH,
                    unstated,
                    "The " + statement + " says when it is, and that this is not stated.",
                    "Only one of the two could be followed.",
                    "Take one of them away; where the source says nothing, write assumed \"…\" behind your own time.");
            return Optional.empty();
        }
        if (new UnreadClauses(desk).found(TimingKind.UNSTATED, clauses, true, true)) {
            return Optional.empty();
        }
        return Optional.of(new Plan.Unstated(desk.parameter(new Parameter(
                owner.text() + "Timing",
                "timing of " + title,
                Parameter.Type.TIMING,
                statement,
                false,
                Provenances.bare(desk.file(), unstated),
                Optional.empty()))));
    }

    private static Optional<Span> unstated(List<Clause> clauses) {
        for (Clause clause : clauses) {
            boolean slot = clause instanceof ActionClause.SlotNotStated s
                    && s.slot().text().equals("timing");
            if (slot || clause instanceof ProvenanceClause.NotStated) {
                return Optional.of(clause.span());
            }
        }
        return Optional.empty();
    }

    /** A finding for a statement that says nothing about when. */
    static void missing(Desk desk, Span span, String statement) {
        desk.report(
                Code.NO_TIMING,
                span,
                "The " + statement + " does not say when.",
                "A visit without a time is planned for nobody.",
                "Add a time, such as “within 28 days before FirstDose”, “on day 1 of every cycle”, “every 8 weeks from FirstDose”; or “timing not stated”.");
    }
}
