package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole study protocol. Lists are in declaration order, which is the order of every output.
 *
 * @param name the trial's name, an identifier ({@code DalpiciclibToremifene})
 * @param version the protocol's version as written, without quotes
 * @param dayZero whether study days count from day 0 at the reference event (T04); usually false
 * @param reference the event whose date is study day 1, usually {@code FirstDose}
 */
public record Protocol(
        String name,
        String version,
        Origin origin,
        List<SourceRecord> sources,
        List<IdentityEntry> identity,
        List<Background> backgrounds,
        List<Fact> facts,
        List<Group> groups,
        List<Event> events,
        List<Arm> arms,
        List<Drug> drugs,
        List<Procedure> procedures,
        List<Choice> choices,
        List<Parameter> parameters,
        List<Epoch> epochs,
        boolean dayZero,
        String reference,
        List<Regimen> regimens,
        List<Visit> visits,
        List<Activity> activities,
        List<Grid> grids,
        List<DataCollection> collections,
        List<Requirement> requirements,
        List<CriteriaSet> criteria,
        List<StopRule> stopRules,
        List<Objective> objectives,
        List<Endpoint> endpoints,
        List<Gap> gaps,
        List<Discrepancy> discrepancies,
        List<AcceptedFinding> accepted,
        List<Example> examples) {

    public Optional<Fact> fact(String name) {
        return find(facts, Fact::name, name);
    }

    public Optional<Group> group(String name) {
        return find(groups, Group::name, name);
    }

    public Optional<Event> event(String name) {
        return find(events, Event::name, name);
    }

    public Optional<Arm> arm(String name) {
        return find(arms, Arm::name, name);
    }

    public Optional<Drug> drug(String name) {
        return find(drugs, Drug::name, name);
    }

    public Optional<Choice> choice(String name) {
        return find(choices, Choice::name, name);
    }

    public Optional<Parameter> parameter(String name) {
        return find(parameters, Parameter::name, name);
    }

    public Optional<Regimen> regimen(String name) {
        return find(regimens, Regimen::name, name);
    }

    public Optional<Visit> visit(String name) {
        return find(visits, Visit::name, name);
    }

    public Optional<Activity> activity(String name) {
        return find(activities, Activity::name, name);
    }

    public Optional<IdentityEntry> identity(IdentitySlot slot) {
        return find(identity, IdentityEntry::slot, slot);
    }

    private static <T, K> Optional<T> find(List<T> all, Function<T, K> key, K wanted) {
        return all.stream().filter(t -> key.apply(t).equals(wanted)).findFirst();
    }
}
