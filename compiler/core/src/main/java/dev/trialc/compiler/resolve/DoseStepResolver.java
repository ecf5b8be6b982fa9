package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.CycleSelection;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** Amount, route, frequency and days of one dose (T41). */
final class DoseStepResolver {
    /** Once an hour. */
    private static final int MOST_TIMES_DAILY = 24;

    private final Desk desk;
    private final Statement statement;
    private final Name drug;
    private final Name regimen;

    DoseStepResolver(Desk desk, Statement statement, Name regimen) {
        this.desk = desk;
        this.statement = statement;
        this.drug = statement.head().name();
        this.regimen = regimen;
    }

    Optional<DoseStep> step(List<Clause> clauses) {
        Optional<DoseStep.Frequency> frequency = frequency(clauses);
        Optional<DoseStep.Days> days = days(clauses, frequency.orElse(null) instanceof DoseStep.Frequency.Unknown);
        boolean planned = statement.head().kind() == HeadKind.GIVE;
        if (planned && frequency.isEmpty() && days.isEmpty()) {
            if (clauses.stream().anyMatch(TimingClause.Every.class::isInstance)) {
                return Optional.empty(); // has its finding
            }
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "It is not said how often “" + drug.text() + "” is given.",
                    "No dose can be planned, and none would be missed.",
                    "Write “once daily”, “on day 1”, “every 12 hours on days 1 to 5” …, or “frequency not stated”.");
            return Optional.empty();
        }
        Optional<DoseStep.Amount> amount = amount(clauses);
        return Optional.of(new DoseStep(
                amount,
                new PortionsResolver(desk).of(clauses, amount),
                new InsteadResolver(desk).of(clauses),
                route(clauses),
                ClausePlacement.all(clauses, ActionClause.Manner.class).stream()
                        .findFirst()
                        .map(ActionClause.Manner::words),
                frequency.orElse(planned ? new DoseStep.Frequency.Single() : new DoseStep.Frequency.AsNeeded()),
                days.orElse(planned ? new DoseStep.Days.Continuous() : new DoseStep.Days.AsNeeded()),
                cycles(clauses, days)));
    }

    private Optional<Span> unstated(List<Clause> clauses, String slot) {
        return ClausePlacement.all(clauses, ActionClause.SlotNotStated.class).stream()
                .filter(s -> s.slot().text().equals(slot))
                .map(ActionClause.SlotNotStated::span)
                .findFirst();
    }

    private String parameter(String slot, String words, Parameter.Type type, Span span) {
        return desk.parameter(new Parameter(
                drug.text() + slot,
                words + " of " + title(),
                type,
                "give " + drug.text() + " in regimen " + regimen.text(),
                false,
                Provenances.bare(desk.file(), span),
                Optional.empty()));
    }

    private String title() {
        Choice choice = desk.shared().choices().get(drug.text());
        return choice == null ? Titles.words(drug.text()) : choice.title();
    }

    private Optional<DoseStep.Amount> amount(List<Clause> clauses) {
        Optional<Span> unstated = unstated(clauses, "dose");
        if (unstated.isPresent()) {
            return Optional.of(
                    new DoseStep.Amount.Unknown(parameter("Dose", "dose", Parameter.Type.AMOUNT, unstated.get())));
        }
        return ClausePlacement.all(clauses, ActionClause.Amount.class).stream()
                .findFirst()
                .map(new DoseAmounts(desk)::of);
    }

    private Optional<DoseStep.Route> route(List<Clause> clauses) {
        Optional<Span> unstated = unstated(clauses, "route");
        if (unstated.isPresent()) {
            return Optional.of(
                    new DoseStep.Route.Unknown(parameter("Route", "route", Parameter.Type.ROUTE, unstated.get())));
        }
        return ClausePlacement.all(clauses, ActionClause.Route.class).stream()
                .findFirst()
                .map(r -> new DoseStep.Route.Named(r.words()));
    }

    private Optional<DoseStep.Frequency> frequency(List<Clause> clauses) {
        Optional<Span> unstated = unstated(clauses, "frequency");
        if (unstated.isPresent()) {
            return Optional.of(new DoseStep.Frequency.Unknown(
                    parameter("Frequency", "frequency", Parameter.Type.FREQUENCY, unstated.get())));
        }
        Numbers numbers = new Numbers(desk);
        for (Clause clause : clauses) {
            if (clause instanceof ActionClause.Frequency f) {
                return Optional.of(new DoseStep.Frequency.TimesDaily(times(f, numbers)));
            }
            if (clause instanceof TimingClause.Every every) {
                return everyHours(every, numbers);
            }
        }
        return Optional.empty();
    }

    private int times(ActionClause.Frequency frequency, Numbers numbers) {
        int times = numbers.whole(frequency.times(), 1, "number of times a day");
        if (times > MOST_TIMES_DAILY) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    frequency.span(),
                    "A drug is given at most " + MOST_TIMES_DAILY + " times a day here, once an hour.",
                    "More is probably a slip, and would be planned and printed as the dose of every participant.",
                    "Correct the number; what runs all day is one dose with a duration, such as “over 24 hours”.");
            return 1;
        }
        return times;
    }

    private Optional<DoseStep.Frequency> everyHours(TimingClause.Every every, Numbers numbers) {
        boolean hours = every.unit().map(u -> u.text().startsWith("hour")).orElse(false);
        int n = hours && every.number().isPresent()
                ? numbers.whole(every.number().get(), 1, "number of hours")
                : 0;
        if (n == 0 || 24 % n != 0) {
            desk.report(
                    Code.TIMING_CLASH,
                    every.span(),
                    "Doses are given a number of times a day on certain days.",
                    "Another rhythm has no fixed times on a day.",
                    "Write “every 6, 8, 12 or 24 hours”, or the days: “on day 1”, “on days 1, 8 and 15”.");
            return Optional.empty();
        }
        return Optional.of(new DoseStep.Frequency.TimesDaily(24 / n));
    }

    private Optional<DoseStep.Days> days(List<Clause> clauses, boolean unknownFrequency) {
        Optional<Span> unstated = unstated(clauses, "days");
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.OnDays on) {
                DayList days = new CycleListResolver(desk).days(on.days());
                return Optional.of(new DoseStep.Days.Listed(days));
            }
        }
        // a drug whose frequency is unknown has unknown days, unless they are written
        Optional<Span> span = unstated.isPresent() || !unknownFrequency
                ? unstated
                : Optional.of(statement.head().span());
        return span.map(s -> new DoseStep.Days.Unknown(parameter("Days", "dosing days", Parameter.Type.DAYS, s)));
    }

    private CycleList cycles(List<Clause> clauses, Optional<DoseStep.Days> days) {
        CycleListResolver lists = new CycleListResolver(desk);
        Numbers numbers = new Numbers(desk);
        Optional<TimingClause.OnDays> on =
                ClausePlacement.all(clauses, TimingClause.OnDays.class).stream().findFirst();
        Optional<CycleSelection> named = on.flatMap(TimingClause.OnDays::cycles);
        boolean counted = named.map(CycleSelection.Every.class::isInstance).orElse(true);
        CycleList cycles = lists.from(named.map(lists::cycles).orElse(CycleList.ALL), counted, clauses);
        for (TimingClause.Through through : ClausePlacement.all(clauses, TimingClause.Through.class)) {
            if (!EndResolver.limits(through)) {
                int last = numbers.whole(through.point().number(), 1, "cycle");
                cycles = lists.through(cycles, last, through.span());
            }
        }
        checkDays(cycles, days, on, named.isPresent() || !cycles.isAll());
        return cycles;
    }

    private void checkDays(
            CycleList cycles, Optional<DoseStep.Days> days, Optional<TimingClause.OnDays> on, boolean named) {
        DayList listed = days.orElse(null) instanceof DoseStep.Days.Listed l ? l.days() : new DayList(List.of());
        Span span = on.map(TimingClause.OnDays::span).orElse(statement.head().span());
        CycleDayCheck check = new CycleDayCheck(desk);
        if (named) {
            check.check(regimen.text(), cycles, listed, span);
        } else {
            check.length(regimen.text(), cycles, listed, span);
        }
    }
}
