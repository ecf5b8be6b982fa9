package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How an event is found from values where nobody recorded it: on every day on which a condition turns true (T08). */
final class Derivation {
    private final ParticipantEvents participant;
    private final Condition when;
    private final Stated<Length> confirmed;
    private final boolean toBeConfirmed;
    private final Declared[] named;

    Derivation(
            ParticipantEvents participant,
            Condition when,
            boolean toBeConfirmed,
            Stated<Length> confirmed,
            Declared... named) {
        this.participant = participant;
        this.when = when;
        this.toBeConfirmed = toBeConfirmed;
        this.confirmed = confirmed;
        this.named = named.clone();
    }

    /** Every turn to true among the days of the records that the condition names; for the first one the day before counts too. */
    EventRecords find() {
        int[] days = participant.daysOf(named);
        List<EventRecord> turns = new ArrayList<>();
        boolean before = days.length > 0 && holds(days[0] - 1);
        for (int i = 0; i < days.length; i++) {
            boolean now = holds(days[i]);
            if (now && !before && isConfirmed(days, i)) {
                turns.add(new EventRecord(days[i], Map.of()));
            }
            before = now;
        }
        return new EventRecords(turns);
    }

    private boolean isConfirmed(int[] days, int turn) {
        if (!toBeConfirmed) {
            return true;
        }
        if (!confirmed.known()) {
            return false;
        }
        int from = confirmed.get().after(days[turn], 1);
        for (int i = turn + 1; i < days.length && holds(days[i]); i++) {
            if (days[i] >= from) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int day) {
        return participant.quietly(when, day) == Truth.TRUE;
    }
}
