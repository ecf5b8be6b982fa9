package dev.trialc.runtime;

/**
 * Where a rule of the schedule stands in the protocol.
 *
 * @param item the visit's or the drug's name
 * @param source the place, {@code protocols/x.trial:12}
 */
public record RuleInfo(Kind kind, String item, String title, String source) {}
