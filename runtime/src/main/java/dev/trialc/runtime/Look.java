package dev.trialc.runtime;

/** For whom rules run: for the schedule, or for somebody who wants to know dates of one visit. */
abstract sealed class Look permits ScheduleLook, VisitLook {
    private final int horizon;
    private int doneOn = EpochDays.UNKNOWN;

    Look(int horizon) {
        this.horizon = horizon;
    }

    /** The last day that is listed. */
    final int horizon() {
        return horizon;
    }

    /** Asks only for what was done on a day, in the plan as it stood then (T18); {@link EpochDays#UNKNOWN} for the plan as it stands. */
    final void askForDoneOn(int day) {
        doneOn = day;
    }

    /** The day for which alone rules run; {@link EpochDays#UNKNOWN} when they run for the plan as it stands. */
    final int doneOn() {
        return doneOn;
    }

    /** Whether somebody only wants to know dates. */
    abstract boolean isAtVisit();

    /** Whether nobody wants further rows. */
    abstract boolean isStopped();

    /** One row that is no part of a run. */
    abstract void accept(Row row);

    /** Doses on the days of a run. */
    abstract void acceptRun(DoseRow run);

    /** Says whether the visit has ended, and its last day; {@link EpochDays#NEVER} while that is not known. */
    abstract void ended(boolean isOver, int day);

    /** Says that the rest of the visit goes on for ever unless something ends it, so that it has no last occurrence. */
    abstract void goesOn();
}
