package dev.trialc.runtime;

/** How a dated visit stands to what was done, and to the day at which it is looked at. */
final class Standing {
    private Standing() {}

    /** Of one that was done on a day; an open end is never passed. */
    static Status ofDone(OccurrenceView row, int actual) {
        if (row.earliest() != EpochDays.UNKNOWN && actual < row.earliest()) {
            return Status.EARLY;
        }
        return row.latest() != EpochDays.UNKNOWN && actual > row.latest() ? Status.LATE : Status.DONE;
    }

    /** Of one that was not done; {@code waits} where it is, or hangs on, the start of a cycle that should have been recorded. */
    static Status of(OccurrenceView row, int asOf, boolean waits) {
        if (row.earliest() != EpochDays.UNKNOWN && asOf < row.earliest()) {
            return Status.PLANNED;
        }
        if (row.latest() == EpochDays.UNKNOWN || asOf <= row.latest()) {
            return Status.DUE;
        }
        return waits ? Status.OVERDUE : Status.MISSED;
    }
}
