package dev.trialc.runtime;

import java.util.List;

/**
 * One record of an event as which a participant is seen for a while (T27).
 *
 * @param event the event, which stands for that record alone
 * @param number of the record, from 1
 * @param record its day
 * @param next the day of the next record; {@link EpochDays#NEVER} for the last
 */
record Episode(String event, int number, EventRecord record, int next) {
    /** Of another event that may recur, the records from this one on, before the next. */
    EventRecords of(EventRecords others) {
        return others.between(record.day(), next - 1);
    }

    EventRecords own() {
        return new EventRecords(List.of(record));
    }
}
