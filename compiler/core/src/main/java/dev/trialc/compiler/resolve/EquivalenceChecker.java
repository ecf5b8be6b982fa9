package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Equivalence;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code every 2 cycles (= 8 weeks)}: what is stated to be equal must be. */
final class EquivalenceChecker {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final Desk desk;

    EquivalenceChecker(Desk desk) {
        this.desk = desk;
    }

    /** Checks every stated equivalence of a visit's timing. */
    void check(List<Clause> clauses) {
        boolean cited = clauses.stream().anyMatch(ProvenanceClause.Cites.class::isInstance);
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.Every every
                    && every.number().isPresent()
                    && every.unit().isPresent()) {
                written(clauses, every.number().get().text(), every.unit().get().text())
                        .ifPresent(d -> days(every.equivalence(), d, every.span(), cited));
            } else if (clause instanceof TimingClause.Through through) {
                written(
                                clauses,
                                through.point().number().text(),
                                through.point().unit().text())
                        .ifPresent(d -> days(through.point().equivalence(), d, through.span(), cited));
            } else if (clause instanceof TimingClause.Offset offset
                    && offset.numbers().size() == 1) {
                written(clauses, offset.numbers().get(0).text(), offset.unit().text())
                        .ifPresent(d -> days(offset.equivalence(), d, offset.span(), cited));
            }
        }
    }

    /** The days that a number of cycles, weeks or days is; empty when it is not fixed. */
    private Optional<Integer> written(List<Clause> clauses, String number, String unit) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(number);
        return switch (unit) {
            case "cycle", "cycles" -> cycleDays(clauses).map(d -> d * count);
            case "week", "weeks" -> Optional.of(7 * count);
            case "day", "days" -> Optional.of(count);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> cycleDays(List<Clause> clauses) {
        Optional<String> named = clauses.stream()
                .filter(TimingClause.Every.class::isInstance)
                .flatMap(c -> ((TimingClause.Every) c).regimen().stream())
                .map(n -> n.text())
                .findFirst();
        Map<String, CycleRule> cycles = desk.shared().cycles();
        if (named.isEmpty() && cycles.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(cycles.get(
                        named.orElseGet(() -> cycles.keySet().iterator().next())))
                .filter(rule -> rule.lengths().size() == 1)
                .map(rule -> rule.lengths().get(0).length())
                .filter(Length.Fixed.class::isInstance)
                .map(length -> ((Length.Fixed) length).days());
    }

    void days(Optional<Equivalence> stated, int days, Span what, boolean cited) {
        if (stated.isEmpty() || stated.get().about()) {
            return;
        }
        Equivalence equivalence = stated.get();
        Optional<Integer> other = written(
                List.of(), equivalence.amount().text(), equivalence.unit().text());
        if (other.isEmpty() || other.get() == days) {
            return;
        }
        Diagnostic finding = Diagnostic.of(
                        cited ? Code.CITED_EQUIVALENCE : Code.FALSE_EQUIVALENCE,
                        desk.place(equivalence.span()),
                        "“"
                                + desk.file()
                                        .slice(
                                                what.start()
                                                                < equivalence
                                                                        .span()
                                                                        .start()
                                                        ? new Span(
                                                                what.start(),
                                                                equivalence
                                                                        .span()
                                                                        .start())
                                                        : what)
                                        .strip()
                                        .replaceAll("\\s+", " ")
                                + "” is " + days + " days, but "
                                + equivalence.amount().text() + " "
                                + equivalence.unit().text() + " are " + other.get() + " days.")
                .why("A site that reads the one and a site that reads the other see participants on different days.");
        desk.report(
                cited
                        ? finding.instead(
                                "Name the contradiction of the source with a “discrepancy”, or accept this finding with a reason.")
                        : finding.instead(
                                "Correct one of the two, or write “about” if the second is only a rough figure."));
    }
}
