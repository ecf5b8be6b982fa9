package dev.trialc.runtime;

/** A clock that only recorded starts move: any number of cycles costs the same, and only recorded starts take memory. */
abstract sealed class RecordedClock extends CycleClock permits ElasticClock, RigidClock {
    private final CycleDates recorded;

    RecordedClock(Anchor from, CycleLengths lengths, CycleDates recorded) {
        super(from, lengths);
        this.recorded = recorded;
    }

    /** Whether a start recorded before this unrecorded cycle shows that it never took place. */
    abstract boolean skippedByEarlier(int cycle);

    @Override
    public final int start(int cycle) {
        int at = recorded.find(cycle);
        return at >= 0 ? recorded.day(at) : due(cycle);
    }

    @Override
    public final boolean skipped(int cycle) {
        int at = recorded.find(cycle);
        if (at >= 0) {
            return false;
        }
        int next = -at - 1;
        return (next < recorded.size() && recorded.day(next) <= due(cycle)) || skippedByEarlier(cycle);
    }

    @Override
    public final int nextStart(int cycle) {
        int at = recorded.find(cycle + 1); // the usual case, in which nothing can have been skipped
        return at >= 0 && length(cycle) != EpochDays.NEVER ? recorded.day(at) : super.nextStart(cycle);
    }

    @Override
    final int lastRecorded() {
        return recorded.last();
    }

    final CycleDates recorded() {
        return recorded;
    }

    /** Index of the latest recorded cycle before one; −1 if there is none. */
    final int recordedBefore(int cycle) {
        int at = recorded.find(cycle);
        return (at >= 0 ? at : -at - 1) - 1;
    }
}
