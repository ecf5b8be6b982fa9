package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Example.Expectation;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.words.Dates;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of one expectation (what, due, window) and of its outcome (the same two as calculated, agrees). Dates are ISO. */
final class ExpectationCells {
    private static final String NONE = "\u2013";
    private static final String DAILY = "every day";

    private ExpectationCells() {}

    static List<Cell> of(Draft draft, Expectation expectation) {
        Names names = draft.phrases().names();
        if (expectation instanceof Expectation.Due due) {
            String ordinal = number(due.occurrence());
            String date = due.due().map(Dates::iso).orElse(NONE);
            return List.of(
                    Cell.of(names.visit(due.visit()) + ordinal),
                    dates(date),
                    dates(Dates.interval(due.earliest(), due.latest())));
        }
        if (expectation instanceof Expectation.HasStatus s) {
            String on = s.on().map(d -> " on " + Dates.iso(d)).orElse("");
            String status = s.status().name().toLowerCase(Locale.ROOT);
            return List.of(Cell.of(names.visit(s.visit()) + number(s.occurrence())), Cell.of(status + on), dates(""));
        }
        if (expectation instanceof Expectation.Includes i) {
            String words = activity(names, i, i.included());
            return List.of(Cell.of(names.visit(i.visit()) + number(i.occurrence())), Cell.of(words), dates(""));
        }
        if (expectation instanceof Expectation.Deviates deviates) {
            return List.of(
                    Cell.of("Deviation"), dates(deviates.on().map(Dates::iso).orElse("any")), dates(""));
        }
        if (expectation instanceof Expectation.Complies) {
            return List.of(Cell.of("Deviation"), Cell.of("none"), dates(""));
        }
        if (expectation instanceof Expectation.Pending pending) {
            return List.of(
                    Cell.of(item(draft, pending.item()) + number(pending.occurrence())), Cell.of("pending"), dates(""));
        }
        if (expectation instanceof Expectation.None none) {
            String when = none.after().map(d -> "none after " + Dates.iso(d)).orElse("none");
            return List.of(Cell.of(item(draft, none.item())), Cell.of(when), dates(""));
        }
        Expectation.Dosed dosed = (Expectation.Dosed) expectation;
        boolean oneDay = dosed.from().equals(dosed.to());
        String days = oneDay ? Dates.iso(dosed.from()) : DAILY;
        String interval = oneDay ? "" : Dates.interval(Optional.of(dosed.from()), Optional.of(dosed.to()));
        return List.of(
                Cell.of("Dose of " + names.subject(dosed.drug())
                        + dosed.amount()
                                .map(words -> ", " + words.replace(' ', Words.NBSP.charAt(0)))
                                .orElse("")),
                dates(days),
                dates(interval));
    }

    /** A visit, a drug or a choice. */
    private static String item(Draft draft, String item) {
        Names names = draft.phrases().names();
        return draft.protocol().visit(item).isPresent() ? names.visit(item) : names.subject(item);
    }

    private static String activity(Names names, Expectation.Includes expected, boolean included) {
        String at = expected.at().map(p -> " at " + p.words(names::subject)).orElse("");
        return (included ? "with " : "without ") + names.activity(expected.activity()) + at;
    }

    private static String number(Example.Occurrence occurrence) {
        if (occurrence.episode() > 0) {
            String ordinal = occurrence.ordinal() > 0 ? "." + occurrence.ordinal() : "";
            return Words.NBSP + occurrence.episode() + ordinal;
        }
        return occurrence.ordinal() == 0 ? "" : Words.NBSP + occurrence.ordinal();
    }

    static List<Cell> outcome(Draft draft, Expectation expectation, ExampleResults.Outcome outcome) {
        String interval = expectation instanceof Expectation.Dosed ? DAILY : NONE;
        List<ExampleResults.Found> found = outcome.found();
        String due = expectation instanceof Expectation.Includes i
                ? activity(draft.phrases().names(), i, i.included() == outcome.holds())
                : found.isEmpty()
                        ? "none"
                        : found.stream()
                                .map(f -> due(draft, f, interval))
                                .distinct()
                                .collect(Collectors.joining("; "));
        String windows = found.stream()
                .map(ExpectationCells::window)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("; "));
        Cell agrees = Cell.of(outcome.holds() ? "yes" : "NO").styled(outcome.holds() ? "mark" : "flag");
        return List.of(Cell.of(due), found.size() > 1 ? Cell.of(windows) : dates(windows), agrees);
    }

    private static String due(Draft draft, ExampleResults.Found found, String interval) {
        if (found.needs().isPresent()) {
            return "pending, needs "
                    + draft.phrases().names().inWords(found.needs().get());
        }
        if (found.standing().isPresent()) {
            String standing = found.standing().get();
            String word = standing.equals("due") ? " on " : ", due ";
            return standing + found.due().map(d -> word + Dates.iso(d)).orElse("");
        }
        if (found.due().isPresent()) {
            return Dates.iso(found.due().get());
        }
        return oneDay(found) ? found.earliest().map(Dates::iso).orElse(NONE) : interval;
    }

    /** Empty where the window is the due day alone. */
    private static String window(ExampleResults.Found found) {
        return oneDay(found) ? "" : Dates.interval(found.earliest(), found.latest());
    }

    private static boolean oneDay(ExampleResults.Found found) {
        Optional<LocalDate> earliest = found.earliest();
        return earliest.isPresent() && earliest.equals(found.latest());
    }

    /** Dates stay on their line. */
    private static Cell dates(String words) {
        return Cell.of(words.isEmpty() ? NONE : words).styled("date");
    }
}
