package dev.trialc.runtime;

/** Delays move later cycles: a cycle is due one cycle length after the one before it started (T12). */
public final class ElasticClock extends RecordedClock {
    ElasticClock(Anchor from, CycleLengths lengths, CycleDates recorded) {
        super(from, lengths, recorded);
    }

    /** Counted from the latest start recorded before it, less the cycles that were skipped, which take no time (T17). */
    @Override
    public int due(int cycle) {
        int before = recordedBefore(cycle);
        int number = before < 0 ? 1 : recorded().cycle(before);
        int start = before < 0 ? anchor() : recorded().day(before);
        if (cycle == number + 1) {
            return EpochDays.plusDays(start, length(number)); // as mostly: the start before it is recorded
        }
        return EpochDays.plusDays(start, daysBetween(number, lastInTime(number, start, cycle, before + 1)));
    }

    /** The cycle, or the first one before it that would not be due before the next recorded start: all after that were skipped. */
    private int lastInTime(int number, int start, int cycle, int next) {
        if (next >= recorded().size()) {
            return cycle;
        }
        int low = number + 1;
        int high = cycle;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (EpochDays.plusDays(start, daysBetween(number, middle))
                    >= recorded().day(next)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
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
