package dev.trialc.compiler.model;

/**
 * One labelled alternative of a nested criterion: {@code a: "ANC" ANC >= 1.5 x10^9/L}.
 *
 * @param label as written ("a", "1"); empty where the list gives none
 * @param title what a reader sees; empty where none is written
 */
public record Option(String label, String title, Expr expr, Origin origin) {}
