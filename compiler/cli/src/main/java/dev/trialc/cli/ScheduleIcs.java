package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A schedule as an iCalendar (RFC 5545) of whole days: each dated visit, and each run of dosing days. Pending rows have no day and are left out.
 *
 * <p>Nothing in it depends on when it is written: the stamp of an entry is its first day, and its identity is what, which, and when it begins.
 */
final class ScheduleIcs {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** A line is at most this many octets long (RFC 5545 §3.1). */
    private static final int LINE = 75;

    private ScheduleIcs() {}

    static String write(Protocol protocol, List<Row> rows, AskedActivities activities) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//trialc//" + text(protocol.name()) + "//EN");
        line(calendar, "CALSCALE:GREGORIAN");
        for (DoseRuns.Line run : DoseRuns.of(rows)) {
            LocalDate first = day(run.first());
            if (first != null) {
                event(calendar, protocol, run, first, activities);
            }
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(Row row) {
        return row.actual() != null ? row.actual() : row.orderDate();
    }

    private static void event(
            StringBuilder calendar, Protocol protocol, DoseRuns.Line run, LocalDate first, AskedActivities activities) {
        Row row = run.first();
        String name = row.item() + (row.number().isEmpty() ? "" : " " + row.number());
        String done = activities.words(row);
        LocalDate behind = first.plusDays(run.days());
        line(calendar, "BEGIN:VEVENT");
        line(
                calendar,
                "UID:" + text(protocol.name() + "-" + name.replace(' ', '-')) + "-" + DAY.format(first) + "@trialc");
        line(calendar, "DTSTAMP:" + DAY.format(first) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(first));
        line(calendar, "DTEND;VALUE=DATE:" + DAY.format(behind));
        line(calendar, "SUMMARY:" + text(name));
        line(calendar, "DESCRIPTION:" + text(description(row) + (done.isEmpty() ? "" : " Activities: " + done + ".")));
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    private static String description(Row row) {
        if (row.kind() == Row.Kind.DOSE) {
            return (row.amount() + " " + row.route()).strip() + flags(row);
        }
        String window = row.earliest() == null && row.latest() == null
                ? ""
                : " Window " + (row.earliest() == null ? "open" : row.earliest()) + " to "
                        + (row.latest() == null ? "open" : row.latest()) + ".";
        return row.status().name().charAt(0) + row.status().name().substring(1).toLowerCase(java.util.Locale.ROOT) + "."
                + window + flags(row);
    }

    private static String flags(Row row) {
        return row.flags().isEmpty() ? "" : " " + String.join("; ", row.flags()) + ".";
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds behind at most 75 octets, never inside a character. */
    private static void line(StringBuilder calendar, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.append(character);
            octets += size;
        }
        calendar.append("\r\n");
    }
}
