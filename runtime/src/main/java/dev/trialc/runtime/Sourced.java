package dev.trialc.runtime;

/** A declaration with its place in the protocol's text. */
public interface Sourced extends Declared {
    /** The place, {@code protocols/x.trial:12}. */
    String source();
}
