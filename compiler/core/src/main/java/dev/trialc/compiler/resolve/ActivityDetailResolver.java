package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.Remark;
import dev.trialc.compiler.model.Timepoint;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row of a grid, an activity or a note says of when and how something is done. */
final class ActivityDetailResolver {
    /** The clauses that it reads. */
    static final Set<Class<?>> CLAUSES = Set.of(
            TimingClause.AtAnchor.class,
            TimingClause.AtTimepoints.class,
            TimingClause.Every.class,
            TimingClause.Window.class,
            TimingClause.During.class,
            TimingClause.Within.class,
            TimingClause.OnlyInCycles.class,
            TimingClause.Order.class,
            TimingClause.OnceIn.class,
            TimingClause.AtNextVisit.class,
            TimingClause.Repeated.class,
            ActionClause.MayBeReused.class,
            ActionClause.WithAgreement.class,
            ActionClause.Serves.class);

    private final Desk desk;
    private final List<CycleList> cycles = new ArrayList<>();
    private final List<Timepoint> timepoints = new ArrayList<>();
    private final List<ActivityDetail.Interval> days = new ArrayList<>();
    private final List<ActivityDetail.Interval> reuse = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> serves = new ArrayList<>();
    private Optional<TimingClause.Every> every = Optional.empty();
    private Optional<TimingClause.Window> tolerance = Optional.empty();

    ActivityDetailResolver(Desk desk) {
        this.desk = desk;
    }

    ActivityDetail of(List<Clause> clauses) {
        TimepointResolver points = new TimepointResolver(desk);
        ActivityDays intervals = new ActivityDays(desk);
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.Window window && every.isPresent() && tolerance.isEmpty()) {
                tolerance = Optional.of(window);
            } else if (clause instanceof TimingClause.During during && every.isPresent()) {
                points.every(every.get(), tolerance, during).ifPresent(timepoints::add);
                every = Optional.empty();
                tolerance = Optional.empty();
            } else if (clause instanceof TimingClause && every.isPresent()) {
                break;
            } else if (clause instanceof TimingClause.Every e) {
                every = Optional.of(e);
            } else if (clause instanceof TimingClause.AtAnchor at) {
                timepoints.addAll(points.at(at));
            } else if (clause instanceof TimingClause.AtTimepoints at) {
                timepoints.addAll(points.at(at));
            } else if (clause instanceof TimingClause.OnlyInCycles in) {
                cycles.add(new CycleListResolver(desk).cycles(in.cycles()));
            } else if (clause instanceof TimingClause.Within within) {
                intervals.interval(within).ifPresent(days::add);
            } else if (clause instanceof ActionClause.MayBeReused reused) {
                intervals.interval(reused.within()).ifPresent(reuse::add);
            } else if (!remark(clause)
                    && (clause instanceof TimingClause.Window || clause instanceof TimingClause.During)) {
                alone(clause);
                break;
            }
        }
        every.ifPresent(this::alone);
        return new ActivityDetail(cycles, timepoints, days, reuse, remarks, serves);
    }

    private boolean remark(Clause clause) {
        RemarkResolver resolver = new RemarkResolver(desk);
        if (clause instanceof TimingClause.Order order) {
            resolver.order(order).ifPresent(remarks::add);
        } else if (clause instanceof TimingClause.OnceIn once) {
            onlyOnce(clause, Remark.OnceIn.class, "at which visits it is done once");
            resolver.onceIn(once).ifPresent(remarks::add);
        } else if (clause instanceof TimingClause.Repeated repeated) {
            onlyOnce(clause, Remark.Repeated.class, "how many times it is done");
            remarks.add(resolver.repeated(repeated));
        } else if (clause instanceof TimingClause.AtNextVisit) {
            remarks.add(new Remark.NextVisit());
        } else if (clause instanceof ActionClause.WithAgreement agreement) {
            remarks.add(resolver.agreement(agreement));
        } else if (clause instanceof ActionClause.Serves endpoints) {
            serves.addAll(resolver.serves(endpoints));
        } else {
            return false;
        }
        return true;
    }

    private void onlyOnce(Clause clause, Class<? extends Remark> kind, String what) {
        if (remarks.stream().anyMatch(kind::isInstance)) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    clause.span(),
                    "Of this activity is said twice " + what + ".",
                    "Only one of the two could be followed, and no reader can tell which.",
                    "Keep one of them; what holds for some of its marks stands in a note.");
        }
    }

    private void alone(Clause clause) {
        desk.report(
                Code.MISPLACED_CLAUSE,
                clause.span(),
                "“" + PlainWords.of(desk.file().slice(clause.span())) + "” says nothing of an activity by itself.",
                "It would be read by people and ignored by the calculator. When a visit is belongs to the visit.",
                "Around a dose write “every 15 minutes ± 5 minutes during Alpha”, or “at 30 minutes ± 5 minutes after end of Alpha”.");
    }
}
