package dev.trialc.runtime;

/** What a protocol says about a value that its source does not state. The {@code Parameter} enum of generated code implements it. */
public interface ParameterInfo extends Declared {
    /** What kind of value it is. */
    ParameterType type();

    /** The statement whose slot it fills, {@code give Inosine}. */
    String statement();

    /** The source record that does not state it; never empty. */
    String record();

    /** Where the protocol says so, {@code protocols/x.trial:12}. */
    String source();
}
