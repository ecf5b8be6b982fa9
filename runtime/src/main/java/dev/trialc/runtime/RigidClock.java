package dev.trialc.runtime;

/** Delays do not move later cycles: every cycle is due where the first start put it (T12). */
public final class RigidClock extends RecordedClock {
    RigidClock(Anchor from, CycleLengths lengths, CycleDates recorded) {
        super(from, lengths, recorded);
    }

    @Override
    public int due(int cycle) {
        return EpochDays.plusDays(anchor(), daysBetween(1, cycle));
    }

    @Override
    public int visitDay(int cycle, int day) {
        return EpochDays.plusDays(due(cycle), day - 1L);
    }

    @Override
    boolean skippedByEarlier(int cycle) {
        int before = recordedBefore(cycle);
        return before >= 0 && recorded().day(before) >= due(cycle);
    }
}
