package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.AcceptedFinding;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Avoidance;
import dev.trialc.compiler.model.Background;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Discrepancy;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Gap;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.Objective;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Procedure;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Randomization;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.SourceRecord;
import dev.trialc.compiler.model.StopRule;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a protocol, pass by pass, over its files. */
final class ProtocolParts {
    private final Shared shared;
    private final List<IdentityEntry> identity = new ArrayList<>();
    private final List<Background> backgrounds = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();
    private final List<Randomization> randomizations = new ArrayList<>();
    private final List<Drug> drugs = new ArrayList<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Epoch> epochs = new ArrayList<>();
    private final List<Regimen> regimens = new ArrayList<>();
    private final List<Avoidance> avoidances = new ArrayList<>();
    private final List<CriteriaSet> criteria = new ArrayList<>();
    private final List<Criterion> loose = new ArrayList<>();
    private final List<StopRule> stopRules = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<AcceptedFinding> accepted = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<ScheduleResolver> schedules = new ArrayList<>();

    ProtocolParts(Shared shared) {
        this.shared = shared;
    }

    /** Facts, events, choices, declared parameters: what expressions and timings are checked against. */
    void types(Desk desk, ByKind statements) {
        for (Statement s : statements.of(HeadKind.FACT)) {
            new DeclarationResolver(desk, s).facts().forEach(f -> shared.facts().put(f.name(), f));
        }
        for (Statement s : statements.of(HeadKind.EVENT, HeadKind.TRIAL_EVENT)) {
            new DeclarationResolver(desk, s)
                    .events()
                    .forEach(e -> shared.events().put(e.name(), e));
        }
        for (Statement s : statements.of(HeadKind.CHOICE)) {
            new DeclarationResolver(desk, s)
                    .choice()
                    .ifPresent(c -> shared.choices().put(c.name(), c));
        }
        for (Statement s : statements.of(HeadKind.PARAMETER)) {
            new DeclarationResolver(desk, s)
                    .parameter()
                    .ifPresent(p -> shared.parameters().put(p.name(), p));
        }
        statements.of(HeadKind.SCHEDULE).forEach(s -> new MarkResolver(desk).marks(s));
        new CountingResolver(desk).count(statements.of(HeadKind.COUNTING));
    }

    void cycles(Desk desk, ByKind statements) {
        for (Statement s : statements.of(HeadKind.REGIMEN)) {
            shared.given().add(s, shared.choices());
            if (s.inside().stream().anyMatch(i -> i.head().kind() == HeadKind.CYCLE)) {
                shared.cyclic().add(s.head().name().text());
            }
            new RegimenResolver(desk)
                    .cycle(s)
                    .ifPresent(c -> shared.cycles().put(s.head().name().text(), c));
        }
    }

    void groups(Desk desk, ByKind statements) {
        for (Statement s : statements.of(HeadKind.GROUP)) {
            new DeclarationResolver(desk, s).group().ifPresent(groups::add);
        }
    }

    /** Events that are found from facts and groups (T08), once those are known. */
    void derivations(Desk desk, ByKind statements) {
        for (Statement s : statements.of(HeadKind.EVENT)) {
            if (!s.conditions().isEmpty()) {
                new DeclarationResolver(desk, s)
                        .derived()
                        .forEach(e -> shared.events().put(e.name(), e));
            }
        }
    }

    void rest(Desk desk, List<Statement> statements) {
        for (Statement s : statements) {
            DeclarationResolver declaration = new DeclarationResolver(desk, s);
            switch (s.head().kind()) {
                case IDENTITY -> new IdentityResolver(desk, identity).read(s);
                case BACKGROUND -> backgrounds.add(new Background(text(s), origin(desk, s)));
                case GAP -> gaps.add(new Gap(text(s), origin(desk, s)));
                case DISCREPANCY -> discrepancies.add(discrepancy(desk, s));
                case ACCEPT -> accepted.add(new AcceptedFinding(s.head().name().text(), text(s), origin(desk, s)));
                case ARM -> arms.addAll(declaration.arms());
                case RANDOMIZE ->
                    new RandomizationResolver(desk).randomization(s).ifPresent(randomizations::add);
                case DRUG -> drugs.addAll(declaration.drugs());
                case PROCEDURE -> procedures.addAll(declaration.procedures());
                case EPOCH -> declaration.epoch().ifPresent(epochs::add);
                case REGIMEN -> regimen(desk, s);
                case SCHEDULE -> schedule(desk, s);
                case CRITERIA -> criteria.add(new CriteriaResolver(desk).set(s));
                case INCLUSION, EXCLUSION ->
                    new CriteriaResolver(desk).criterion(s).ifPresent(loose::add);
                case STOP_TREATMENT, TRIAL_RULE -> stopRules.add(new CriteriaResolver(desk).stopRule(s));
                case OBJECTIVE -> objectives.add(new EndpointResolver(desk).objective(s));
                case ENDPOINT -> {
                    new EndpointResolver(desk).endpoint(s).ifPresent(endpoints::add);
                    gaps.addAll(RegimenResolver.gaps(desk, s));
                }
                default -> {}
            }
        }
    }

