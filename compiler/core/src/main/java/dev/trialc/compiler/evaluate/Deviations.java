package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CalendarUnit;
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
            Optional<LocalDate> needed = new Events(protocol, participant).first(rule.event());
            breach = needed.flatMap(n -> Optional.ofNullable(dates(rule.what()).lower(n)))
                    .map(x -> dates(rule.what()).first())
                    .or(() -> earlierThatDay(rule));
        } else if (requirement.rule() instanceof Requirement.Rule.Within rule) {
            breach = within(rule);
        }
        return breach.map(
                d -> new Deviation(d, requirement.text(), requirement.origin().place()));
    }

    /** The day of the first record of an event, where something that should have waited has an earlier time of that day (T51). */
    private Optional<LocalDate> earlierThatDay(Requirement.Rule.BeforeAny rule) {
        Events events = new Events(protocol, participant);
        List<Recorded> needed = events.records(rule.event());
        boolean procedure = rule.what().equals("procedure");
        List<Recorded> others = procedure ? participant.records("FirstDose") : events.records(rule.what());
        return needed.stream()
                .limit(1)
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
        Optional<LocalDate> date = new Events(protocol, participant).first(rule.event());
        Optional<LocalDate> anchor =
                new Anchors(protocol, participant).find(rule.anchor()).date();
        Lengths lengths = new Lengths(participant);
        var length = lengths.fixed(rule.length());
        if (date.isEmpty() || anchor.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        if (length.get().inWorkingDays()) {
            return lengths.holidays()
                    .filter(w -> WithinRule.breached(
                            date.get(), anchor.get(), length.get().amount(), rule.side(), w))
                    .flatMap(w -> date);
        }
        if (length.get().unit() == CalendarUnit.HOUR) {
            Recorded event =
                    new Events(protocol, participant).records(rule.event()).get(0);
            Recorded other =
                    new Anchors(protocol, participant).record(rule.anchor()).orElse(Recorded.on(anchor.get()));
            return HourRule.breached(event, other, length.get().amount(), rule.side()) ? date : Optional.empty();
        }
        return WithinRule.breached(date.get(), anchor.get(), length.get(), rule.side()) ? date : Optional.empty();
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
