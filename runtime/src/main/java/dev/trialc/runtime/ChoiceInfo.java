package dev.trialc.runtime;

import java.util.List;

/** A decision that somebody takes for each participant. */
public interface ChoiceInfo extends Declared {
    /** The options, in order. */
    List<String> options();
}
