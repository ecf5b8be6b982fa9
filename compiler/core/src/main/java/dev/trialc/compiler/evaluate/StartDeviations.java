package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recorded cycle starts that came too late (T18), too soon (T19), or without what they require (T43). */
final class StartDeviations {
    private final Protocol protocol;
    private final Participant participant;
    private final Regimen regimen;

    StartDeviations(Protocol protocol, Participant participant, Regimen regimen) {
        this.protocol = protocol;
        this.participant = participant;
        this.regimen = regimen;
    }

    List<Deviation> all() {
        List<Deviation> all = new ArrayList<>(unmet());
        Optional<LocalDate> anchor =
                new Anchors(protocol, participant).find(regimen.from()).date();
        boolean dated = anchor.isPresent()
                && regimen.cycle().isPresent()
                && Clock.unknownLength(regimen, participant).isEmpty();
        if (dated) {
            all.addAll(late(anchor.get()));
            all.addAll(soon(anchor.get()));
        }
        return all;
    }

    private List<Deviation> unmet() {
        List<Deviation> all = new ArrayList<>();
        for (DoseRules.StartRequirement requirement : regimen.rules().startRequirements()) {
            participant.cycleStarts(regimen.name()).forEach((cycle, date) -> {
                Truth truth = new Conditions(protocol, participant)
                        .judge(requirement.condition(), date)
                        .truth();
                if (truth == Truth.FALSE) {
                    String text = start(cycle) + " although its requirement was not met";
                    all.add(new Deviation(date, text, requirement.origin().place()));
                }
            });
        }
        return all;
    }

    private String start(int cycle) {
        return "cycle " + cycle + " of " + regimen.name() + " was started";
    }

    private List<Deviation> late(LocalDate anchor) {
        CycleRule rule = regimen.cycle().orElseThrow();
        List<Deviation> all = new ArrayList<>();
        for (Map.Entry<Integer, LocalDate> recorded :
                participant.cycleStarts(regimen.name()).entrySet()) {
            LocalDate date = recorded.getValue();
            Optional<LocalDate> due =
                    clock(anchor, participant.restartedBy(date)).due(recorded.getKey());
            long most = rule.budgets().stream()
                    .mapToLong(b -> due.map(d -> ChronoUnit.DAYS.between(d, Lengths.plus(d, b.most(), 1)))
                            .orElse(0L))
                    .max()
                    .orElse(Long.MAX_VALUE);
            long delay = due.map(d -> ChronoUnit.DAYS.between(d, date)).orElse(0L);
            if (delay > most) {
                String text =
                        start(recorded.getKey()) + " " + delay + " days late; at most " + most + " days are allowed";
                all.add(new Deviation(date, text, rule.origin().place()));
            }
        }
        return all;
    }

    private List<Deviation> soon(LocalDate anchor) {
        CycleRule rule = regimen.cycle().orElseThrow();
        Optional<Integer> least =
                rule.spacing().length().flatMap(new Lengths(participant)::fixed).map(Length.Fixed::days);
        List<Deviation> all = new ArrayList<>();
        if (least.isEmpty()) {
            return all;
        }
        participant.cycleStarts(regimen.name()).forEach((cycle, date) -> {
            long apart = ChronoUnit.DAYS.between(recordedBefore(cycle, date, anchor), date);
            if (cycle > 1 && apart < least.get()) {
                String text = start(cycle) + " " + apart + " days after the start before it; at least " + least.get()
                        + " days are required";
                all.add(new Deviation(date, text, rule.origin().place()));
            }
        });
        return all;
    }

    /** The latest start or restart on record of an earlier cycle: what nobody recorded is no reason for a deviation. */
    private LocalDate recordedBefore(int cycle, LocalDate date, LocalDate anchor) {
        LocalDate before = anchor;
        for (var known : List.of(participant.cycleStarts(regimen.name()), participant.restarts(regimen.name()))) {
            for (LocalDate start : known.headMap(cycle, false).values()) {
                before = start.isAfter(before) && !start.isAfter(date) ? start : before;
            }
        }
        return before;
    }

    private Clock clock(LocalDate anchor, Participant then) {
        return new Clock(protocol, regimen, anchor, then);
    }
}
