package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule: a visit, or a drug on a day. See {@code compiler/docs/schedule.md}.
 *
 * @param episode in {@code for each E}: the number of the record of E, from 1; else empty
 * @param ordinal from 1; empty where none applies
 * @param studyDay of the due date; empty without one
 * @param earliest first allowed day, included; null when open
 * @param due null for an interval and for a pending row
 * @param latest last allowed day, included; null when open
 * @param actual the day on which it was done; null when it was not
 * @param anchor what dates it, in words
 * @param flags each {@code needs X}, then {@code provisional}
 * @param place file and line of the rule
 */
public record Row(
        Kind kind,
        String item,
        OptionalInt episode,
        OptionalInt ordinal,
        OptionalInt cycle,
        OptionalInt cycleDay,
        OptionalInt studyDay,
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        @Nullable LocalDate latest,
        @Nullable LocalDate actual,
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
        PENDING,
        DONE,
        EARLY,
        LATE,
        DUE,
        MISSED,
        OVERDUE,
        UNSCHEDULED
    }

    /** {@code 2}, or {@code 3.2} for the second of the third record of an event; empty where neither applies. */
    public String number() {
        String second = ordinal.isPresent() ? Integer.toString(ordinal.getAsInt()) : "";
        return episode.isEmpty() ? second : episode.getAsInt() + (second.isEmpty() ? "" : "." + second);
    }

    /** {@code TumourImaging 1 on 2026-03-17 from 2026-03-10 to 2026-03-24}. */
    public String words() {
        String name = item + (number().isEmpty() ? "" : " " + number());
        if (status == Status.PENDING) {
            return name + " pending (" + String.join(", ", flags) + ")";
        }
        if (actual != null) {
            name += " " + status.name().toLowerCase(Locale.ROOT) + " on " + actual + (due == null ? "" : ", due");
        } else if (status != Status.PLANNED) {
            name += " " + status.name().toLowerCase(Locale.ROOT);
        }
        if (earliest == null && due == null && latest == null) {
            return name;
        }
        return name + (due == null ? "" : " on " + due) + " from " + earliest + " to " + latest;
    }

    /** The day by which rows are ordered: due, else earliest, else latest, else actual; null when pending. */
    public @Nullable LocalDate orderDate() {
        if (due != null) {
            return due;
        }
        if (earliest != null) {
            return earliest;
        }
        return latest != null ? latest : actual;
    }
}
