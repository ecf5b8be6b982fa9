package dev.trialc.runtime;

/** What a row of a schedule is about. */
public enum Kind {
    VISIT,
    DOSE
}
