package dev.trialc.compiler.session;

import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.synopsis.ExampleResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the interpreter found for worked examples, as the synopsis prints it. */
final class ExampleTables {
    private ExampleTables() {}

    static ExampleResults of(List<ExampleRunner.Outcome> outcomes) {
        return ExampleResults.of(outcomes.stream()
                .map(o -> new ExampleResults.Result(
                        o.example().title(),
                        o.checked().stream().map(ExampleTables::outcome).toList()))
                .toList());
    }

    private static ExampleResults.Outcome outcome(ExampleRunner.Checked checked) {
        return new ExampleResults.Outcome(checked.holds(), found(checked));
    }

    private static List<ExampleResults.Found> found(ExampleRunner.Checked checked) {
        Example.Expectation expected = checked.expectation();
        if (expected instanceof Example.Expectation.Deviates || expected instanceof Example.Expectation.Complies) {
            return checked.deviations().stream()
                    .map(d -> ExampleResults.Found.deviation(d.date()))
                    .distinct()
                    .toList();
        }
        return expected instanceof Example.Expectation.Dosed
                ? runs(checked.rows())
                : checked.rows().stream()
                        .map(row -> found(row, expected instanceof Example.Expectation.HasStatus))
                        .toList();
    }

    private static ExampleResults.Found found(Row row, boolean standing) {
        if (row.status() == Row.Status.PENDING) {
            return ExampleResults.Found.pending(row.anchor());
        }
        return new ExampleResults.Found(
                Optional.ofNullable(row.due()),
                Optional.ofNullable(row.earliest()),
                Optional.ofNullable(row.latest()),
                Optional.empty(),
                standing ? Optional.of(standing(row)) : Optional.empty());
    }

    private static String standing(Row row) {
        String status = row.status().name().toLowerCase(Locale.ROOT);
        return row.actual() == null ? status : status + " on " + row.actual();
    }

    /** Unbroken runs of dosing days. */
    private static List<ExampleResults.Found> runs(List<Row> rows) {
        List<ExampleResults.Found> runs = new ArrayList<>();
        Row first = null;
        Row last = null;
        for (Row row : rows) {
            boolean goesOn =
                    last != null && last.due() != null && last.due().plusDays(1).equals(row.due());
            if (first != null && last != null && !goesOn) {
                runs.add(run(first, last));
                first = row;
            }
            first = first == null ? row : first;
            last = row;
        }
        if (first != null && last != null) {
            runs.add(run(first, last));
        }
        return runs;
    }

    private static ExampleResults.Found run(Row first, Row last) {
        return ExampleResults.Found.interval(Optional.ofNullable(first.due()), Optional.ofNullable(last.due()));
    }
}
