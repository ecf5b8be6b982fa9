package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code give}, {@code may give}, {@code perform} or {@code observe} statement of a regimen.
 *
 * @param action only GIVE plans dose rows; MAY_GIVE leaves the drug to the investigator, and prints; PERFORM prints; OBSERVE (non-interventional, T44) prints
 * @param subjects what: drugs for GIVE and OBSERVE (or one choice whose options are drugs), procedures for PERFORM
 * @param steps doses in order ({@code then}); exactly one for most; empty for PERFORM and OBSERVE
 * @param calculation how amounts after body weight, body surface or filtration rate are found; empty where they print as written
 * @param until ends this administration alone, besides the regimen's own until
 * @param instructions what the participant is told, in order
 */
public record Administration(
        Action action,
        List<String> subjects,
        List<DoseStep> steps,
        Optional<DoseCalculation> calculation,
        List<Anchor> until,
        Applicability applicability,
        List<Instruction> instructions,
        Origin origin) {
    public Administration {
        subjects = List.copyOf(subjects);
        steps = List.copyOf(steps);
        until = List.copyOf(until);
        instructions = List.copyOf(instructions);
    }

    /** What is done. */
    public enum Action {
        GIVE,
        MAY_GIVE,
        PERFORM,
        OBSERVE
    }

    /** An instruction to the participant or the site, printed. */
    public record Instruction(String text, Origin origin) {}
}
