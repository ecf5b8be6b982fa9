package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.NamedChoices;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Doses of one administration of a regimen (T13, T16, T23, T24). */
final class DoseRows {
    private final Protocol protocol;
    private final Participant participant;
    private final Regimen regimen;
    private final Administration administration;
    private final DoseEnd end;

    DoseRows(Protocol protocol, Participant participant, Regimen regimen, Administration administration) {
        this.protocol = protocol;
        this.participant = participant;
        this.regimen = regimen;
        this.administration = administration;
        this.end = new DoseEnd(protocol, participant, regimen, administration);
    }

    /** Rows of one subject: a drug, or a choice that stands for one. */
    List<Row> rows(String subject, LocalDate horizon) {
        List<String> needs = new ArrayList<>();
        Optional<String> drug =
                protocol.choice(subject).isPresent() ? participant.choice(subject) : Optional.of(subject);
        if (drug.isEmpty()) {
            needs.add(subject);
        }
        Stream.of(regimen.applicability(), administration.applicability())
                .flatMap(applicability -> NamedChoices.of(protocol, applicability).stream())
                .filter(choice -> participant.choice(choice).isEmpty())
                .forEach(choice -> add(needs, choice));
        Found anchor = new Anchors(protocol, participant).find(regimen.from());
        if (!anchor.known()) {
            needs.addAll(anchor.needs());
        }
        List<Row> rows = new ArrayList<>();
        for (String need : unknownParameters()) {
            needs.add(need);
        }
        if (!needs.isEmpty()) {
            pending(drug.orElse(subject), needs, horizon).ifPresent(rows::add);
            return rows;
        }
        DrugCourse course = new Modifications(protocol, participant, regimen).of(drug.get());
        Clock clock = new Clock(protocol, regimen, anchor.get(), participant);
        for (var day : days(clock, anchor.get(), horizon).entrySet()) {
            LocalDate date = day.getKey();
            if (!course.interrupted(date) && !course.discontinuedBy(date)) {
                day.getValue()
                        .forEach(d ->
                                dose(drug.get(), date, d, anchor.get(), course).ifPresent(rows::add));
            }
        }
        if (waits(course, clock, anchor.get(), horizon)) {
            pending(drug.get(), List.of(Candidate.RECOVERY), horizon).ifPresent(rows::add);
        }
        return rows;
    }

    /** T42: whether doses wait for the end of an interruption, of this drug or of what starts the cycles; and nothing ended them. */
    private boolean waits(DrugCourse course, Clock clock, LocalDate anchor, LocalDate horizon) {
        boolean ended = end.of(anchor)
                .filter(last -> !last.isAfter(participant.knownUntil()))
                .isPresent();
        if (course.discontinued().isPresent() || ended) {
            return false;
        }
        boolean open = course.openFrom().map(d -> !d.isAfter(horizon)).orElse(false);
        OptionalInt cycle = clock.cyclic() ? clock.pendingBy(horizon) : OptionalInt.empty();
        boolean byCycle = cycle.isPresent()
                && administration.steps().stream()
                        .anyMatch(s -> (listed(s).isPresent() || !s.cycles().isAll())
                                && s.cycles().highest() >= cycle.getAsInt());
        return open || byCycle;
    }

    /** What keeps doses from being dated: cycle length, frequency, days. */
    private List<String> unknownParameters() {
        List<String> unknown = new ArrayList<>();
        // the clock needs no date to say which length is missing
        regimen.cycle()
                .ifPresent(rule -> rule.lengths().forEach(from -> {
                    if (from.length() instanceof dev.trialc.compiler.model.Length.Unknown u
                            && participant.parameter(u.parameter()).isEmpty()) {
                        add(unknown, u.parameter());
                    }
                }));
        for (DoseStep step : administration.steps()) {
            if (step.frequency() instanceof DoseStep.Frequency.Unknown f
                    && participant.parameter(f.parameter()).isEmpty()) {
                add(unknown, f.parameter());
            }
        }
        for (DoseStep step : administration.steps()) {
            if (step.days() instanceof DoseStep.Days.Unknown d
                    && participant.parameter(d.parameter()).isEmpty()) {
                add(unknown, d.parameter());
            }
        }
        return unknown;
    }

