package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.PartialDate;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of events at times at which they happen, or should not. */
final class RandomEvents {
    private RandomEvents() {}

    /** Gives the records of some events attributes, of which some stay unknown; now and then a second one on the same day. */
    static void attributes(Protocol protocol, RandomFacts values, Dice dice, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Happened happened) {
                List<FactType.Attribute> declared =
                        protocol.event(happened.event()).map(Event::attributes).orElse(List.of());
                if (!declared.isEmpty()) {
                    entries.set(i, attributed(happened, declared, values, dice));
                    if (dice.percent(10)) {
                        entries.add(i++, attributed(happened, declared, values, dice));
                    }
                }
            }
        }
    }

    /** Gives the records of some people times of day; whoever needs hours needs them near one another, and on one day. */
    static void times(Protocol protocol, Dice dice, List<Entry> entries) {
        if (!dice.percent(protocol.requirements().isEmpty() ? 5 : 60)) {
            return;
        }
        boolean sameDay = dice.percent(40);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Happened h && dice.percent(80)) {
                LocalDate day = sameDay && entries.get(0) instanceof Entry.Happened first && dice.percent(50)
                        ? first.date()
                        : h.date();
                entries.set(i, new Entry.Happened(h.event(), day, Optional.of(time(dice)), h.attributes()));
            }
        }
    }

    /** Leaves of some records of some people only the month or the year, or adds such a record to them. */
    static void partialDates(Dice dice, List<Entry> entries) {
        if (!dice.percent(15)) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Happened h && dice.percent(30)) {
                LocalDate near = h.date().plusDays(dice.between(-40, 40));
                boolean month = dice.percent(70);
                Entry partial = new Entry.HappenedIn(
                        h.event(),
                        new PartialDate(
                                near.getYear(), month ? OptionalInt.of(near.getMonthValue()) : OptionalInt.empty()),
                        h.attributes());
                if (dice.percent(50)) {
                    entries.set(i, partial);
                } else {
                    entries.add(i++, partial);
                }
            }
        }
    }

    private static ClockTime time(Dice dice) {
        LocalTime time = LocalTime.of(dice.of(0, 8, 12, 14, 23), dice.of(0, 0, 30, 59));
        return new ClockTime(
                time,
                dice.percent(40)
                        ? Optional.of(ZoneOffset.of(dice.of("Z", "+01:00", "-05:00", "+14:00", "-11:30")))
                        : Optional.empty());
    }

    private static Entry attributed(
            Entry.Happened happened, List<FactType.Attribute> declared, RandomFacts values, Dice dice) {
        SortedMap<String, Entry.Happened.Attribute> said = new TreeMap<>();
        for (FactType.Attribute attribute : declared) {
            if (dice.percent(75)) {
                said.put(attribute.name(), values.attribute(attribute.type()));
            }
        }
        return new Entry.Happened(happened.event(), happened.date(), happened.time(), said);
    }

    /** @param mentioned whether any date of the protocol may depend on it */
    static void add(Event event, boolean mentioned, LocalDate start, Dice dice, List<Entry> entries) {
        switch (event.name()) {
            case "FirstDose" -> maybe(92, event, start, dice, entries);
            case "Consent" -> maybe(80, event, start.minusDays(dice.between(0, 40)), dice, entries);
            case "Enrolment", "Randomization" -> maybe(80, event, start.minusDays(dice.between(-1, 14)), dice, entries);
            case "Progression" -> maybe(25, event, later(start, dice), dice, entries);
            case "Withdrawal" -> maybe(8, event, later(start, dice), dice, entries);
            case "Discontinuation" -> maybe(30, event, later(start, dice), dice, entries);
            case "Death", "StudyWithdrawal" -> maybe(10, event, later(start, dice), dice, entries);
            default -> declared(event, mentioned, start, dice, entries);
        }
    }

    private static void declared(Event event, boolean mentioned, LocalDate start, Dice dice, List<Entry> entries) {
        if (event.derivation().isPresent() && !dice.percent(8)) {
            return; // a record takes the place of all that would be found from values
        }
        int records =
                !mentioned ? dice.percent(2) ? 1 : 0 : event.recurs() ? dice.between(0, 4) : dice.between(0, 5) / 4;
        for (int n = 0; n < records; n++) {
            boolean surely = event.recurs() || dice.percent(60);
            maybe(surely ? 100 : 0, event, later(start, dice), dice, entries);
        }
    }

    private static void maybe(int percent, Event event, LocalDate date, Dice dice, List<Entry> entries) {
        if (dice.percent(percent)) {
            entries.add(new Entry.Happened(event.name(), date));
            if (dice.percent(4)) {
                entries.add(new Entry.Happened(event.name(), date.plusDays(dice.between(1, 120))));
            }
        }
    }

    /** Mostly during treatment, sometimes at its very beginning or before it. */
    private static LocalDate later(LocalDate start, Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 6) {
            return start.minusDays(dice.between(1, 30));
        }
        if (kind <= 14) {
            return start.plusDays(dice.between(0, 2));
        }
        if (kind <= 40) {
            return start.plusDays(7L * dice.between(1, 60) + dice.between(-1, 1));
        }
        return start.plusDays(dice.between(3, 600));
    }
}
