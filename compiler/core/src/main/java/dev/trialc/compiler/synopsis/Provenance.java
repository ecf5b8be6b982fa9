package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects, while sections are written, what backs each statement, and hands out the marks that point there. Numbers run within a
 * statement, so that a citation added to one never renumbers another.
 */
final class Provenance {
    static final String MARKED = "not stated in the source, or left open";
    static final String REQUIRED = "required by ICH M11, absent from the protocol";

    private final List<Entry> assumptions = new ArrayList<>();
    private final List<Entry> citations = new ArrayList<>();
    private final List<Entry> missing = new ArrayList<>();

    /**
     * An entry of one of the lists at the end of the synopsis.
     *
     * @param key the statement's key with the mark, {@code V-TumourImaging.A1}
     * @param statement the statement as it is printed
     * @param words the reason, the passage, or what is missing
     * @param cause for what is missing: who says so; else empty
     */
    record Entry(String key, String statement, String words, String cause) {}

    /** Marks for everything that an origin says, what is not stated included. */
    List<Mark> marks(String key, String statement, Origin origin) {
        List<Mark> marks = backing(key, statement, origin);
        int number = 0;
        for (Slot slot : origin.slots()) {
            if (slot.unstated()) {
                Mark mark = mark(key, "N", ++number);
                missing.add(new Entry(mark.target(), statement, Words.quoted(slot.words()), MARKED));
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Marks for assumptions and citations; for statements that list in words of their own what is not stated. */
    List<Mark> backing(String key, String statement, Origin origin) {
        Set<String> assumed = new LinkedHashSet<>();
        Set<String> quoted = new LinkedHashSet<>();
        for (Slot slot : origin.slots()) {
            slot.assumed().ifPresent(assumed::add);
            slot.citations().stream().map(Citation::quote).forEach(quoted::add);
        }
        List<Mark> marks = new ArrayList<>();
        list(key, "A", statement, assumed, assumptions, marks);
        list(key, "S", statement, quoted, citations, marks);
        return marks;
    }

    private static void list(
            String key, String letter, String statement, Set<String> words, List<Entry> entries, List<Mark> marks) {
        int number = 0;
        for (String each : words) {
            Mark mark = mark(key, letter, ++number);
            entries.add(new Entry(mark.target(), statement, each, ""));
            marks.add(mark);
        }
    }

    /** A passage that a discrepancy quotes. */
    Mark cite(String key, int number, String statement, String quote) {
        Mark mark = mark(key, "S", number);
        citations.add(new Entry(mark.target(), statement, quote, ""));
        return mark;
    }

    /** Something that is not stated, under a key of its own. */
    void missing(String key, String statement, String what, String cause) {
        missing.add(new Entry(key, statement, what, cause));
    }

    /** The n-th thing that a statement leaves open, with its mark. */
    Mark missing(String key, int number, String statement, String what, String cause) {
        Mark mark = mark(key, "N", number);
        missing.add(new Entry(mark.target(), statement, what, cause));
        return mark;
    }

    private static Mark mark(String key, String letter, int number) {
        return new Mark(letter + number, key + "." + letter + number);
    }

    List<Entry> assumptions() {
        return assumptions;
    }

    List<Entry> citations() {
        return citations;
    }

    List<Entry> missing() {
        return missing;
    }
}
