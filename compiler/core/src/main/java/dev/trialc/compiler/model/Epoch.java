package dev.trialc.compiler.model;

/**
 * A declared stretch of a participant's trial.
 *
 * @param from the anchor on which it begins, inclusive
 * @param to the anchor on which it ends, inclusive
 */
public record Epoch(String name, String title, Anchor from, Anchor to, Origin origin) {}
