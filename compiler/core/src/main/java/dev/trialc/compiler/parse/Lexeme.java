package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;

/**
 * One word or sign of a file, comments included, for whoever lays text out anew.
 *
 * @param type the grammar's name for it ({@code S_VISIT}, {@code STRING}, {@code COMMA}, {@code COMMENT})
 * @param text as written
 * @param line from 1
 */
public record Lexeme(String type, String text, Span span, int line) {
    public boolean is(String wanted) {
        return type.equals(wanted);
    }
}
