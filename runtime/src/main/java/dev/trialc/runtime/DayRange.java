package dev.trialc.runtime;

import java.time.LocalDate;

/**
 * Days from one to another.
 *
 * @param first included
 * @param last included; before the first where there is no such day
 */
public record DayRange(LocalDate first, LocalDate last) {}
