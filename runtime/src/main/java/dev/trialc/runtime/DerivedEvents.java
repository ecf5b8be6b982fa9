package dev.trialc.runtime;

import java.util.HashMap;
import java.util.Map;

/** The events of one participant that follow from values where nobody recorded them (T08). What was found is kept. */
final class DerivedEvents {
    private final ParticipantEvents participant;
    private final Map<String, Derivation> derivations = new HashMap<>();
    private final Map<String, EventRecords> found = new HashMap<>();

    DerivedEvents(ParticipantEvents participant) {
        this.participant = participant;
    }

    void add(String event, Derivation derivation) {
        derivations.put(event, derivation);
    }

    /** The records of an event that nobody recorded; none of one that follows from nothing. */
    EventRecords of(String event) {
        Derivation derivation = derivations.get(event);
        if (derivation == null) {
            return EventRecords.NONE;
        }
        EventRecords records = found.get(event);
        if (records == null) {
            records = participant.withoutEpisode(derivation::find);
            // asked on records alone, they may hang on an end of treatment that counts for once only
            if (!participant.isOnRecordsAlone()) {
                found.put(event, records);
            }
        }
        return records;
    }
}
