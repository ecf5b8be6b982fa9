package dev.trialc.compiler.evaluate;

import java.time.LocalDate;

/**
 * Something done otherwise than the protocol says. See {@code compiler/docs/schedule.md}.
 *
 * @param date when
 * @param text what, in a sentence without a full stop
 * @param place file and line of the rule
 */
public record Deviation(LocalDate date, String text, String place) {}
