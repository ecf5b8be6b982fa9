package dev.trialc.runtime;

/** A schedule of more rows than anybody can mean; the horizon is probably wrong. */
public final class RowLimitException extends ScheduleException {
    private static final long serialVersionUID = 1L;

    RowLimitException(int limit) {
        super("The schedule has more than " + limit + " rows, the most that one schedule may have."
                + " Please choose an earlier last date.");
    }
}
