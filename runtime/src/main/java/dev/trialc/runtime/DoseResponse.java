package dev.trialc.runtime;

import org.jspecify.annotations.Nullable;

/** What one occurrence of a trigger does to a drug (T42). Immutable: each method returns another response. */
public final class DoseResponse {
    private final int from;
    private final @Nullable Condition until;
    private final Declared[] named;
    private final @Nullable Length atMost;
    private final int lower;
    private final boolean discontinue;

    private DoseResponse(
            int from,
            @Nullable Condition until,
            Declared[] named,
            @Nullable Length atMost,
            int lower,
            boolean discontinue) {
        this.from = from;
        this.until = until;
        this.named = named;
        this.atMost = atMost;
        this.lower = lower;
        this.discontinue = discontinue;
    }

    /** The answer to this occurrence, from 1, and to later ones until another response takes over. */
    public static DoseResponse fromTime(int occurrence) {
        return new DoseResponse(occurrence, null, new Declared[0], null, 0, false);
    }

    /**
     * No dose from that day on, until the first later record at which a condition is true.
     *
     * @param limitNames the facts and events whose dated records are looked at
     */
    public DoseResponse interruptUntil(Condition limit, Declared... limitNames) {
        return new DoseResponse(from, limit, limitNames.clone(), atMost, lower, discontinue);
    }

    /** How long the interruption may last; then the drug is not given again. */
    public DoseResponse forAtMost(Length longest) {
        return new DoseResponse(from, until, named, longest, lower, discontinue);
    }

    /** So many dose levels lower. */
    public DoseResponse lowerBy(int levels) {
        return new DoseResponse(from, until, named, atMost, levels, discontinue);
    }

    /** So many dose levels higher, at most to the full dose. */
    public DoseResponse raiseBy(int levels) {
        return lowerBy(-levels);
    }

    /** No dose from that day on. */
    public DoseResponse discontinue() {
        return new DoseResponse(from, until, named, atMost, lower, true);
    }

    int from() {
        return from;
    }

    /** What ends the interruption; null where there is none. */
    @Nullable
    Condition until() {
        return until;
    }

    Declared[] named() {
        return named.clone();
    }

    /** The last day on which a limit still counts, of an interruption from a day on. */
    int lastDay(int day) {
        return atMost == null ? EpochDays.NEVER : atMost.after(day, 1);
    }

    /** By how many levels it goes down; negative where it goes up. */
    int lower() {
        return lower;
    }

    boolean ends() {
        return discontinue;
    }
}
