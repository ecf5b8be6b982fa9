package dev.trialc.compiler.model;

/**
 * Something done at visits; declared by {@code activity} or by a grid row.
 *
 * @param applicability whom it concerns, from the row's or the statement's clauses
 */
public record Activity(String name, String title, Applicability applicability, Origin origin) {}
