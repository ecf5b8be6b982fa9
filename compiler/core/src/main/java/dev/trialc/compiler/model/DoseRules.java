package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * What changes the doses of a regimen, and what must hold before a cycle starts.
 *
 * @param levels amounts of a drug by dose level
 * @param modifications in declaration order
 * @param startRequirements conditions on the start of a cycle (T43)
 */
public record DoseRules(
        List<DoseLevels> levels, List<Modification> modifications, List<StartRequirement> startRequirements) {
    public static final DoseRules NONE = new DoseRules(List.of(), List.of(), List.of());

    public DoseRules {
        levels = List.copyOf(levels);
        modifications = List.copyOf(modifications);
        startRequirements = List.copyOf(startRequirements);
    }

    /** The levels of a drug, where declared. */
    public Optional<DoseLevels> levelsOf(String drug) {
        return levels.stream().filter(l -> l.drug().equals(drug)).findFirst();
    }

    /**
     * {@code levels Abemaciclib 200 mg, 150 mg, 100 mg}.
     *
     * @param amounts level 0 first, then each lower one; at least two
     */
    public record DoseLevels(String drug, List<DoseStep.Amount.Of> amounts, Origin origin) {
        public DoseLevels {
            amounts = List.copyOf(amounts);
        }
    }

    /** {@code cycle start requires C} (T43): changes no plan; a start recorded with C false is a deviation. */
    public record StartRequirement(Expr condition, Origin origin) {}

    /**
     * {@code modify D when C { … }} (T42).
     *
     * @param drugs whose doses it changes
     * @param when the trigger
     * @param responses what happens at its first, second … occurrence; rising by {@code from}, the first from 1; the one with the highest
     *     {@code from} not above the number of the occurrence counts
     */
    public record Modification(List<String> drugs, Expr when, List<Response> responses, Origin origin) {
        public Modification {
            drugs = List.copyOf(drugs);
            responses = List.copyOf(responses);
        }

        /** The response to the n-th occurrence, from 1. */
        public Response response(int n) {
            Response found = responses.get(0);
            for (Response response : responses) {
                if (response.from() <= n) {
                    found = response;
                }
            }
            return found;
        }
    }

    /**
     * What one occurrence of a trigger does.
     *
     * @param from the first occurrence, from 1, that it answers
     * @param hold an interruption, where there is one
     * @param lower how many dose levels lower the drug goes on; 0 for the same, negative for higher ones
     * @param discontinue whether the drug ends with this occurrence
     */
    public record Response(int from, Optional<Hold> hold, int lower, boolean discontinue) {}

    /**
     * {@code interrupt until C, for at most 28 days, then discontinue}.
     *
     * @param until the first later record at which it is true ends the interruption; its day is dosed again
     * @param atMost the drug is discontinued when the limit was not met by then (a date of exactly that distance still counts); empty for
     *     an interruption of any length
     */
    public record Hold(Expr until, Optional<Length.Fixed> atMost) {}
}
