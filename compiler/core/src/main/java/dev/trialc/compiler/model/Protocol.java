package dev.trialc.compiler.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole study protocol. Lists are in declaration order, which is the order of every output.
 *
 * @param name the trial's name, an identifier ({@code DalpiciclibToremifene})
 * @param version the protocol's version as written, without quotes
 * @param randomizations how arms are assigned, where said
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
        List<Randomization> randomizations,
        List<Drug> drugs,
        List<Procedure> procedures,
        List<Choice> choices,
        List<Parameter> parameters,
        List<Epoch> epochs,
        Counting counting,
        List<Regimen> regimens,
        List<Visit> visits,
        List<Activity> activities,
        List<Grid> grids,
        List<DataCollection> collections,
        List<Avoidance> avoidances,
        List<Requirement> requirements,
        List<CriteriaSet> criteria,
        List<StopRule> stopRules,
        List<Objective> objectives,
        List<Endpoint> endpoints,
        List<Gap> gaps,
        List<Discrepancy> discrepancies,
        List<AcceptedFinding> accepted,
        List<Example> examples) {
    public Protocol {
        // whatever is looked up by name, so that a long protocol takes no longer for each of its statements
        identity = Indexed.of(identity, IdentityEntry::slot);
        facts = Indexed.of(facts, Fact::name);
        groups = Indexed.of(groups, Group::name);
        events = Indexed.of(events, Event::name);
        arms = Indexed.of(arms, Arm::name);
        drugs = Indexed.of(drugs, Drug::name);
        choices = Indexed.of(choices, Choice::name);
        parameters = Indexed.of(parameters, Parameter::name);
        regimens = Indexed.of(regimens, Regimen::name);
        visits = Indexed.of(visits, Visit::name);
        activities = Indexed.of(activities, Activity::name);
    }

    /** Whether study days count from day 0 at the reference event (T04). */
    public boolean dayZero() {
        return counting.dayZero();
    }

    /** The event whose date is study day 1 (T04). */
    public String reference() {
        return counting.reference();
    }

    public Optional<Fact> fact(String name) {
        return Indexed.find(facts, name);
    }

    public Optional<Group> group(String name) {
        return Indexed.find(groups, name);
    }

    public Optional<Event> event(String name) {
        return Indexed.find(events, name);
    }

    public Optional<Arm> arm(String name) {
        return Indexed.find(arms, name);
    }

    public Optional<Drug> drug(String name) {
        return Indexed.find(drugs, name);
    }

    public Optional<Choice> choice(String name) {
        return Indexed.find(choices, name);
    }

    public Optional<Parameter> parameter(String name) {
        return Indexed.find(parameters, name);
    }

    public Optional<Regimen> regimen(String name) {
        return Indexed.find(regimens, name);
    }

    public Optional<Visit> visit(String name) {
        return Indexed.find(visits, name);
    }

    /** The activities that the grids mark for a visit, done or optional. */
    public Set<String> markedAt(String visit) {
        Set<String> marked = new LinkedHashSet<>();
        for (Grid grid : grids) {
            for (Grid.Row row : grid.rows()) {
                for (int i = 0; i < Math.min(grid.columns().size(), row.cells().size()); i++) {
                    if (grid.columns().get(i).visit().equals(visit)
                            && row.cells().get(i).mark() != Grid.Mark.NONE) {
                        marked.add(row.activity());
                    }
                }
            }
        }
        return marked;
    }

    public Optional<Activity> activity(String name) {
        return Indexed.find(activities, name);
    }

    public Optional<IdentityEntry> identity(IdentitySlot slot) {
        return Indexed.find(identity, slot);
    }
}
