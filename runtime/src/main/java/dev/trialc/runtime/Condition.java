package dev.trialc.runtime;

/** A condition on a participant, asked at a date. */
@FunctionalInterface
public interface Condition {
    /** Whether it holds at an epoch day. */
    Truth at(int day);
}
