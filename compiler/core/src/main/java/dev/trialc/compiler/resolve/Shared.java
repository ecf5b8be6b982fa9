package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Parameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the resolvers of all files of a protocol write into.
 *
 * @param names every declared name
 * @param findings what was found
 * @param facts, events, choices by name, known before expressions are read
 * @param parameters declared ones first, then those that "not stated" makes, in order
 * @param cycles cycle rule of each regimen, known before series are read
 * @param perEach visits that stand in “for each E”, known before examples are read
 * @param given drugs that regimens give, known before grids are read
 * @param marks letters of grids by name, known before grids are read
 * @param missing names that are used and not declared, of which each has its finding
 * @param cyclic regimens that have a cycle statement, even one with a mistake
 */
record Shared(
        Names names,
        Findings findings,
        Map<String, Fact> facts,
        Map<String, Event> events,
        Map<String, Choice> choices,
        Map<String, Parameter> parameters,
        Map<String, CycleRule> cycles,
        Set<String> cyclic,
        Set<String> perEach,
        Set<String> missing,
        GivenDrugs given,
        Map<String, Grid.Letter> marks,
        Settings settings) {

    static Shared fresh() {
        return new Shared(
                new Names(),
                new Findings(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new GivenDrugs(),
                new LinkedHashMap<>(),
                new Settings());
    }

    /** What holds for the whole protocol. */
    static final class Settings {
        private Counting counting = Counting.USUAL;

        Counting counting() {
            return counting;
        }

        void count(Counting other) {
            counting = other;
        }
    }
}