    /** Passages that are cited although others contradict them, on whatever slot. */
    void contradictions(Desk desk, ByKind statements) {
        discrepancies.addAll(new Contradictions(desk.file()).in(statements.all()));
    }

    /** Last, when every parameter that "not stated" makes is known by name. */
    void examples(Desk desk, ByKind statements) {
        shared.parameters().values().stream()
                .filter(p -> !p.declared())
                .forEach(p -> shared.names()
                        .declare(new Names.Declared(p.name(), Names.Kind.PARAMETER, Optional.empty(), false)));
        for (Statement s : statements.of(HeadKind.EXAMPLE)) {
            new ExampleResolver(desk).example(s).ifPresent(examples::add);
        }
    }

    private void regimen(Desk desk, Statement s) {
        regimens.add(new RegimenResolver(desk).regimen(s));
        inner(desk, s);
    }

    private void schedule(Desk desk, Statement s) {
        ScheduleResolver schedule = new ScheduleResolver(desk);
        schedule.schedule(s);
        schedules.add(schedule);
        inner(desk, s);
    }

    private void inner(Desk desk, Statement block) {
        gaps.addAll(RegimenResolver.gaps(desk, block));
        Optional<String> regimen = Optional.of(block.head())
                .filter(head -> head.kind() == HeadKind.REGIMEN)
                .map(head -> head.name().text());
        block.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.AVOID)
                .forEach(s -> new IntervalResolver(desk).avoidance(s, regimen).ifPresent(avoidances::add));
        block.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.DISCREPANCY)
                .forEach(s -> discrepancies.add(discrepancy(desk, s)));
    }

    private static String text(Statement s) {
        return s.head().texts().get(0).value();
    }

    private static Origin origin(Desk desk, Statement s) {
        return Provenances.of(desk.file(), s);
    }

    private static Discrepancy discrepancy(Desk desk, Statement s) {
        Head head = s.head();
        Text first = head.texts().get(0);
        Text second = head.texts().get(1);
        @Nullable Text taken = head.texts().size() > 2 ? head.texts().get(2) : null;
        return new Discrepancy(
                new Citation(first.value(), first.span()),
                new Citation(second.value(), second.span()),
                Optional.ofNullable(taken).map(Text::value),
                Optional.empty(),
                origin(desk, s));
    }

    Protocol protocol(String name, String version, Origin origin, List<SourceRecord> sources) {
        Circles circles = new Circles(shared.findings());
        circles.groups(groups);
        circles.events(shared.events().values());
        circles.regimens(regimens);
        circles.epochs(epochs);
        circles.visits(all(ScheduleResolver::visits), epochs);
        circles.report();
        SaidOfMarks said = new SaidOfMarks(all(ScheduleResolver::activities), all(ScheduleResolver::grids));
        new RemarkCheck(shared.findings(), said).check();
        new CyclesOfMarks(shared.findings(), all(ScheduleResolver::visits)).check(said);
        new EpisodeAnchors(shared.findings()).check(all(ScheduleResolver::visits));
        List<CriteriaSet> sets = new ArrayList<>();
        if (!loose.isEmpty()) {
            sets.add(new CriteriaSet(
                    Optional.empty(),
                    "Eligibility criteria",
                    Optional.empty(),
                    loose,
                    loose.get(0).origin()));
        }
        sets.addAll(criteria);
        String record = sources.isEmpty() ? "" : sources.get(0).path();
        List<Parameter> parameters = shared.parameters().values().stream()
                .map(p -> new Parameter(
                        p.name(),
                        p.title(),
                        p.type(),
                        p.statement(),
                        p.declared(),
                        p.origin(),
                        record.isEmpty() ? Optional.empty() : Optional.of(record)))
                .toList();
        return new Protocol(
                name,
                version,
                origin,
                List.copyOf(sources),
                List.copyOf(identity),
                List.copyOf(backgrounds),
                List.copyOf(shared.facts().values()),
                List.copyOf(groups),
                List.copyOf(shared.events().values()),
                List.copyOf(arms),
                List.copyOf(randomizations),
                List.copyOf(drugs),
                List.copyOf(procedures),
                List.copyOf(shared.choices().values()),
                parameters,
                List.copyOf(epochs),
                shared.settings().counting(),
                List.copyOf(regimens),
                all(ScheduleResolver::visits),
                all(ScheduleResolver::activities),
                all(ScheduleResolver::grids),
                all(ScheduleResolver::collections),
                List.copyOf(avoidances),
                all(ScheduleResolver::requirements),
                sets,
                List.copyOf(stopRules),
                List.copyOf(objectives),
                List.copyOf(endpoints),
                List.copyOf(gaps),
                List.copyOf(discrepancies),
                List.copyOf(accepted),
                List.copyOf(examples));
    }

    private <T> List<T> all(java.util.function.Function<ScheduleResolver, List<T>> part) {
        return schedules.stream().flatMap(s -> part.apply(s).stream()).toList();
    }
}
