package dev.trialc.runtime;

/** Whether a row has a date. */
public enum Status {
    /** Dated by the protocol's rules and what is recorded. */
    PLANNED,
    /** Not dated: something that the row's flags name is not known yet (T09). */
    PENDING
}
