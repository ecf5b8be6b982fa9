package dev.trialc.compiler.model;

/** An objective of the trial. */
public record Objective(Level level, String id, String title, Origin origin) {}
