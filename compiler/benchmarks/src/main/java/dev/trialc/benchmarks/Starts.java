package dev.trialc.benchmarks;

import java.time.LocalDate;
import java.util.Random;

/** When one participant's cycles started, the first of them being the first dose: every start recorded, one in four up to two weeks late. */
final class Starts {
    private static final int CYCLE = 28;

    /** Epoch days, from cycle 1, through the last one within the three years. */
    private final int[] days;

    private final int horizon;

    private Starts(int[] days, int horizon) {
        this.days = days;
        this.horizon = horizon;
    }

    static Starts of(long seed, int years) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
        int horizon = (int) first.plusYears(years).toEpochDay() - 1;
        int[] all = new int[years * 366 / CYCLE + 1];
        int count = 0;
        for (int day = (int) first.toEpochDay(); day <= horizon; day += CYCLE) {
            day += count > 0 && random.nextInt(4) == 0 ? 1 + random.nextInt(14) : 0;
            if (day <= horizon) {
                all[count++] = day;
            }
        }
        return new Starts(java.util.Arrays.copyOf(all, count), horizon);
    }

    int first() {
        return days[0];
    }

    int horizon() {
        return horizon;
    }

    int recorded() {
        return days.length;
    }

    /** The start of a cycle from 1; after the last recorded one as planned. */
    int of(int cycle) {
        return cycle <= days.length ? days[cycle - 1] : days[days.length - 1] + (cycle - days.length) * CYCLE;
    }

    /** The day on which a cycle is due: a cycle length after the one before it started. */
    int due(int cycle) {
        return cycle == 1 ? days[0] : of(cycle - 1) + CYCLE;
    }
}
