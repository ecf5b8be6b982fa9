package dev.trialc.compiler.synopsis.view;

/**
 * A reference from a statement to what backs it: {@code A1} to an assumption, {@code S2} to a passage, {@code N1} to what is not stated.
 *
 * @param label what is printed, unique within its statement
 * @param target the key of the entry that it leads to ({@code V-TumourImaging.A1})
 */
public record Mark(String label, String target) {}
