package dev.trialc.compiler.model;

/** Something that a protocol should say and the source does not: {@code gap "overall survival follow-up"}. */
public record Gap(String what, Origin origin) {}
