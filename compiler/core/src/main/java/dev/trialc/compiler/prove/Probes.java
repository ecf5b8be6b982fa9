package dev.trialc.compiler.prove;

import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The participants whose schedules are looked at: on plan, at the end of treatment, with every event, and with a late or early second cycle. */
final class Probes {
    static final LocalDate FIRST_DOSE = LocalDate.of(2026, 1, 20);

    private static final LocalDate END = FIRST_DOSE.plusDays(207);
    private static final int[] SHIFTS = {-7, -1, 1, 7, 14};

    private final Protocol protocol;

    Probes(Protocol protocol) {
        this.protocol = protocol;
    }

    /** In each arm: nobody late, nothing but treatment begun. */
    List<Probe> onPlan() {
        return inArms(() -> begun());
    }

    /** In each arm: treatment ended in week 30. */
    List<Probe> ended() {
        return inArms(() -> end(begun(), END));
    }

    /** In each arm: every event of the protocol happened, those that may recur twice, and treatment ended. */
    List<Probe> everything() {
        return inArms(() -> {
            Probe probe = end(begun(), END);
            int day = 40;
            for (Event event : protocol.events()) {
                if (!event.builtIn()) {
                    probe.on(event.name(), FIRST_DOSE.plusDays(day++));
                    if (event.recurs()) {
                        probe.on(event.name(), FIRST_DOSE.plusDays(day++ + 30L));
                    }
                }
            }
            return probe;
        });
    }

    /** In each arm: the same with years between one event and the next, so that whatever lies between two of them has room. */
    List<Probe> stretched() {
        return inArms(() -> {
            Probe probe = end(begun(400, 200, 100), FIRST_DOSE.plusDays(1300));
            int day = 500;
            for (Event event : protocol.events()) {
                if (!event.builtIn()) {
                    probe.on(event.name(), FIRST_DOSE.plusDays(day += 50));
                }
            }
            return probe;
        });
    }

    /** In each arm: cycle 2 of one regimen started so many days late or early. */
    List<Probe> shifted() {
        List<Probe> probes = new ArrayList<>();
        for (Regimen regimen : protocol.regimens()) {
            due(regimen).ifPresent(due -> {
                for (int days : shifts(regimen)) {
                    LocalDate start = due.plusDays(days);
                    if (start.isAfter(FIRST_DOSE)) {
                        probes.addAll(inArms(() -> begun().cycleStart(regimen.name(), 2, start)));
                    }
                }
            });
        }
        return probes;
    }

    private static Set<Integer> shifts(Regimen regimen) {
        Set<Integer> shifts = new TreeSet<>();
        for (int days : SHIFTS) {
            shifts.add(days);
        }
        regimen.cycle().stream()
                .flatMap(c -> c.budgets().stream())
                .filter(b -> b.most().inDays())
                .forEach(b -> shifts.add(b.most().days()));
        return shifts;
    }

    /** D(2) of a regimen that begins with the first dose and has a stated length. */
    static Optional<LocalDate> due(Regimen regimen) {
        boolean first = regimen.from().equals(dev.trialc.compiler.model.Anchor.of("FirstDose"));
        return regimen.cycle()
                .filter(c -> first && c.lengths().stream().allMatch(l -> l.length() instanceof Length.Fixed))
                .map(c -> FIRST_DOSE.plusDays(((Length.Fixed) c.lengthOf(1)).days()));
    }

    /** How late a cycle may start at most (T18); empty where nothing, or no number of days, is said. */
    static Optional<Integer> budget(CycleRule rule) {
        return rule.budgets().stream()
                .map(CycleRule.DelayBudget::most)
                .filter(Length.Fixed::inDays)
                .map(Length.Fixed::days)
                .max(Integer::compareTo);
    }

    /** One participant who began treatment. */
    Probe begun() {
        return begun(15, 8, 6);
    }

    /** The same, with so many days from consent, enrolment and randomization to the first dose. */
    private Probe begun(int consent, int enrolment, int randomization) {
        Probe probe = new Probe();
        on(probe, "Consent", FIRST_DOSE.minusDays(consent));
        on(probe, "Enrolment", FIRST_DOSE.minusDays(enrolment));
        on(probe, "Randomization", FIRST_DOSE.minusDays(randomization));
        probe.on("FirstDose", FIRST_DOSE);
        protocol.parameter(Parameter.HOLIDAYS)
                .filter(p -> p.type() == Parameter.Type.DATES)
                .ifPresent(p -> probe.parameter(p.name(), "none")); // else nothing in working days could be looked at
        protocol.choices().forEach(c -> probe.chose(c.name(), c.options().get(0)));
        return probe;
    }

    private Probe end(Probe probe, LocalDate end) {
        on(probe, "LastDose", end.minusDays(7));
        on(probe, "Progression", end);
        return probe.on("Discontinuation", end);
    }

    /** Only what the protocol speaks of, so that a counterexample says no more than it must. */
    private void on(Probe probe, String event, LocalDate date) {
        if (protocol.origin().file().text().contains(event)) {
            probe.on(event, date);
        }
    }

    private List<Probe> inArms(java.util.function.Supplier<Probe> make) {
        if (protocol.arms().isEmpty()) {
            return List.of(make.get());
        }
        return protocol.arms().stream()
                .map(Arm::name)
                .map(a -> make.get().inArm(a))
                .toList();
    }
}
