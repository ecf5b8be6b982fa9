package dev.trialc.compiler.differential;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Random decisions that are the same on every machine for the same seed. */
public final class Dice {
    private static final int[] LEAP_YEARS = {2020, 2024, 2028, 2032};

    private final SplittableRandom random;

    /** The dice of one participant: {@code number} of the run that {@code seed} began. */
    public Dice(long seed, int number) {
        this.random = new SplittableRandom(seed * 1_000_003L + number);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From {@code low} to {@code high}, both inclusive. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    public final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** A day on which a calculator might stumble, or any other. */
    public LocalDate day() {
        int year = between(2019, 2033);
        int kind = between(1, 100);
        if (kind <= 12) {
            return LocalDate.of(LEAP_YEARS[between(0, LEAP_YEARS.length - 1)], 2, 29);
        }
        if (kind <= 20) {
            return LocalDate.of(year, 12, 25).plusDays(between(0, 12));
        }
        if (kind <= 26) {
            return LocalDate.of(year, of(1, 3, 5, 8, 10), of(29, 30, 31));
        }
        return LocalDate.of(year, 1, 1).plusDays(between(0, 365));
    }
}
