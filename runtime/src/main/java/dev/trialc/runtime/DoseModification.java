package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that changes the doses of drugs whenever its trigger occurs (T42). */
public final class DoseModification {
    private final Condition trigger;
    private final Declared[] named;
    private Declared[] drugs = {};
    private DoseResponse[] responses = {};

    private DoseModification(Condition trigger, Declared... named) {
        this.trigger = trigger;
        this.named = named.clone();
    }

    /** @param named the facts and events whose dated records may be an occurrence */
    public static DoseModification when(Condition trigger, Declared... named) {
        return new DoseModification(trigger, named);
    }

    /** The drugs whose doses it changes. */
    public DoseModification of(Declared... changed) {
        drugs = changed.clone();
        return this;
    }

    /** What happens, in the order of the occurrences from which on it does. */
    public DoseModification responses(DoseResponse... all) {
        responses = all.clone();
        return this;
    }

    boolean changes(String drug) {
        for (Declared one : drugs) {
            if (one.code().equals(drug)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One occurrence.
     *
     * @param day its epoch day
     * @param limit the first later day on which its limit is met; {@link EpochDays#NEVER} while it is not
     */
    record Occurrence(int day, DoseResponse response, int limit) {}

    /** The occurrences on or after a day, rising: after each one the rule waits for its limit. */
    List<Occurrence> occurrences(ParticipantEvents participant, int anchor) {
        List<Occurrence> all = new ArrayList<>();
        int[] days = participant.daysOf(named);
        int readyFrom = anchor;
        for (int day : days) {
            if (day >= readyFrom && participant.quietly(trigger, day) == Truth.TRUE) {
                DoseResponse response = response(all.size() + 1);
                readyFrom = limit(participant, response, days, day);
                all.add(new Occurrence(day, response, readyFrom));
            }
        }
        return all;
    }

    private DoseResponse response(int occurrence) {
        DoseResponse found = responses[0];
        for (DoseResponse response : responses) {
            found = response.from() <= occurrence ? response : found;
        }
        return found;
    }

    private int limit(ParticipantEvents participant, DoseResponse response, int[] triggerDays, int after) {
        @Nullable Condition until = response.until();
        return until == null
                ? first(participant, trigger, Truth.FALSE, triggerDays, after)
                : first(participant, until, Truth.TRUE, participant.daysOf(response.named()), after);
    }

    private static int first(ParticipantEvents participant, Condition condition, Truth wanted, int[] days, int after) {
        for (int day : days) {
            if (day > after && participant.quietly(condition, day) == wanted) {
                return day;
            }
        }
        return EpochDays.NEVER;
    }
}
