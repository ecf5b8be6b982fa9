package dev.trialc.runtime;

import java.util.NavigableMap;

/** Delays move later cycles: a cycle is due one cycle length after the one before it started (T12). */
public final class ElasticClock extends CycleClock {
    ElasticClock(Anchor from, CycleLengths lengths, NavigableMap<Integer, Integer> recorded) {
        super(from, lengths, recorded);
    }

    @Override
    public int due(int cycle) {
        int before = recordedBefore(cycle);
        return before < 0
                ? EpochDays.plusDays(anchor(), daysBetween(1, cycle))
                : EpochDays.plusDays(recordedStart(before), daysBetween(recordedNumber(before), cycle));
    }

    @Override
    public int visitDay(int cycle, int day) {
        return day == 1 ? due(cycle) : EpochDays.plusDays(start(cycle), day - 1L);
    }

    @Override
    boolean skippedByEarlier(int cycle) {
        return false;
    }
}
