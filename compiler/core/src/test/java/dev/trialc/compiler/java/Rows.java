package dev.trialc.compiler.java;

import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.Status;
import java.util.List;

/** Short forms of rows, for comparing with dates worked out by hand. */
final class Rows {
    private Rows() {}

    /** Due dates (or intervals) of one item: {@code 2026-03-17}, {@code 2025-12-23..2026-01-20}, {@code pending}. */
    static List<String> dates(List<Occurrence> rows, String item) {
        return rows.stream()
                .filter(row -> row.item().equals(item))
                .map(Rows::date)
                .toList();
    }

    private static String date(Occurrence row) {
        if (row.status() == Status.PENDING) {
            return "pending " + String.join("; ", row.flags());
        }
        return row.due()
                .map(Object::toString)
                .orElseGet(() -> row.earliest().map(Object::toString).orElse("") + ".."
                        + row.latest().map(Object::toString).orElse(""));
    }

    /** {@code 1: 2026-03-17 [2026-03-10, 2026-03-24]}. */
    static List<String> windows(List<Occurrence> rows, String item) {
        return rows.stream()
                .filter(row -> row.item().equals(item) && row.status() == Status.PLANNED)
                .map(row -> row.ordinal().orElse(0) + ": " + row.due().orElseThrow() + " ["
                        + row.earliest().orElseThrow() + ", " + row.latest().orElseThrow() + "]")
                .toList();
    }
}