    private static void add(List<String> all, String name) {
        if (!all.contains(name)) {
            all.add(name);
        }
    }

    private record CycleDay(int cycle, int day, DoseStep step) {
        CycleDay with(DoseStep other) {
            return new CycleDay(cycle, day, other);
        }
    }

    /** Whether a listed day hangs on a cycle start that should have been recorded by now. */
    private boolean provisional(CycleDay day) {
        if (participant.asOf().isEmpty() || listed(day.step()).isEmpty()) {
            return false;
        }
        OverdueCycles overdue = new OverdueCycles(protocol, participant, regimen);
        OptionalInt first = overdue.first();
        return first.isPresent()
                && (overdue.elastic() ? day.cycle() >= first.getAsInt() : overdue.overdue(day.cycle()));
    }

    /** Every dosing day up to the horizon and before the end, with its cycle; two doses of one day in the order written. */
    private Map<LocalDate, List<CycleDay>> days(Clock clock, LocalDate anchor, LocalDate horizon) {
        Map<LocalDate, List<CycleDay>> days = new TreeMap<>();
        LocalDate last = lastDay(anchor, horizon);
        if (!clock.cyclic()) {
            cycle(days, clock, 1, anchor, LocalDate.MAX, last);
            return days;
        }
        for (int c = 1; !clock.beyond(c, last) && !clock.pending(c) || c == 1; c++) {
            Optional<LocalDate> start = clock.start(c);
            if (!clock.skipped(c) && start.isPresent()) {
                Optional<LocalDate> attempt = clock.firstAttempt(c);
                if (attempt.isPresent()) {
                    cycle(days, clock, c, attempt.get(), start.get(), last);
                }
                cycle(days, clock, c, start.get(), clock.end(c), last);
            }
        }
        return days;
    }

    private void cycle(
            Map<LocalDate, List<CycleDay>> days,
            Clock clock,
            int cycle,
            LocalDate start,
            LocalDate end,
            LocalDate last) {
        for (DoseStep step : administration.steps()) {
            if (!step.cycles().contains(cycle)) {
                continue;
            }
            Optional<DayList> listed = listed(step);
            int length = regimen.cycle().isEmpty() ? Integer.MAX_VALUE : clock.length(cycle);
            if (listed.isPresent()) {
                for (int day : listed.get().days()) {
                    if (day > length) {
                        break; // T16: days of a delay get only what is given without days
                    }
                    put(days, start.plusDays(day - 1L), end, last, new CycleDay(cycle, day, step));
                }
            } else {
                int day = 1;
                for (LocalDate date = start; date.isBefore(end) && !date.isAfter(last); date = date.plusDays(1)) {
                    put(days, date, end, last, new CycleDay(cycle, day++, step));
                }
            }
        }
    }

    private static void put(
            Map<LocalDate, List<CycleDay>> days, LocalDate date, LocalDate end, LocalDate last, CycleDay day) {
        if (date.isBefore(end) && !date.isAfter(last)) {
            days.computeIfAbsent(date, d -> new ArrayList<>()).add(day);
        }
    }

    private Optional<DayList> listed(DoseStep step) {
        if (step.days() instanceof DoseStep.Days.Listed l) {
            return Optional.of(l.days());
        }
        if (step.days() instanceof DoseStep.Days.Unknown u) {
            return SlotReader.days(
                    u.parameter(), participant.parameter(u.parameter()).orElseThrow());
        }
        return Optional.empty();
    }

