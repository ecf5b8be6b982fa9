package dev.trialc.runtime;

/** For whom rules run: for the schedule, or for somebody who wants to know dates of one visit; and what they said of that visit so far. */
final class Look {
    private static final int DEEPEST_ANCHOR = 32;

    private final int depth;
    private final int horizon;
    private final OccurrenceSink sink;
    private int left;
    private boolean stopped;
    private boolean ended;
    private boolean endless;
    private int lastDay = EpochDays.NEVER;

    private Look(int depth, int horizon, OccurrenceSink sink, int mostRows) {
        this.depth = depth;
        this.horizon = horizon;
        this.sink = sink;
        this.left = mostRows;
    }

    /** The schedule itself, which has a horizon and a limit. */
    static Look atSchedule(CourseInput input) {
        return new Look(0, input.until(), input.sink(), Course.MAX_ROWS);
    }

    /** Beyond the horizon, at a visit that another statement is counted from. */
    Look atVisit(OccurrenceSink looker) {
        if (depth == DEEPEST_ANCHOR) {
            throw new IllegalStateException("visits that are anchored on one another in a circle");
        }
        return new Look(depth + 1, EpochDays.LAST, looker, EpochDays.NEVER);
    }

    /** Whether somebody only wants to know dates. */
    boolean isAtVisit() {
        return depth > 0;
    }

    /** The last day that is listed. */
    int horizon() {
        return horizon;
    }

    /** @throws RowLimitException when a schedule has too many rows */
    void accept(Row row) {
        if (--left < 0) {
            throw new RowLimitException(Course.MAX_ROWS);
        }
        if (!stopped) {
            sink.accept(row);
        }
    }

    /** Says that nobody wants further rows. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Says whether the visit has ended, and its last day; {@link EpochDays#NEVER} while that is not known. */
    void ended(boolean isOver, int day) {
        ended = isOver;
        lastDay = day;
    }

    /** Says that the rest of the visit goes on for ever unless something ends it, so that it has no last occurrence. */
    void goesOn() {
        endless = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whether no last occurrence will come, as far as is known. */
    boolean isEndless() {
        return endless && !ended;
    }

    int lastDay() {
        return lastDay;
    }
}
