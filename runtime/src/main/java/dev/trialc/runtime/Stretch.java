package dev.trialc.runtime;

import java.util.List;

/** One stretch of a series, {@code every 2 cycles ± 7 days through cycle 13}: its step, where it starts, its window, its limit. */
public abstract sealed class Stretch permits CycleStretch, CalendarStretch {
    private Start start;
    private Window window = Window.NONE;
    private Limit limit = Limit.NONE;

    Stretch(Start start) {
        this.start = start;
    }

    /** {@code ± 7 days} and the like (T31). */
    public Stretch window(Window around) {
        window = around;
        return this;
    }

    /** {@code ± 7 days} (T31). */
    public Stretch plusMinus(int days) {
        return window(Window.plusMinus(days));
    }

    /** {@code through cycle 13} (T22). */
    public Stretch throughCycle(int cycle) {
        return limit(Limit.throughCycle(cycle));
    }

    /** Where the stretch ends (T22). */
    public Stretch limit(Limit atMost) {
        limit = atMost;
        return this;
    }

    /** Counted from an anchor, which is no occurrence itself (T21). */
    public Stretch from(Anchor anchor) {
        return startingAt(new Start.At(anchor, false));
    }

    /** Counted from an anchor, which is the first occurrence (T21). */
    public Stretch startingOn(Anchor anchor) {
        return startingAt(new Start.At(anchor, true));
    }

    /** Counted from the regimen's first cycle, which is the first occurrence. */
    public Stretch startingOnCycleOne() {
        return startingAt(new Start.OfRegimen(true));
    }

    /** Counted from the highest ordinal that the limit of the stretch before allows (T25). */
    public Stretch countedFromLastDue() {
        return startingAt(new Start.LastDue());
    }

    /** Counted from the day on which the highest ordinal was done that the limit of the stretch before allows; else from its due date (T25). */
    public Stretch countedFromLastDone(Course.LastDone visit) {
        return startingAt(new Start.LastDone(visit));
    }

    /** Counted from the end of a cycle: the next after k cycles is due when cycle {@code cycle} + k is complete (T25). */
    public Stretch countedFromCycle(int cycle, Regimen regimen) {
        return startingAt(new Start.Cycle(cycle, regimen));
    }

    /** Counted from the series' anchor and a length, {@code counted from week 52} (T25). */
    public Stretch countedFrom(Stated<Length> offset) {
        return startingAt(new Start.Offset(offset));
    }

    private Stretch startingAt(Start other) {
        start = other;
        return this;
    }

    final Start start() {
        return start;
    }

    final Window window() {
        return window;
    }

    final Limit limit() {
        return limit;
    }

    /** The anchor of a series that begins with this stretch. */
    abstract Anchor anchor();

    /** What is missing to date anything of it besides a first occurrence on its anchor. */
    abstract List<String> needs();

    /** Whether the stretch goes on for ever unless something ends the series. */
    boolean endless() {
        return limit.unlimited();
    }

    /** Whether the point that the stretch is counted from is its first occurrence. */
    final boolean including() {
        return (start instanceof Start.At at && at.including())
                || (start instanceof Start.OfRegimen first && first.including());
    }
}
