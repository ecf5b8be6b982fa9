package dev.trialc.compiler.synopsis.view;

import java.util.List;

/**
 * One statement, one line.
 *
 * @param key stable: made of kind and declared name, so that it does not shift when something is added elsewhere; may be empty
 * @param lead what the statement is about, in bold; may be empty
 * @param unstated whether the words say that something is not stated
 * @param nested statements that belong to it
 */
public record Statement(
        String key, String lead, String words, boolean unstated, List<Mark> marks, List<Statement> nested) {
    public Statement {
        lead = Clean.line(lead);
        words = Clean.line(words);
        marks = List.copyOf(marks);
        nested = List.copyOf(nested);
    }

    public static Statement of(String key, String lead, String words, List<Mark> marks) {
        return new Statement(key, lead, words, false, marks, List.of());
    }

    public static Statement of(String words) {
        return of("", "", words, List.of());
    }

    public static Statement unstated(String key, String lead, String words, List<Mark> marks) {
        return new Statement(key, lead, words, true, marks, List.of());
    }

    public Statement with(List<Statement> children) {
        return new Statement(key, lead, words, unstated, marks, children);
    }
}
