package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.syntax.Given;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Worked examples. */
final class ExampleResolver {
    private static final long MOST_DAYS = 3653;

    private final Desk desk;
    private final Numbers numbers;
    private final ExpectationResolver expectations;

    ExampleResolver(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
        this.expectations = new ExpectationResolver(desk);
    }

    Optional<Example> example(Statement statement) {
        List<Example.Given> given = new ArrayList<>();
        List<Example.Expectation> expected = new ArrayList<>();
        Optional<LocalDate> horizon = Optional.empty();
        Optional<LocalDate> asOf = Optional.empty();
        for (Statement line : statement.inside()) {
            Head.Detail detail = line.head().detail().orElse(null);
            if (detail instanceof Head.Detail.Givens givens) {
                givens.givens().forEach(g -> given(g).ifPresent(given::add));
            } else if (detail instanceof Head.Detail.Date date && line.head().kind() == HeadKind.AS_OF) {
                asOf = numbers.date(date.date());
            } else if (detail instanceof Head.Detail.Date date) {
                horizon = numbers.date(date.date());
            } else if (detail instanceof Head.Detail.Expected e) {
                expectations
                        .of(e.expectation(), Provenances.of(desk.file(), line))
                        .ifPresent(expected::add);
            }
        }
        Optional<LocalDate> lookedAt = asOf;
        Optional<LocalDate> until = horizon.or(() -> latest(expected, lookedAt));
        if (expected.isEmpty() || until.isEmpty()) {
            if (expects(statement) > expected.size()) {
                return Optional.empty(); // what it expects has its finding
            }
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    expected.isEmpty() ? "The example expects nothing." : "The example has no last date.",
                    "An example that can only succeed proves nothing.",
                    expected.isEmpty()
                            ? "Add a line such as “expect TumourImaging 1 on 2026-03-17”."
                            : "Add “horizon 2026-12-31”: the date up to which the schedule is computed.");
            return Optional.empty();
        }
        String title = statement.head().texts().get(0).value();
        return Optional.of(
                new Example(title, given, asOf, until.get(), expected, Provenances.of(desk.file(), statement)));
    }

    private static long expects(Statement example) {
        return example.inside().stream()
                .filter(s -> s.head().kind() == HeadKind.EXPECT)
                .count();
    }

    private static Optional<LocalDate> latest(List<Example.Expectation> expected, Optional<LocalDate> asOf) {
        List<LocalDate> dates = new ArrayList<>();
        asOf.ifPresent(dates::add);
        for (Example.Expectation e : expected) {
            if (e instanceof Example.Expectation.Due due) {
                due.due().ifPresent(dates::add);
                due.latest().ifPresent(dates::add);
            } else if (e instanceof Example.Expectation.Dosed dosed) {
                dates.add(dosed.to());
            } else if (e instanceof Example.Expectation.HasStatus status) {
                status.on().ifPresent(dates::add);
            } else if (e instanceof Example.Expectation.Deviates deviates) {
                deviates.on().ifPresent(dates::add);
            }
        }
        return dates.stream().max(LocalDate::compareTo);
    }

    private Optional<Example.Given> given(Given given) {
        if (given instanceof Given.OnDate g) {
            Optional<Names.Declared> event = desk.require(g.event(), Names.Kind.EVENT);
            Optional<Map<String, String>> attributes =
                    event.flatMap(e -> new GivenValues(desk).attributes(e.name(), g.attributes()));
            if (!g.date().isComplete()) {
                return event.flatMap(e -> attributes.flatMap(
                        a -> numbers.partial(g.date()).map(d -> new Example.Given.OnPartialDate(e.name(), a, d))));
            }
            Optional<LocalDate> date = numbers.date(g.date());
            Optional<ClockTime> time = g.time().flatMap(new GivenValues(desk)::time);
            boolean whole = date.isPresent() && time.isPresent() == g.time().isPresent();
            return attributes.isPresent() && whole
                    ? Optional.of(new Example.Given.OnDate(event.get().name(), attributes.get(), date.get(), time))
                    : Optional.empty();
        }
        if (given instanceof Given.Cycle g) {
            Optional<String> regimen = new RegimenChoice(desk).named(g.regimen(), g.span());
            Optional<LocalDate> date = numbers.date(g.date());
            int cycle = numbers.whole(g.number(), 1, "cycle");
            return regimen.isPresent() && date.isPresent()
                    ? Optional.of(new Example.Given.CycleStart(regimen.get(), cycle, date.get()))
                    : Optional.empty();
        }
        if (given instanceof Given.InArm g) {
            return desk.require(g.arm(), Names.Kind.ARM).map(a -> new Example.Given.InArm(a.name()));
        }
        if (given instanceof Given.Value g) {
            return value(g);
        }
        return what(given);
    }

    /** What was done: visits, restarts, doses. */
    private Optional<Example.Given> what(Given given) {
        if (given instanceof Given.Done g) {
            Optional<Names.Declared> visit = desk.require(g.visit(), Names.Kind.VISIT);
            Optional<Example.Occurrence> occurrence = expectations.occurrence(g.visit(), g.ordinal());
            Optional<LocalDate> date = numbers.date(g.date());
            return visit.isPresent() && occurrence.isPresent() && date.isPresent()
                    ? Optional.of(new Example.Given.Done(visit.get().name(), occurrence.get(), date.get()))
                    : Optional.empty();
        }
        if (given instanceof Given.Restart g) {
            Optional<String> regimen = new RegimenChoice(desk).named(g.regimen(), g.span());
            Optional<LocalDate> date = numbers.date(g.date());
            int cycle = numbers.whole(g.cycle(), 1, "cycle");
            return regimen.isPresent() && date.isPresent()
                    ? Optional.of(new Example.Given.Restart(regimen.get(), cycle, date.get()))
                    : Optional.empty();
        }
        Given.Doses g = (Given.Doses) given;
        Optional<Names.Declared> drug = desk.require(g.drug(), Names.Kind.DRUG);
        Optional<LocalDate> from = numbers.date(g.from());
        Optional<LocalDate> to = g.to().isEmpty() ? from : g.to().flatMap(numbers::date);
        if (drug.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get()) || ChronoUnit.DAYS.between(from.get(), to.get()) > MOST_DAYS) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    g.span(),
                    "The doses end before they begin, or last longer than any example needs.",
                    "The example would describe a participant who cannot exist.",
                    "Write the first day before the last one, at most ten years apart.");
            return Optional.empty();
        }
        return Optional.of(new Example.Given.Doses(drug.get().name(), from.get(), to.get()));
    }

    private Optional<Example.Given> value(Given.Value given) {
        Optional<Names.Declared> declared =
                desk.require(given.name(), Names.Kind.FACT, Names.Kind.CHOICE, Names.Kind.PARAMETER);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String name = declared.get().name();
        if (declared.get().kind() == Names.Kind.PARAMETER) {
            return Optional.of(
                    new Example.Given.ParameterValue(name, given.value().text()));
        }
        if (declared.get().kind() == Names.Kind.CHOICE) {
            boolean offered = desk.choice(name).options().contains(given.value().text());
            if (!offered) {
                new GivenValues(desk)
                        .mismatch(given.value(), name, desk.choice(name).options());
                return Optional.empty();
            }
            return Optional.of(new Example.Given.Chosen(name, given.value().text()));
        }
        Optional<LocalDate> date = given.date().flatMap(numbers::date);
        return new GivenValues(desk)
                .value(name, desk.fact(name).type(), given)
                .map(v -> new Example.Given.FactValue(name, v, date));
    }
}
