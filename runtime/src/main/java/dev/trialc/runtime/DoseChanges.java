package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How modifications change the doses of one drug of one participant: interruptions, levels, an end (T42). Immutable. */
final class DoseChanges {
    static final DoseChanges NONE =
            new DoseChanges(List.of(), new int[0], new int[0], EpochDays.NEVER, EpochDays.NEVER, List.of());

    /** Days without a dose; {@code end} is the first day after them, {@link EpochDays#NEVER} while that is not known. */
    record Interruption(int from, int end) {}

    private final List<Interruption> interruptions;
    private final int[] stepDays;
    private final int[] levels;
    private final int discontinued;
    private final int endForStarts;
    private final List<String> amounts;

    private DoseChanges(
            List<Interruption> interruptions,
            int[] stepDays,
            int[] levels,
            int discontinued,
            int endForStarts,
            List<String> amounts) {
        this.interruptions = interruptions;
        this.stepDays = stepDays;
        this.levels = levels;
        this.discontinued = discontinued;
        this.endForStarts = endForStarts;
        this.amounts = amounts;
    }

    /**
     * What the occurrences of all rules of a drug come to.
     *
     * @param amounts of its dose levels, the full dose first; empty where none are declared
     * @param asOf the day at whose end they are looked at
     */
    static DoseChanges of(List<DoseModification.Occurrence> unsorted, List<String> amounts, int asOf) {
        List<DoseModification.Occurrence> occurrences = new ArrayList<>(unsorted);
        occurrences.sort(Comparator.comparingInt(DoseModification.Occurrence::day));
        List<Interruption> interruptions = new ArrayList<>();
        int discontinued = EpochDays.NEVER;
        int endForStarts = EpochDays.NEVER;
        for (DoseModification.Occurrence one : occurrences) {
            Interruption days = interruption(one, asOf);
            if (one.response().until() != null) {
                interruptions.add(days);
            }
            if (one.response().ends()) {
                discontinued = Math.min(discontinued, one.day());
                endForStarts = Math.min(endForStarts, one.day());
            } else if (isTooLong(one, asOf)) {
                discontinued = Math.min(discontinued, one.day());
                endForStarts = Math.min(endForStarts, days.end());
            }
        }
        int[] stepDays = new int[occurrences.size()];
        int[] levels = new int[occurrences.size()];
        int steps = 0;
        int level = 0;
        for (int i = 0; i < occurrences.size() && !amounts.isEmpty(); ) {
            int first = occurrences.get(i).day();
            int end = first + 1;
            int lower = Integer.MIN_VALUE;
            // occurrences whose days overlap are one episode, which goes down by the largest of their steps, or up by
            // the smallest
            for (; i < occurrences.size() && occurrences.get(i).day() < end; i++) {
                end = Math.max(end, interruption(occurrences.get(i), asOf).end());
                lower = Math.max(lower, occurrences.get(i).response().lower());
            }
            level = Math.max(0, level + lower);
            stepDays[steps] = first;
            levels[steps++] = level;
            if (level >= amounts.size()) {
                discontinued = Math.min(discontinued, first);
                endForStarts = Math.min(endForStarts, first);
            }
        }
        return new DoseChanges(
                List.copyOf(interruptions),
                java.util.Arrays.copyOf(stepDays, steps),
                java.util.Arrays.copyOf(levels, steps),
                discontinued,
                endForStarts,
                amounts);
    }

    /** The days of an occurrence: its interruption, or its own day. */
    private static Interruption interruption(DoseModification.Occurrence one, int asOf) {
        if (one.response().until() == null) {
            return new Interruption(one.day(), one.day() + 1);
        }
        int end = isTooLong(one, asOf) ? one.response().lastDay(one.day()) + 1 : one.limit();
        return new Interruption(one.day(), end);
    }

    /** Whether the limit was met too late, or, as far as is known on the as-of date, not at all. */
    private static boolean isTooLong(DoseModification.Occurrence one, int asOf) {
        int last = one.response().lastDay(one.day());
        boolean notMet = one.limit() == EpochDays.NEVER;
        return one.response().until() != null && (notMet ? asOf != EpochDays.NEVER && asOf > last : one.limit() > last);
    }

    /** Whether nothing ever changes. */
    boolean isNone() {
        return interruptions.isEmpty() && stepDays.length == 0 && discontinued == EpochDays.NEVER;
    }

    /** The first day after one on which doses may differ from those of that day; {@link EpochDays#NEVER} if none follows. */
    int nextChange(int day) {
        int next = discontinued > day ? discontinued : EpochDays.NEVER;
        for (Interruption one : interruptions) {
            next = one.from() > day ? Math.min(next, one.from()) : next;
            next = one.end() > day ? Math.min(next, one.end()) : next;
        }
        for (int step : stepDays) {
            next = step > day ? Math.min(next, step) : next;
        }
        return next;
    }

    /** The first day of no dose ever again; {@link EpochDays#NEVER} while there is none. */
    int discontinued() {
        return discontinued;
    }

    /** Whether an interruption goes on until nobody knows when. */
    boolean isOpen() {
        return openFrom() != EpochDays.NEVER;
    }

    /** The first day of an interruption that goes on until nobody knows when; {@link EpochDays#NEVER} if there is none. */
    int openFrom() {
        int from = EpochDays.NEVER;
        for (int i = 0; i < interruptions.size() && discontinued == EpochDays.NEVER; i++) {
            from = interruptions.get(i).end() == EpochDays.NEVER
                    ? Math.min(from, interruptions.get(i).from())
                    : from;
        }
        return from;
    }

    /** Whether no dose is given on a day. */
    boolean prevents(int day) {
        return day >= discontinued || freeFrom(day) > day;
    }

    /** The day itself where no interruption holds it, else the first day after all that hang together with it. */
    int freeFrom(int day) {
        int free = day;
        for (int i = 0; i < interruptions.size(); i++) { // they begin in order
            Interruption one = interruptions.get(i);
            free = one.from() <= free && free < one.end() ? one.end() : free;
        }
        return free;
    }

    /** Whether the drug has ended by a day, for the start of cycles: an interruption that was too long lasts until its limit. */
    boolean hasEndedForStarts(int day) {
        return day >= endForStarts;
    }

    /** The day itself, or the first one on which the drug no longer keeps a cycle from starting. */
    int startFrom(int day) {
        return Math.min(freeFrom(day), Math.max(day, endForStarts));
    }

    /** The amount of the level on a day; the written one on the highest. */
    String amount(int day, String written) {
        int level = level(day);
        return level == 0 ? written : amounts.get(Math.min(level, amounts.size() - 1));
    }

    /** The dose level on a day, 0 for the full dose. */
    int level(int day) {
        int level = 0;
        for (int i = 0; i < stepDays.length && stepDays[i] <= day; i++) {
            level = levels[i];
        }
        return level;
    }
}
