package dev.trialc.runtime;

import java.util.List;

/** {@code every 8 weeks}, or {@code at weeks 2, 4 and 10}: counted in dates, which nothing moves (T12 calendar). */
final class CalendarStretch extends Stretch {
    private final List<Stated<Length>> lengths;
    private final boolean repeats;

    private CalendarStretch(List<Stated<Length>> lengths, boolean repeats) {
        super(new Start.LastDue());
        this.lengths = lengths;
        this.repeats = repeats;
    }

    static CalendarStretch every(Stated<Length> step) {
        if (step.known() && step.get().amount() < 1) {
            throw new IllegalArgumentException("every " + step.get());
        }
        return new CalendarStretch(List.of(step), true);
    }

    static CalendarStretch at(List<Stated<Length>> offsets) {
        return new CalendarStretch(List.copyOf(offsets), false);
    }

    boolean repeats() {
        return repeats;
    }

    /** How many occurrences the stretch has after its start; {@link EpochDays#NEVER} if it repeats. */
    int size() {
        return repeats ? EpochDays.NEVER : lengths.size();
    }

    /** Days from one occurrence to the next where it repeats by a fixed number of them; else 0. */
    long stepInDays() {
        return repeats && lengths.get(0).get().inDays() ? lengths.get(0).get().toDays() : 0;
    }

    /** The date of the k-th occurrence after {@code start}, k from 1; of the 0-th, {@code start} itself. */
    int due(int start, int k) {
        if (k == 0) {
            return start;
        }
        return repeats
                ? lengths.get(0).get().after(start, k)
                : lengths.get(k - 1).get().after(start, 1);
    }

    /** Days of the written interval that leads to the k-th occurrence, for windows in percent. */
    long interval(int start, int k) {
        Length length = lengths.get(repeats ? 0 : Math.max(k, 1) - 1).get();
        if (length.inDays()) {
            return length.toDays();
        }
        int before = repeats ? Math.max(k, 1) - 1 : 0;
        return (long) due(start, Math.max(k, 1)) - due(start, before);
    }

    @Override
    boolean endless() {
        return repeats && super.endless();
    }

    @Override
    Anchor anchor() {
        return start() instanceof Start.At at ? at.anchor() : Anchor.unknown("anchor");
    }

    @Override
    List<String> needs() {
        return lengths.stream().flatMap(length -> length.needs().stream()).toList();
    }
}
