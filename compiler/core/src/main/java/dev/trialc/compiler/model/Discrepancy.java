package dev.trialc.compiler.model;

import java.util.Optional;

/**
 * Passages of the source that contradict one another.
 *
 * @param first the one passage, quoted
 * @param second the passage (or the lack of one, in words) that it contradicts
 * @param takenAs what the protocol reads instead; empty where the question is open
 * @param reason why the first passage is cited over the second, which then is quoted as well; empty for a statement of its own
 */
public record Discrepancy(
        Citation first, Citation second, Optional<String> takenAs, Optional<String> reason, Origin origin) {}
