package dev.trialc.compiler.model;

/** Participants for whom a condition holds, named so that statements can say {@code for Premenopausal}. */
public record Group(String name, String title, Expr when, Origin origin) {}
