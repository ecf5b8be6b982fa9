package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.ExpectedTimepoint;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.syntax.ExpectationNode;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a worked example expects. */
final class ExpectationResolver {
    private final Desk desk;
    private final Numbers numbers;

    ExpectationResolver(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
    }

    Optional<Example.Expectation> of(ExpectationNode node, Origin origin) {
        if (deviation(node)) {
            return deviates(node, origin);
        }
        if (node instanceof ExpectationNode.Status n) {
            return status(n, origin);
        }
        if (node instanceof ExpectationNode.Dosed n) {
            return dosed(n, origin);
        }
        if (node instanceof ExpectationNode.Includes n) {
            return includes(n, origin);
        }
        if (node instanceof ExpectationNode.Pending n) {
            return pending(n, origin);
        }
        if (node instanceof ExpectationNode.None n) {
            return item(n.item())
                    .map(i -> new Example.Expectation.None(i.name(), n.after().flatMap(numbers::date), origin));
        }
        ExpectationNode.Due n = (ExpectationNode.Due) node;
        Optional<Names.Declared> item = item(n.item());
        Optional<LocalDate> on = n.on().flatMap(numbers::date);
        Optional<LocalDate> from = n.from().flatMap(numbers::date);
        Optional<LocalDate> to = n.to().flatMap(numbers::date);
        boolean complete = on.isPresent() == n.on().isPresent()
                && from.isPresent() == n.from().isPresent()
                && to.isPresent() == n.to().isPresent();
        if (item.isEmpty() || !complete) {
            return Optional.empty();
        }
        if (item.get().kind() != Names.Kind.VISIT) {
            LocalDate first = from.or(() -> on).orElseThrow();
            return Optional.of(new Example.Expectation.Dosed(
                    item.get().name(), Optional.empty(), first, to.orElse(first), origin));
        }
        return occurrence(n.item(), n.ordinal())
                .map(o -> new Example.Expectation.Due(item.get().name(), o, on, from, to, origin));
    }

    /** Whether it speaks of deviations: a word that no declared thing has. */
    private boolean deviation(ExpectationNode node) {
        Name item = node instanceof ExpectationNode.Due due
                ? due.item()
                : node instanceof ExpectationNode.None none ? none.item() : null;
        return item != null
                && item.text().equals("deviation")
                && desk.names().any("deviation").isEmpty();
    }

    private Optional<Example.Expectation> deviates(ExpectationNode node, Origin origin) {
        return node instanceof ExpectationNode.Due due
                ? Optional.of(new Example.Expectation.Deviates(due.on().flatMap(numbers::date), origin))
                : Optional.of(new Example.Expectation.Complies(origin));
    }

    private Optional<Example.Expectation> status(ExpectationNode.Status n, Origin origin) {
        Optional<Names.Declared> visit = desk.require(n.item(), Names.Kind.VISIT);
        Optional<Example.Status> status = Arrays.stream(Example.Status.values())
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(n.status().text()))
                .findFirst();
        if (status.isEmpty()) {
            desk.report(
                    Code.UNDECLARED_NAME,
                    n.status().span(),
                    "“" + n.status().text() + "” is no status of a visit.",
                    "The example could not be checked.",
                    "Write one of: "
                            + Arrays.stream(Example.Status.values())
                                    .map(s -> s.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))
                            + ", pending.");
        }
        Optional<Example.Occurrence> occurrence = occurrence(n.item(), n.ordinal());
        Optional<LocalDate> on = n.on().flatMap(numbers::date);
        return visit.isEmpty() || status.isEmpty() || occurrence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Example.Expectation.HasStatus(
                        visit.get().name(), occurrence.get(), status.get(), on, origin));
    }

    private Optional<Example.Expectation> pending(ExpectationNode.Pending n, Origin origin) {
        Optional<Names.Declared> item =
                n.ordinal().isPresent() ? desk.require(n.item(), Names.Kind.VISIT) : item(n.item());
        return item.flatMap(
                i -> occurrence(n.item(), n.ordinal()).map(o -> new Example.Expectation.Pending(i.name(), o, origin)));
    }

    private Optional<Example.Expectation> dosed(ExpectationNode.Dosed n, Origin origin) {
        Optional<Names.Declared> drug = desk.require(n.drug(), Names.Kind.DRUG);
        DoseStep.Amount.Of amount = new DoseStep.Amount.Of(
                numbers.decimal(n.amount().value()),
                n.amount().upTo().map(numbers::decimal),
                n.amount().unit().text());
        Optional<LocalDate> from = numbers.date(n.from());
        Optional<LocalDate> to = numbers.date(n.to());
        return drug.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Example.Expectation.Dosed(
                        drug.get().name(), Optional.of(amount.words()), from.get(), to.get(), origin));
    }

    private Optional<Example.Expectation> includes(ExpectationNode.Includes n, Origin origin) {
        Optional<Names.Declared> visit = desk.require(n.visit(), Names.Kind.VISIT);
        Optional<Names.Declared> activity = desk.require(n.activity(), Names.Kind.ACTIVITY);
        Optional<Example.Occurrence> occurrence = occurrence(n.visit(), n.ordinal());
        Optional<ExpectedTimepoint> at = n.at().flatMap(new ExpectedTimepointResolver(desk)::of);
        return visit.isEmpty() || activity.isEmpty() || occurrence.isEmpty() || at.isPresent() != n.at().isPresent()
                ? Optional.empty()
                : Optional.of(new Example.Expectation.Includes(
                        visit.get().name(),
                        occurrence.get(),
                        n.included(),
                        activity.get().name(),
                        at,
                        origin));
    }

    /** {@code 2}, or {@code 3.2} for the second of the third record of an event; 0 where nothing is written. */
    Optional<Example.Occurrence> occurrence(Name visit, Optional<Num> number) {
        if (number.isEmpty()) {
            return Optional.of(new Example.Occurrence(0, 0));
        }
        String[] parts = number.get().text().split("\\.", -1);
        if (parts.length == 1 && desk.shared().perEach().contains(visit.text())) {
            return Optional.of(new Example.Occurrence(numbers.whole(number.get(), 1, "number of a record"), 0));
        }
        if (parts.length == 1) {
            return Optional.of(new Example.Occurrence(0, numbers.whole(number.get(), 1, "number of a visit")));
        }
        int episode = numbers.whole(new Num(parts[0], number.get().span()), 1, "number of a record");
        int ordinal = numbers.whole(new Num(parts[1], number.get().span()), 1, "number of a visit");
        return Optional.of(new Example.Occurrence(episode, ordinal));
    }

    private Optional<Names.Declared> item(Name name) {
        return desk.require(name, Names.Kind.VISIT, Names.Kind.DRUG, Names.Kind.CHOICE);
    }
}
