package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes participants such as trials have, and some such as no trial should have: delays, early ends, missing anchors, contradictions.
 *
 * <p>The same seed and number give the same participant of the same protocol, on every machine.
 */
final class RandomParticipant {
    private final Protocol protocol;
    private final Mentions mentions;

    RandomParticipant(Protocol protocol) {
        this.protocol = protocol;
        this.mentions = new Mentions(protocol);
    }

    Person make(long seed, int number) {
        Dice dice = new Dice(seed, number);
        LocalDate start = dice.day();
        List<Entry> entries = new ArrayList<>();
        Map<String, String> parameters = parameters(dice, entries);
        arm(dice, entries);
        for (Choice choice : protocol.choices()) {
            if (dice.percent(70)) {
                entries.add(new Entry.Chosen(choice.name(), dice.of(choice.options())));
            }
        }
        for (Event event : protocol.events()) {
            if (!event.name().equals("LastDose")) {
                RandomEvents.add(event, mentions.events().contains(event.name()), start, dice, entries);
            }
        }
        ends(start, dice, entries);
        for (Regimen regimen : protocol.regimens()) {
            RandomCycles.add(regimen, start, parameters, dice, entries);
            RandomRestarts.add(regimen, start, dice, entries);
        }
        administrations(start, dice, entries);
        RandomFacts facts = new RandomFacts(mentions, start, dice);
        RandomEvents.attributes(protocol, facts, dice, entries);
        RandomEvents.times(protocol, dice, entries);
        RandomEvents.partialDates(dice, entries);
        protocol.facts().forEach(fact -> facts.add(fact, entries));
        if (dice.percent(90)) {
            oneDateEach(entries);
            nothingAfterDeath(entries);
            nothingAfterLastDose(entries);
        }
        RandomDone.add(protocol, start, dice, entries);
        return new Person(entries, asOf(start, dice), horizon(start, dice));
    }

    /** Records of treatment after Death would be refused: most participants are to have a schedule. */
    private static void nothingAfterDeath(List<Entry> entries) {
        LocalDate last = earliest("Death", entries);
        entries.removeIf(
                entry -> (entry instanceof Entry.CycleStarted c && c.date().isAfter(last))
                        || (entry instanceof Entry.Restarted r && r.date().isAfter(last))
                        || (entry instanceof Entry.Administered a && a.date().isAfter(last))
                        || (entry instanceof Entry.Happened e
                                && e.event().equals("FirstDose")
                                && e.date().isAfter(last)));
    }

    /** Two dates of what happens once would be refused as well. */
    private static void oneDateEach(List<Entry> entries) {
        for (String event : List.of("Death", "StudyWithdrawal", "FirstDose")) {
            LocalDate first = earliest(event, entries);
            entries.removeIf(entry -> entry instanceof Entry.Happened e
                    && e.event().equals(event)
                    && !e.date().equals(first));
        }
    }

    private static void nothingAfterLastDose(List<Entry> entries) {
        LocalDate first = earliest("FirstDose", entries);
        entries.removeIf(entry -> entry instanceof Entry.Happened e
                && e.event().equals("LastDose")
                && !first.equals(LocalDate.MAX)
                && e.date().isBefore(first));
        LocalDate last = earliest("LastDose", entries);
        entries.removeIf(
                entry -> entry instanceof Entry.Administered a && a.date().isAfter(last));
    }

    private static LocalDate earliest(String event, List<Entry> entries) {
        LocalDate earliest = LocalDate.MAX;
        for (Entry entry : entries) {
            if (entry instanceof Entry.Happened e
                    && e.event().equals(event)
                    && e.date().isBefore(earliest)) {
                earliest = e.date();
            }
        }
        return earliest;
    }

    private static Optional<LocalDate> asOf(LocalDate start, Dice dice) {
        return dice.percent(35) ? Optional.of(start.plusDays(dice.between(-20, 400))) : Optional.empty();
    }

    private Map<String, String> parameters(Dice dice, List<Entry> entries) {
        RandomWords words = new RandomWords(protocol, dice);
        Map<String, String> said = new HashMap<>();
        for (Parameter parameter : protocol.parameters()) {
            if (dice.percent(75)) {
                String value = words.of(parameter);
                said.put(parameter.name(), value);
                entries.add(new Entry.ParameterSaid(parameter.name(), value));
            }
        }
        return said;
    }

    private void arm(Dice dice, List<Entry> entries) {
        if (!protocol.arms().isEmpty() && dice.percent(80)) {
            entries.add(new Entry.InArm(dice.of(protocol.arms()).name()));
        }
    }

    /** LastDose by itself, or on or near the day of Discontinuation. */
    private void ends(LocalDate start, Dice dice, List<Entry> entries) {
        if (dice.percent(8)) {
            entries.add(new Entry.Happened("LastDose", start.plusDays(dice.between(-3, 400))));
        }
        for (Entry entry : List.copyOf(entries)) {
            if (entry instanceof Entry.Happened e && e.event().equals("Discontinuation") && dice.percent(50)) {
                entries.add(new Entry.Happened("LastDose", e.date().minusDays(dice.between(-1, 10))));
            }
        }
    }

    private void administrations(LocalDate start, Dice dice, List<Entry> entries) {
        for (Drug drug : protocol.drugs()) {
            boolean looked = mentions.events().contains(Event.doseOf(drug.name()));
            if (dice.percent(looked ? 80 : 30)) {
                for (int n = dice.between(1, 3); n > 0; n--) {
                    LocalDate day = start.plusDays(dice.between(-2, 250));
                    for (int days = dice.percent(20) ? dice.between(2, 5) : 1; days > 0; days--) {
                        entries.add(new Entry.Administered(drug.name(), day));
                        day = day.plusDays(1);
                    }
                }
            }
        }
    }

    private static LocalDate horizon(LocalDate start, Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 8) {
            return start.plusDays(dice.between(-60, 30));
        }
        if (kind <= 80) {
            return start.plusDays(dice.between(30, 330));
        }
        return start.plusDays(kind <= 98 ? dice.between(330, 800) : dice.between(800, 1800));
    }
}
