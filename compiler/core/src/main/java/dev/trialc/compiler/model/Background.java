package dev.trialc.compiler.model;

/** Rationale that a reader should know and nothing computes: {@code background "Need" cites "…"}. */
public record Background(String title, Origin origin) {}
