package dev.trialc.compiler.model;

/** Something performed that is no drug: ovarian function suppression, surgery. */
public record Procedure(String name, String title, Origin origin) {}
