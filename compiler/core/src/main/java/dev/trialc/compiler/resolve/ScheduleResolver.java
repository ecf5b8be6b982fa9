package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.DataCollection;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Requirement;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The schedule block: visits, activities, grids with their notes, collections, requirements. */
final class ScheduleResolver {
    private final Desk desk;
    private final List<Visit> visits = new ArrayList<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<DataCollection> collections = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();

    ScheduleResolver(Desk desk) {
        this.desk = desk;
    }

    List<Visit> visits() {
        return visits;
    }

    List<Activity> activities() {
        return List.copyOf(activities.values());
    }

    List<Grid> grids() {
        return grids;
    }

    List<DataCollection> collections() {
        return collections;
    }

    List<Requirement> requirements() {
        return requirements;
    }

    void schedule(Statement schedule) {
        List<Statement> inner = schedule.inside();
        Set<Statement> strayNotes = strayNotes(inner);
        Set<String> strayLetters =
                strayNotes.stream().map(n -> n.head().name().text()).collect(Collectors.toSet());
        for (int i = 0; i < inner.size(); i++) {
            Statement statement = inner.get(i);
            switch (statement.head().kind()) {
                case VISIT, UNSCHEDULED_VISIT ->
                    statement.head().names().forEach(n -> visit(statement, n, Optional.empty()));
                case ACTIVITY -> statement.head().names().forEach(n -> activity(statement, n));
                case FOR_EACH -> forEach(statement);
                case COLLECT -> collect(statement);
                case REQUIRE -> require(statement);
                case GRID ->
                    new GridResolver(desk, strayLetters)
                            .grid(statement, notesAfter(inner, i), activities)
                            .ifPresent(grids::add);
                case NOTE -> strayNote(statement, strayNotes);
                default -> {}
            }
        }
    }

    private static List<Statement> notesAfter(List<Statement> inner, int grid) {
        List<Statement> notes = new ArrayList<>();
        for (int i = grid + 1; i < inner.size() && inner.get(i).head().kind() == HeadKind.NOTE; i++) {
            notes.add(inner.get(i));
        }
        return notes;
    }

    /** Notes that stand behind no grid. */
    private static Set<Statement> strayNotes(List<Statement> inner) {
        Set<Statement> stray = new LinkedHashSet<>();
        boolean behindGrid = false;
        for (Statement statement : inner) {
            boolean note = statement.head().kind() == HeadKind.NOTE;
            behindGrid = statement.head().kind() == HeadKind.GRID || note && behindGrid;
            if (note && !behindGrid) {
                stray.add(statement);
            }
        }
        return stray;
    }

    private void strayNote(Statement note, Set<Statement> stray) {
        if (stray.contains(note)) {
            desk.report(
                    Code.MISPLACED_STATEMENT,
                    note.head().span(),
                    "A note stands directly behind its grid.",
                    "Elsewhere no reader could tell which table it belongs to.",
                    "Move it behind the closing brace of the grid.");
        }
    }

    /** {@code for each Attack { visit … }} (T27). */
    private void forEach(Statement block) {
        Optional<EventRef> event =
                desk.require(block.head().name(), Names.Kind.EVENT).map(e -> records(e.name(), block.head()));
        for (Statement statement : block.inside()) {
            if (statement.head().kind() == HeadKind.VISIT && event.isPresent()) {
                statement
                        .head()
                        .names()
                        .forEach(n -> desk.shared().perEach().add(n.name().text()));
                statement.head().names().forEach(n -> visit(statement, n, event));
            }
        }
    }

    private EventRef records(String event, Head head) {
        Optional<Expr> filter = head.detail()
                .filter(Head.Detail.Records.class::isInstance)
                .flatMap(d -> new ExprResolver(desk).ofAttributes(event, ((Head.Detail.Records) d).filter()));
        return new EventRef(event, EventRef.Pick.EACH, 0, Optional.empty(), filter);
    }

    private void visit(Statement statement, TitledName name, Optional<EventRef> perEach) {
        String words = "visit " + name.name().text();
        boolean unscheduled = statement.head().kind() == HeadKind.UNSCHEDULED_VISIT;
        new EquivalenceChecker(desk).check(statement.clauses());
        Optional<Timing> timing = unscheduled
                ? Optional.of(Timing.of(new Plan.Between(Optional.empty(), Optional.empty())))
                : new TimingResolver(desk, name.name(), Titles.of(name), words).timing(statement.clauses());
        timing.ifPresent(t -> visits.add(new Visit(
                name.name().text(),
                Titles.of(name),
                unscheduled,
                perEach,
                t,
                new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                Provenances.of(desk.file(), statement))));
    }

    private void activity(Statement statement, TitledName name) {
        activities.put(
                name.name().text(),
                new Activity(
                        name.name().text(),
                        Titles.of(name),
                        ApplicabilityResolver.ofActivity(desk).of(statement.clauses(), statement.conditions()),
                        new ActivityDetailResolver(desk).of(statement.clauses()),
                        Provenances.of(desk.file(), statement)));
    }

    private void collect(Statement statement) {
        new IntervalResolver(desk)
                .interval(
                        statement,
                        "This collection does not say from when to when.",
                        "An event on the day after treatment would be recorded by one site and not by another.")
                .ifPresent(interval -> collections.add(new DataCollection(
                        IntervalResolver.items(statement),
                        interval.from(),
                        interval.to(),
                        new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                        Provenances.of(desk.file(), statement))));
    }

    private void require(Statement statement) {
        new RequirementResolver(desk).requirement(statement).ifPresent(requirements::add);
    }
}
