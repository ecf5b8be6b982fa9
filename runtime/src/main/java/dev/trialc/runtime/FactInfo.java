package dev.trialc.runtime;

import java.util.List;

/** What a protocol says about a fact. The {@code Fact} enum of generated code implements it. */
public interface FactInfo extends Declared {
    /** What values it takes. */
    enum Type {
        NUMBER,
        CODE,
        YES_NO,
        DATE,
        HISTORY
    }

    Type type();

    /** The values of a coded fact, in order; empty for others. */
    List<String> codes();
}
