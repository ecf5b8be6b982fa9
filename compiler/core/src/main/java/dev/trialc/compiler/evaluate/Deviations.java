package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Procedure;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Requirement;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Breaches of rules on people, of cycle starts, and of order (language §5.9, §6). */
public final class Deviations {
    private final Protocol protocol;
    private final Participant participant;

    public Deviations(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /**
     * All of them: by date, then rules on people, starts of cycles, order of visits, each as declared.
     *
     * @throws InconsistentRecordException when the participant's records contradict one another
     */
    public List<Deviation> all() {
        new Interpreter(protocol).check(participant);
        List<Deviation> all = new ArrayList<>();
        protocol.requirements().forEach(r -> requirement(r).ifPresent(all::add));
        for (Regimen regimen : protocol.regimens()) {
            all.addAll(new StartDeviations(protocol, participant, regimen).all());
        }
        protocol.visits().forEach(v -> all.addAll(order(v)));
        all.sort(Comparator.comparing(Deviation::date));
        return all;
    }

    private Optional<Deviation> requirement(Requirement requirement) {
        Optional<LocalDate> breach = Optional.empty();
        if (requirement.rule() instanceof Requirement.Rule.BeforeAny rule) {
            List<Recorded> needed = first(rule.event());
            breach = needed.stream()
                    .limit(1) // what lies before the earliest day on which it may be lies before all of them
                    .flatMap(n -> Optional.ofNullable(dates(rule.what()).lower(n.date())).stream())
                    .map(x -> dates(rule.what()).first())
                    .findFirst()
                    .or(() -> earlierThatDay(rule, needed));
        } else if (requirement.rule() instanceof Requirement.Rule.Within rule) {
            breach = within(rule);
        }
        return breach.map(
                d -> new Deviation(d, requirement.text(), requirement.origin().place()));
    }

    /** The first record of an event; where one with a partial date may be the first, each day on which the first may lie (language §5.8). */
    private List<Recorded> first(String event) {
        Events events = new Events(protocol, participant);
        Optional<Recorded> dated = events.records(event).stream().findFirst();
        List<PartialRecord> partial = events.partial(event).stream()
                .filter(p -> dated.isEmpty() || !p.first().isAfter(dated.get().date()))
                .toList();
        if (partial.isEmpty()) {
            return dated.stream().toList();
        }
        LocalDate earliest = partial.stream()
                .map(PartialRecord::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return Stream.concat(
                        dated.stream().map(Recorded::date),
                        partial.stream().filter(PartialRecord::certain).map(PartialRecord::last))
                .min(LocalDate::compareTo)
                .map(latest -> earliest.datesUntil(latest.plusDays(1))
                        .map(Recorded::on)
                        .toList())
                .orElse(List.of());
    }

    /** The day of the first record of an event, where something that should have waited has an earlier time of that day (T51). */
    private Optional<LocalDate> earlierThatDay(Requirement.Rule.BeforeAny rule, List<Recorded> needed) {
        boolean procedure = rule.what().equals("procedure");
        List<Recorded> others =
                procedure ? participant.records("FirstDose") : new Events(protocol, participant).records(rule.what());
        return needed.stream()
                .limit(1) // of several days none has a time
                .filter(n -> others.stream().anyMatch(o -> o.date().equals(n.date()) && HourRule.surelyBefore(o, n)))
                .map(Recorded::date)
                .findFirst();
    }

    /** The days on which something was done that may need to wait. */
    private NavigableSet<LocalDate> dates(String what) {
        if (!what.equals("procedure")) {
            boolean procedure =
                    protocol.procedures().stream().map(Procedure::name).anyMatch(what::equals);
            return procedure ? new TreeSet<>() : new Events(protocol, participant).dates(what);
        }
        NavigableSet<LocalDate> dates = new TreeSet<>(participant.administrations(Optional.empty()));
        dates.addAll(participant.recorded("FirstDose"));
        participant.done().forEach(d -> dates.add(d.date()));
        for (Regimen regimen : protocol.regimens()) {
            dates.addAll(participant.cycleStarts(regimen.name()).values());
            dates.addAll(participant.restarts(regimen.name()).values());
        }
        return dates;
    }

    private Optional<LocalDate> within(Requirement.Rule.Within rule) {
        List<Recorded> first = first(rule.event());
        Optional<LocalDate> anchor =
                new Anchors(protocol, participant).find(rule.anchor()).date();
        Lengths lengths = new Lengths(participant);
        var length = lengths.fixed(rule.length());
        if (first.isEmpty() || anchor.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        boolean waits = length.get().inWorkingDays() && lengths.holidays().isEmpty();
        boolean breached = !waits && first.stream().allMatch(day -> breached(rule, day, anchor.get(), length.get()));
        return breached ? Optional.of(first.size() == 1 ? first.get(0).date() : anchor.get()) : Optional.empty();
    }

    private boolean breached(Requirement.Rule.Within rule, Recorded event, LocalDate anchor, Length.Fixed length) {
        if (length.inWorkingDays()) {
            WorkingDays days = new Lengths(participant).holidays().orElseThrow();
            return WithinRule.breached(event.date(), anchor, length.amount(), rule.side(), days);
        }
        if (length.unit() == CalendarUnit.HOUR) {
            Recorded other =
                    new Anchors(protocol, participant).record(rule.anchor()).orElse(Recorded.on(anchor));
            return HourRule.breached(event, other, length.amount(), rule.side());
        }
        return WithinRule.breached(event.date(), anchor, length, rule.side());
    }

    /** Of a series, an occurrence that was done before one with a lower number. */
    private List<Deviation> order(Visit visit) {
        List<Participant.Done> done = participant.done().stream()
                .filter(d -> d.visit().equals(visit.name()) && d.ordinal() > 0)
                .distinct()
                .sorted(Comparator.comparingInt(Participant.Done::episode).thenComparingInt(Participant.Done::ordinal))
                .toList();
        List<Deviation> all = new ArrayList<>();
        for (int i = 1; i < done.size(); i++) {
            Participant.Done lower = done.get(i - 1);
            Participant.Done higher = done.get(i);
            if (lower.episode() == higher.episode() && higher.date().isBefore(lower.date())) {
                String text = name(higher) + " was done before " + name(lower);
                all.add(new Deviation(higher.date(), text, visit.origin().place()));
            }
        }
        return all;
    }

    private static String name(Participant.Done done) {
        return done.visit() + " " + (done.episode() > 0 ? done.episode() + "." : "") + done.ordinal();
    }
}
