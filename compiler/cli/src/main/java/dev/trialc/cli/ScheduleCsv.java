package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A schedule as CSV (RFC 4180 quoting, {@code \n} line ends, ISO dates). */
final class ScheduleCsv {
    private static final String HEADER =
            "kind,item,ordinal,cycle,cycle_day,study_day,earliest,due,latest,status,anchor,actual,flags,amount,route,times";

    private ScheduleCsv() {}

    static String write(List<Row> rows, AskedActivities activities) {
        StringBuilder csv = new StringBuilder(HEADER).append(activities.asked() ? ",activities\n" : "\n");
        for (Row row : rows) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            cells(row).forEach(c -> line.add(quoted(c)));
            if (activities.asked()) {
                line.add(quoted(activities.words(row)));
            }
            csv.append(line);
        }
        return csv.toString();
    }

    /** The cells of a row in the order of the header. */
    static List<String> cells(Row row) {
        return List.of(
                row.kind().name().toLowerCase(Locale.ROOT),
                row.item(),
                row.number(),
                number(row.cycle()),
                number(row.cycleDay()),
                number(row.studyDay()),
                date(row.earliest()),
                date(row.due()),
                date(row.latest()),
                row.status().name().toLowerCase(Locale.ROOT),
                row.anchor(),
                date(row.actual()),
                String.join("; ", row.flags()),
                row.amount(),
                row.route(),
                number(row.times()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
