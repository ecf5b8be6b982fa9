package dev.trialc.compiler.trace;

import dev.trialc.compiler.source.Span;
import java.util.List;

/**
 * A sentence of a source record.
 *
 * @param span its place in the record
 * @param line its first line, from 1
 * @param covered number of its letters and digits that some quotation covers
 * @param letters number of its letters and digits
 * @param statements the statements that quote it, by place
 */
public record Sentence(
        Span span, int line, String text, Status status, int covered, int letters, List<Quoting> statements) {
    public Sentence {
        statements = List.copyOf(statements);
    }

    /** How a protocol represents a sentence. */
    public enum Status {
        CITED("cited"),
        BACKGROUND("background"),
        DISCREPANCY("discrepancy"),
        HEADING("heading"),
        MISSING("not yet represented");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A statement that quotes.
     *
     * @param what "visit TumourImaging"
     * @param place {@code protocols/x.trial:143}
     */
    public record Quoting(String what, String place, Status kind) {}
}
