package dev.trialc.runtime;

/** A condition on one record of an event or a history, by its attributes and its date. */
@FunctionalInterface
public interface RecordCondition {
    /** Of every record. */
    RecordCondition ANY = one -> Truth.TRUE;

    Truth of(EventRecord record);
}
