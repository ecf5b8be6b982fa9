package dev.trialc.compiler.model;

/**
 * Something done at visits; declared by {@code activity} or by a grid row.
 *
 * @param applicability whom it concerns, from the row's or the statement's clauses
 * @param detail when and how it is done wherever it is marked
 */
public record Activity(String name, String title, Applicability applicability, ActivityDetail detail, Origin origin) {
    public Activity(String name, String title, Applicability applicability, Origin origin) {
        this(name, title, applicability, ActivityDetail.NONE, origin);
    }
}
