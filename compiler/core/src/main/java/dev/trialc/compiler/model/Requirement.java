package dev.trialc.compiler.model;

/** A rule on people, {@code require Consent before any procedure}; printed, and judged by a later check of what was done. */
public record Requirement(String text, Origin origin) {}
