package dev.trialc.compiler.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Rows for people: visits, a line each, then each drug, a line for doses on days that follow one another and differ in nothing else. */
final class RowText {
    private RowText() {}

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.stream()
                .filter(r -> r.kind() == Row.Kind.VISIT)
                .forEach(r -> text.append(line(r)).append('\n'));
        rows.stream()
                .filter(r -> r.kind() == Row.Kind.DOSE)
                .map(Row::item)
                .distinct()
                .forEach(item -> doses(
                        rows.stream()
                                .filter(r ->
                                        r.kind() == Row.Kind.DOSE && r.item().equals(item))
                                .toList(),
                        text));
        return text.toString();
    }

    private static void doses(List<Row> rows, StringBuilder text) {
        for (int i = 0; i < rows.size(); ) {
            int end = i + 1;
            while (end < rows.size() && follows(rows.get(end - 1), rows.get(end))) {
                end++;
            }
            text.append(line(rows.get(i)));
            if (end - i > 1) {
                text.append(" … ")
                        .append(rows.get(end - 1).due())
                        .append(", ")
                        .append(end - i)
                        .append(" days");
            }
            text.append('\n');
            i = end;
        }
    }

    private static boolean follows(Row before, Row next) {
        return before.kind() == Row.Kind.DOSE
                && next.kind() == Row.Kind.DOSE
                && before.due() != null
                && before.due().plusDays(1).equals(next.due())
                && before.item().equals(next.item())
                && before.cycle().equals(next.cycle())
                && before.cycleDay().orElse(0) + 1 == next.cycleDay().orElse(0)
                && before.amount().equals(next.amount())
                && before.flags().equals(next.flags());
    }

    private static String line(Row row) {
        String cycle = row.cycle().isEmpty() ? "" : " cycle " + number(row.cycle()) + " day " + number(row.cycleDay());
        String study = row.studyDay().isEmpty() ? "" : " study day " + number(row.studyDay());
        String window = row.earliest() == null && row.latest() == null
                ? ""
                : " [" + date(row.earliest()) + " to " + date(row.latest()) + "]";
        String done = row.actual() == null ? "" : " done " + row.actual();
        String dose = (row.amount() + " " + row.route()).strip();
        String times = row.times().isEmpty() ? "" : " x" + number(row.times());
        String flags = row.flags().isEmpty() ? "" : " {" + String.join("; ", row.flags()) + "}";
        String anchor = row.anchor().isEmpty() ? "" : " by " + row.anchor();
        return (row.item()
                        + (row.number().isEmpty() ? "" : " " + row.number())
                        + (row.due() == null ? "" : " " + row.due())
                        + window
                        + done
                        + cycle
                        + study
                        + " " + row.status().name().toLowerCase(java.util.Locale.ROOT)
                        + anchor
                        + (dose.isEmpty() ? "" : " " + dose)
                        + times
                        + flags)
                .strip();
    }

    private static String number(OptionalInt number) {
        return number.isEmpty() ? "" : Integer.toString(number.getAsInt());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "open" : date.toString();
    }
}
