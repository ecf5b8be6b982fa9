package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Level;
import dev.trialc.compiler.model.Objective;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Objectives and endpoints. */
final class EndpointResolver {
    private static final Set<HeadKind> MEASURES =
            Set.of(HeadKind.TIME, HeadKind.PROPORTION, HeadKind.INCIDENCE, HeadKind.CHANGE, HeadKind.DESCRIPTIVE);
    private static final Set<String> RESPONSES = Set.of("CR", "PR", "SD", "PD", "NE");

    private final Desk desk;
    private final AnchorResolver anchors;

    EndpointResolver(Desk desk) {
        this.desk = desk;
        this.anchors = new AnchorResolver(desk);
    }

    private static Level level(Statement statement) {
        return Level.valueOf(statement.head().word().text().toUpperCase(Locale.ROOT));
    }

    Objective objective(Statement statement) {
        return new Objective(
                level(statement),
                statement.head().name().text(),
                Titles.of(statement.head().names().get(0)),
                Provenances.of(desk.file(), statement));
    }

    Optional<Endpoint> endpoint(Statement statement) {
        List<Statement> measures = statement.inside().stream()
                .filter(s -> MEASURES.contains(s.head().kind()))
                .toList();
        if (measures.size() != 1) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    measures.isEmpty()
                            ? "The endpoint does not say what is measured."
                            : "The endpoint says twice what is measured.",
                    "Two analysts would compute different things under one name.",
                    "Write one of: “time from … to …”, “proportion with best response …”, “incidence of …”, “change of …”, “descriptive”.");
            return Optional.empty();
        }
        Optional<Endpoint.Measure> measure = measure(measures.get(0), statement);
        Statement assessed = inner(statement, HeadKind.ASSESSED);
        Statement population = inner(statement, HeadKind.POPULATION);
        Statement frame = inner(statement, HeadKind.TIMEFRAME);
        List<String> objectives = ClausePlacement.all(statement.clauses(), ActionClause.Objectives.class).stream()
                .flatMap(o -> o.objectives().stream())
                .flatMap(o -> desk.require(o, Names.Kind.OBJECTIVE).stream())
                .map(Names.Declared::name)
                .toList();
        return measure.map(m -> new Endpoint(
                level(statement),
                statement.head().name().text(),
                Titles.of(statement.head().names().get(0)),
                objectives,
                m,
                first(assessed, ActionClause.By.class).map(b -> b.who().text()),
                first(assessed, ActionClause.Per.class).map(p -> p.standard().value()),
                populationWords(population),
                frame.head().kind() == HeadKind.TIMEFRAME ? timeFrame(frame) : Optional.empty(),
                unstated(statement),
                origin(statement)));
    }

    /** The statement of a kind inside an endpoint; the endpoint itself when there is none. */
    private static Statement inner(Statement endpoint, HeadKind kind) {
        return endpoint.inside().stream()
                .filter(s -> s.head().kind() == kind)
                .findFirst()
                .orElse(endpoint);
    }

    private static <C extends Clause> Optional<C> first(Statement statement, Class<C> type) {
        return ClausePlacement.all(statement.clauses(), type).stream().findFirst();
    }

    private static Optional<String> populationWords(Statement population) {
        if (population.head().kind() != HeadKind.POPULATION) {
            return Optional.empty();
        }
        return population.head().texts().stream()
                .findFirst()
                .map(t -> t.value())
                .or(() -> population.head().names().stream().findFirst().map(Titles::of));
    }

    /** What the writer marked as not stated, in words. */
    private List<String> unstated(Statement statement) {
        List<String> slots = new ArrayList<>();
        List<Statement> all = new ArrayList<>(List.of(statement));
        all.addAll(statement.inside());
        for (Statement s : all) {
            ClausePlacement.all(s.clauses(), ActionClause.SlotNotStated.class)
                    .forEach(c -> slots.add(c.slot().text()));
            boolean whole = s.clauses().stream().anyMatch(ProvenanceClause.NotStated.class::isInstance);
            if (whole && s.head().kind() == HeadKind.TIMEFRAME) {
                slots.add("time frame");
            } else if (whole) {
                slots.add(s.head().kind().words());
            }
        }
        return slots;
    }

    /** All slots of the endpoint and of its lines: together they back it. */
    private Origin origin(Statement statement) {
        Origin head = Provenances.of(desk.file(), statement);
        List<Slot> slots = new ArrayList<>(head.slots());
        for (Statement inner : statement.inside()) {
            slots.addAll(Provenances.of(desk.file(), inner).slots());
        }
        List<Citation> shared =
                head.slots().stream().flatMap(s -> s.citations().stream()).toList();
        if (!shared.isEmpty()) {
            slots.replaceAll(s -> s.backed() ? s : new Slot(s.words(), s.span(), shared, s.assumed(), s.unstated()));
        }
        return new Origin(head.file(), head.span(), slots);
    }

    private Optional<Endpoint.Measure> measure(Statement measure, Statement endpoint) {
        return switch (measure.head().kind()) {
            case TIME -> time(measure, endpoint);
            case PROPORTION -> proportion(measure);
            case INCIDENCE -> incidence(measure);
            case CHANGE -> change(measure);
            default -> Optional.of(new Endpoint.Measure.Descriptive(variables(measure)));
        };
    }

    private Optional<Endpoint.Measure> time(Statement measure, Statement endpoint) {
        Optional<Anchor> from = first(measure, TimingClause.From.class).flatMap(f -> anchors.anchor(f.anchor()));
        Optional<Anchor> to = first(measure, TimingClause.To.class).flatMap(t -> anchors.anchor(t.anchor()));
        boolean unstated = ClausePlacement.all(measure.clauses(), ActionClause.SlotNotStated.class).stream()
                .anyMatch(s -> s.slot().text().equals("origin"));
        if (to.isEmpty() || from.isEmpty() && !unstated) {
            boolean written = ClausePlacement.has(measure, TimingClause.To.class)
                    && (unstated || ClausePlacement.has(measure, TimingClause.From.class));
            if (written) {
                return Optional.empty(); // the event that cannot be read has its finding
            }
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    measure.head().span(),
                    "A time to an event needs its first day and its event.",
                    "Survival counted from consent and from first dose are different endpoints.",
                    "Write “time from Enrolment to first of Progression, Death”; where the source gives no beginning, “time to Death origin not stated”.");
            return Optional.empty();
        }
        List<Anchor> events = to.get() instanceof Anchor.FirstOf firstOf ? firstOf.anchors() : List.of(to.get());
        return Optional.of(new Endpoint.Measure.TimeToEvent(from, events, censoring(endpoint)));
    }

    private List<Endpoint.Censoring> censoring(Statement endpoint) {
        List<Endpoint.Censoring> all = new ArrayList<>();
        for (Statement inner : endpoint.inside()) {
            if (inner.head().kind() == HeadKind.CENSOR) {
                Optional<Expr> when =
                        inner.conditions().stream().findFirst().flatMap(c -> new ExprResolver(desk).expr(c.expr()));
                first(inner, TimingClause.AtAnchor.class)
                        .flatMap(a -> anchors.anchor(a.anchor()))
                        .ifPresent(a -> all.add(new Endpoint.Censoring(a, when)));
            }
        }
        return all;
    }

    private Optional<Endpoint.Measure> proportion(Statement measure) {
        List<Name> responses = first(measure, ActionClause.WithBestResponse.class)
                .map(ActionClause.WithBestResponse::responses)
                .orElse(List.of());
        for (Name response : responses) {
            if (!RESPONSES.contains(response.text())) {
                desk.report(
                        Code.UNDECLARED_NAME,
                        response.span(),
                        "“" + response.text() + "” is no response category.",
                        "Nobody would ever be counted in it.",
                        "Use CR, PR, SD, PD or NE.");
                return Optional.empty();
            }
        }
        if (responses.isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    measure.head().span(),
                    "The proportion does not say of whom.",
                    "A rate without its responses cannot be computed.",
                    "Write “proportion with best response CR, PR”.");
            return Optional.empty();
        }
        LengthResolver lengths = new LengthResolver(desk);
        Optional<Length> confirmed =
                first(measure, ActionClause.Confirmed.class).flatMap(c -> lengths.length(c.extent()));
        Optional<Length> lasting = first(measure, ActionClause.Lasting.class).flatMap(c -> lengths.length(c.extent()));
        return Optional.of(new Endpoint.Measure.Proportion(
                responses.stream().map(Name::text).toList(), confirmed, lasting));
    }

    private Optional<Endpoint.Measure> incidence(Statement measure) {
        return Optional.of(new Endpoint.Measure.Incidence(
                variables(measure),
                first(measure, TimingClause.From.class).flatMap(f -> anchors.anchor(f.anchor())),
                first(measure, TimingClause.To.class).flatMap(t -> anchors.anchor(t.anchor()))));
    }

    private Optional<Endpoint.Measure> change(Statement measure) {
        Optional<Anchor> from = first(measure, TimingClause.From.class).flatMap(f -> anchors.anchor(f.anchor()));
        Optional<String> at = first(measure, TimingClause.AtPoints.class)
                .map(p -> PlainWords.of(desk.file().slice(p.span())));
        return Optional.of(new Endpoint.Measure.Change(variables(measure), from.orElse(Anchor.of("FirstDose")), at));
    }

    /** Variables of a measure: facts, events, activities or collected items. */
    private List<String> variables(Statement measure) {
        List<String> variables = new ArrayList<>();
        for (var named : measure.head().names()) {
            Name name = named.name();
            boolean activity = desk.names()
                            .find(Names.Kind.ACTIVITY, name.text())
                            .isPresent()
                    || desk.names().find(Names.Kind.COLLECTED, name.text()).isPresent();
            if (activity
                    || desk.require(name, Names.Kind.FACT, Names.Kind.EVENT).isPresent()) {
                variables.add(name.text());
            }
        }
        return variables;
    }

    private Optional<Endpoint.TimeFrame> timeFrame(Statement frame) {
        Optional<Anchor> from = first(frame, TimingClause.From.class).flatMap(f -> anchors.anchor(f.anchor()));
        List<Anchor> until = new ArrayList<>();
        first(frame, TimingClause.Until.class)
                .ifPresent(u -> anchors.all(u.anchors()).ifPresent(until::addAll));
        first(frame, TimingClause.To.class)
                .ifPresent(t -> anchors.anchor(t.anchor()).ifPresent(until::add));
        Numbers numbers = new Numbers(desk);
        LengthResolver lengths = new LengthResolver(desk);
        for (Clause clause : frame.clauses()) {
            if (clause instanceof TimingClause.Offset o && o.anchor().isEmpty()) {
                return lengths.unit(o.unit())
                        .map(u -> new Endpoint.TimeFrame(
                                from,
                                until,
                                Optional.of(numbers.decimal(o.numbers().get(0))),
                                u,
                                false));
            }
            if (clause instanceof TimingClause.ForPeriod p) {
                return lengths.unit(p.unit())
                        .map(u -> new Endpoint.TimeFrame(
                                from, until, Optional.of(numbers.decimal(p.number())), u, false));
            }
            if (clause instanceof ActionClause.About a) {
                return lengths.unit(a.unit())
                        .map(u ->
                                new Endpoint.TimeFrame(from, until, Optional.of(numbers.decimal(a.number())), u, true));
            }
        }
        boolean bounded = from.isPresent() || !until.isEmpty();
        return bounded
                ? Optional.of(new Endpoint.TimeFrame(
                        from, until, Optional.empty(), dev.trialc.compiler.model.CalendarUnit.DAY, false))
                : Optional.empty();
    }
}
