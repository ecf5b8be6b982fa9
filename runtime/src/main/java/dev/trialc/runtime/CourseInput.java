package dev.trialc.runtime;

/**
 * What one computation is about.
 *
 * @param until epoch day of the horizon, inclusive
 */
public record CourseInput(ParticipantRecord record, int until, OccurrenceSink sink) {}
