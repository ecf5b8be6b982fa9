package dev.trialc.runtime;

/** What ends a statement (T23). */
@FunctionalInterface
public interface End {
    /** The earliest epoch day on or after {@code from} that ends it; {@link EpochDays#NEVER} while none is known. */
    int onOrAfter(int from);
}
