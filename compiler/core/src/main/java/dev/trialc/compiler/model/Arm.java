package dev.trialc.compiler.model;

/** A treatment arm of the trial. */
public record Arm(String name, String title, Origin origin) {}
