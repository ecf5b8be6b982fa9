package dev.trialc.compiler.model;

import java.util.Optional;

/**
 * Which record of an event (T01).
 *
 * @param event a declared or built-in event
 * @param pick which of its records, by date
 * @param number for {@code NTH} from 1; for {@code LAST_BUT} how many before the last (0 is the last); else 0
 * @param drug {@code LastDose of X}: the drug, else empty
 * @param filter a condition on the event's attributes, written with attribute names
 */
public record EventRef(String event, Pick pick, int number, Optional<String> drug, Optional<Expr> filter) {
    /** How a record is chosen. */
    public enum Pick {
        NTH,
        LAST_BUT,
        EACH
    }

    /** The first record, which is what a bare name means. */
    public static EventRef first(String event) {
        return new EventRef(event, Pick.NTH, 1, Optional.empty(), Optional.empty());
    }
}
