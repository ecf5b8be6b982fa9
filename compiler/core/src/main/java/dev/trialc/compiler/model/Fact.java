package dev.trialc.compiler.model;

/**
 * Something that is known of a participant: {@code fact ANC "absolute neutrophil count" in 10*9/L}.
 *
 * @param title what a reader sees
 */
public record Fact(String name, String title, FactType type, Origin origin) {}
