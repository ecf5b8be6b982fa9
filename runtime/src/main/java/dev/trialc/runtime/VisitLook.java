package dev.trialc.runtime;

/** Somebody looks at one visit, beyond the horizon, to count from it. */
final class VisitLook extends Look {
    private static final int DEEPEST_ANCHOR = 32;

    /** Who looks, at one row after the other. */
    interface Looker {
        void see(VisitLook look, OccurrenceView row);
    }

    private final int depth;
    private final Looker looker;
    private boolean stopped;
    private boolean ended;
    private boolean endless;
    private int lastDay = EpochDays.NEVER;

    /** @param before for whom rules ran until now */
    VisitLook(Look before, Looker looker) {
        super(EpochDays.LAST);
        this.depth = before instanceof VisitLook outer ? outer.depth + 1 : 1;
        this.looker = looker;
        if (depth > DEEPEST_ANCHOR) {
            throw new IllegalStateException("visits that are anchored on one another in a circle");
        }
    }

    @Override
    boolean isAtVisit() {
        return true;
    }

    @Override
    boolean isStopped() {
        return stopped;
    }

    @Override
    void accept(Row row) {
        if (!stopped) {
            looker.see(this, row);
        }
    }

    @Override
    void acceptRun(DoseRow run) {
        throw new IllegalStateException("nothing is counted from a dose that is planned");
    }

    @Override
    void ended(boolean isOver, int day) {
        if (doneOn() == EpochDays.UNKNOWN) {
            ended = isOver;
            lastDay = day;
        }
    }

    @Override
    void goesOn() {
        endless = true;
    }

    /** Says that nobody wants further rows. */
    void stop() {
        stopped = true;
    }

    /** The same where no last occurrence will come, as far as is known. */
    void stopIfEndless() {
        stopped |= endless && !ended;
    }

    boolean hasEnded() {
        return ended;
    }

    int lastDay() {
        return lastDay;
    }
}
