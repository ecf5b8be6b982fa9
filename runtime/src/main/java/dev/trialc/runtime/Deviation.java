package dev.trialc.runtime;

import java.time.LocalDate;

/**
 * A breach of a rule that the protocol makes for people.
 *
 * @param date the day of what broke the rule
 * @param text what happened, in one sentence, or the rule as written
 * @param source the place of the rule, {@code protocols/x.trial:12}
 */
public record Deviation(LocalDate date, String text, String source) {}