    /** The last day that may be dosed, up to the horizon. */
    private LocalDate lastDay(LocalDate anchor, LocalDate horizon) {
        return end.of(anchor).filter(e -> e.isBefore(horizon)).orElse(horizon);
    }

    private Optional<Row> pending(String item, List<String> needs, LocalDate horizon) {
        List<String> flags = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        boolean kept = new Applies(protocol, participant)
                .to(List.of(regimen.applicability(), administration.applicability()), horizon, conditions);
        if (!kept) {
            return Optional.empty();
        }
        if (conditions.contains(Applies.ARM)) {
            add(flags, Applies.ARM);
        }
        needs.forEach(n -> add(flags, "needs " + n));
        conditions.forEach(f -> add(flags, f));
        administration.steps().forEach(step -> amountAndRoute(step, flags));
        return Optional.of(row(item, null, null, needs.get(0), flags));
    }

    private Optional<Row> dose(String item, LocalDate date, CycleDay day, LocalDate anchor, DrugCourse course) {
        List<String> flags = new ArrayList<>();
        boolean kept = new Applies(protocol, participant)
                .to(List.of(regimen.applicability(), administration.applicability()), date, flags);
        if (!kept) {
            return Optional.empty();
        }
        DoseStep written = course.amount(date)
                .map(level -> day.step().with(Optional.of(level)))
                .orElseGet(() -> new InsteadAmounts(protocol, participant).of(day.step(), date, flags));
        DoseStep step = calculated(written, date, anchor, flags);
        amountAndRoute(written, flags);
        if (provisional(day)) {
            add(flags, Standing.PROVISIONAL);
        }
        return Optional.of(row(item, date, day.with(step), "cycle " + day.cycle(), flags));
    }

    /** The step with the amount that comes of body weight and the like; as written while a value is missing. */
    private DoseStep calculated(DoseStep step, LocalDate date, LocalDate anchor, List<String> flags) {
        Optional<DoseStep.Amount.Of> written = administration
                .calculation()
                .flatMap(c -> new DoseWords(participant).said(step).filter(amount -> c.appliesTo(amount.unit())));
        if (written.isEmpty()) {
            return step;
        }
        CalculatedAmount.Result result = new CalculatedAmount(
                        protocol, participant, administration.calculation().orElseThrow(), anchor)
                .of(written.get(), date);
        result.needs().forEach(need -> add(flags, "needs " + need));
        return result.amount().isPresent() ? step.with(result.amount().map(a -> a)) : step;
    }

    /** An amount or a route that a parameter would say does not keep a dose from being dated. */
    private void amountAndRoute(DoseStep step, List<String> flags) {
        if (step.amount().orElse(null) instanceof DoseStep.Amount.Unknown a
                && participant.parameter(a.parameter()).isEmpty()) {
            add(flags, "needs " + a.parameter());
        }
        if (step.route().orElse(null) instanceof DoseStep.Route.Unknown r
                && participant.parameter(r.parameter()).isEmpty()) {
            add(flags, "needs " + r.parameter());
        }
    }

    private Row row(
            String item,
            @org.jspecify.annotations.Nullable LocalDate date,
            @org.jspecify.annotations.Nullable CycleDay day,
            String anchor,
            List<String> flags) {
        DoseWords words = new DoseWords(participant);
        return new Row(
                Row.Kind.DOSE,
                item,
                OptionalInt.empty(),
                OptionalInt.empty(),
                day == null ? OptionalInt.empty() : OptionalInt.of(day.cycle()),
                day == null ? OptionalInt.empty() : OptionalInt.of(day.day()),
                new StudyDays(protocol, participant).of(date),
                date,
                date,
                date,
                null,
                date == null ? Row.Status.PENDING : Row.Status.PLANNED,
                anchor,
                flags,
                day == null ? "" : words.amount(day.step()),
                day == null ? "" : words.route(day.step()),
                day == null ? OptionalInt.empty() : OptionalInt.of(words.times(day.step())),
                administration.origin().place());
    }
}
