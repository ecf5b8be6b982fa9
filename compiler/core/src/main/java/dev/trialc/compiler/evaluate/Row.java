package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule: a visit, or a drug on a day. See {@code compiler/docs/schedule.md}.
 *
 * @param ordinal from 1; empty where none applies
 * @param studyDay of the due date; empty without one
 * @param earliest first allowed day, included; null when open
 * @param due null for an interval and for a pending row
 * @param latest last allowed day, included; null when open
 * @param anchor what dates it, in words
 * @param flags each {@code needs X}
 * @param place file and line of the rule
 */
public record Row(
        Kind kind,
        String item,
        OptionalInt ordinal,
        OptionalInt cycle,
        OptionalInt cycleDay,
        OptionalInt studyDay,
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        @Nullable LocalDate latest,
        Status status,
        String anchor,
        List<String> flags,
        String amount,
        String route,
        OptionalInt times,
        String place) {
    public Row {
        flags = List.copyOf(flags);
    }

    /** What a row is. */
    public enum Kind {
        VISIT,
        DOSE
    }

    /** Where it stands. */
    public enum Status {
        PLANNED,
        PENDING
    }

    /** {@code TumourImaging 1 on 2026-03-17 from 2026-03-10 to 2026-03-24}. */
    public String words() {
        String name = item + (ordinal.isPresent() ? " " + ordinal.getAsInt() : "");
        if (status == Status.PENDING) {
            return name + " pending (" + String.join(", ", flags) + ")";
        }
        return name + (due == null ? "" : " on " + due) + " from " + earliest + " to " + latest;
    }

    /** The day by which rows are ordered: due, else earliest, else latest; null when pending. */
    public @Nullable LocalDate orderDate() {
        if (due != null) {
            return due;
        }
        return earliest != null ? earliest : latest;
    }
}
