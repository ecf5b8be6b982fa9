package dev.trialc.compiler.synopsis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the interpreter computed for the worked examples of a protocol.
 *
 * <p>One result for each example, in the protocol's order, and in it one outcome for each expectation, in the example's order.
 * Where nobody ran them ({@link #notRun}), the synopsis says so and prints what is expected alone.
 */
public record ExampleResults(boolean run, List<Result> results) {
    public ExampleResults {
        results = List.copyOf(results);
    }

    public static ExampleResults notRun() {
        return new ExampleResults(false, List.of());
    }

    public static ExampleResults of(List<Result> results) {
        return new ExampleResults(true, results);
    }

    /** The outcomes of one example. */
    public record Result(String example, List<Outcome> outcomes) {
        public Result {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What the schedule holds where the example expects something.
     *
     * @param holds whether that is what is expected
     * @param found the rows that bear on it, in the schedule's order: the visit expected; the rows that should not be there; for doses
     *     one row for each unbroken run of dosing days, first day as {@code earliest}, last as {@code latest}. Empty for none.
     */
    public record Outcome(boolean holds, List<Found> found) {
        public Outcome {
            found = List.copyOf(found);
        }
    }

    /**
     * One row, or run of rows, of the schedule; or a deviation, of which {@code due} is the date.
     *
     * @param standing how a visit stands to what was done, {@code late on 2026-05-25}; empty where nobody asked
     * @param needs what a pending row waits for ({@code LastDose}), as the schedule names it; empty for a dated row
     */
    public record Found(
            Optional<LocalDate> due,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<String> needs,
            Optional<String> standing) {

        public static Found dated(LocalDate due, LocalDate earliest, LocalDate latest) {
            return new Found(
                    Optional.of(due), Optional.of(earliest), Optional.of(latest), Optional.empty(), Optional.empty());
        }

        /** An interval without a due date, or a run of dosing days. */
        public static Found interval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
            return new Found(Optional.empty(), earliest, latest, Optional.empty(), Optional.empty());
        }

        /** A deviation. */
        public static Found deviation(LocalDate date) {
            return new Found(Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Found pending(String needs) {
            return new Found(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(needs), Optional.empty());
        }
    }
}
