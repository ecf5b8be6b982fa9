package dev.trialc.runtime;

/** How a row stands: whether it has a date, and what is known of it being done. */
public enum Status {
    /** Dated by the protocol's rules and what is recorded; not done, and no date to look from, or its window is not open yet. */
    PLANNED,
    /** Not dated: something that the row's flags name is not known yet (T09). */
    PENDING,
    /** Done within its window. */
    DONE,
    /** Done before its window. */
    EARLY,
    /** Done after its window. */
    LATE,
    /** Not done, and its window is open. */
    DUE,
    /** Not done, and its window is past. */
    MISSED,
    /** Day 1 of a cycle whose start is not recorded, and its window is past. */
    OVERDUE,
    /** Done, and the plan has no such visit. */
    UNSCHEDULED
}
