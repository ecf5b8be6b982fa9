package dev.trialc.runtime;

/** Something that a protocol declares: a visit, a drug, an event. The enums of generated code implement it. */
public interface Declared {
    /** The name in the protocol, {@code TumourImaging}; never empty. */
    String code();

    /** What a reader sees, {@code Tumour imaging}; the name where the protocol gives no title. */
    String title();
}
