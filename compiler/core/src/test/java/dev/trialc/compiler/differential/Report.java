package dev.trialc.compiler.differential;

import dev.trialc.runtime.Kind;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A difference in words for whoever has to decide which side is right. */
final class Report {
    private Report() {}

    /** Both rows column by column, and the participant as an {@code example} block for either side. */
    static String of(Trial trial, long seed, int number, Difference difference) {
        return of(trial.name() + ", seed " + seed + ", participant " + number, difference);
    }

    /** @param title what begins the report: which protocol, which participant */
    static String of(String title, Difference difference) {
        StringBuilder text = new StringBuilder();
        text.append(title).append(": ").append(difference.kind()).append('\n');
        if (!difference.remark().isEmpty()) {
            text.append("  message: ").append(difference.remark()).append('\n');
        } else {
            text.append(line(difference.leftName(), difference.left()));
            text.append(line(difference.rightName(), difference.right()));
        }
        List<String> expected = new ArrayList<>();
        expected.add(expectation(difference.leftName(), difference.left()));
        expected.add(expectation(difference.rightName(), difference.right()));
        expected.removeIf(String::isEmpty);
        String example = difference.kind().replace("\"", "");
        return text.append(difference.person().example(example, expected)).toString();
    }

    private static String line(String who, Optional<Occurrence> row) {
        return "  " + who + ": " + row.map(Report::columns).orElse("no such row") + "\n";
    }

    private static String columns(Occurrence row) {
        return String.join(
                ", ",
                row.kind() + " " + row.item(),
                "ordinal " + number(row.ordinal())
                        + row.episode().stream()
                                .mapToObj(e -> " of episode " + e)
                                .collect(Collectors.joining()),
                "cycle " + number(row.cycle()) + " day " + number(row.cycleDay()),
                "study day " + number(row.studyDay()),
                date(row.earliest()) + " < " + date(row.due()) + " > " + date(row.latest()),
                row.status() + row.actual().map(d -> " on " + d).orElse(""),
                "anchor \"" + row.anchor() + "\"",
                "flags " + row.flags(),
                "\"" + row.amount() + "\" \"" + row.route() + "\" " + number(row.times()),
                row.source());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("-");
    }

    private static String expectation(String who, Optional<Occurrence> row) {
        return row.map(r -> "expect " + expectation(r) + "   // " + who).orElse("");
    }

    private static String expectation(Occurrence row) {
        if (row.status() == Status.PENDING) {
            return row.item() + " pending";
        }
        if (row.kind() == Kind.DOSE) {
            return row.item() + " on " + date(row.due());
        }
        String ordinal = row.ordinal().isPresent() ? " " + row.ordinal().getAsInt() : "";
        String on = row.due().map(d -> " on " + d).orElse("");
        String window = row.earliest().isPresent() && row.latest().isPresent()
                ? " from " + date(row.earliest()) + " to " + date(row.latest())
                : "";
        return row.item() + ordinal + on + window;
    }

    /** One after the other, with how often each kind was seen. */
    static String all(List<String> reports) {
        return reports.stream().collect(Collectors.joining("\n", "\n", ""));
    }
}
