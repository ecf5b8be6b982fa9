package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values of facts: none, one for every date, dated ones, two on one day. */
final class RandomFacts {
    private final Mentions mentions;
    private final LocalDate start;
    private final Dice dice;

    RandomFacts(Mentions mentions, LocalDate start, Dice dice) {
        this.mentions = mentions;
        this.start = start;
        this.dice = dice;
    }

    /** Histories are left out: their entries have attributes, which neither side of a schedule reads yet. */
    void add(Fact fact, List<Entry> entries) {
        boolean used = mentions.facts().contains(fact.name());
        if (fact.type() instanceof FactType.History || !dice.percent(used ? 75 : 2)) {
            return;
        }
        if (dice.percent(35)) {
            entries.add(entry(fact, Optional.empty()));
        }
        if (used && dice.percent(40)) {
            course(fact, entries);
            return;
        }
        int dated = dice.between(0, 3);
        for (int n = 0; n < dated; n++) {
            LocalDate date = start.plusDays(dice.between(-40, 300));
            entries.add(entry(fact, Optional.of(date)));
            if (dice.percent(12)) {
                entries.add(entry(fact, Optional.of(date)));
            }
        }
    }

    /** Values at visits, one after the other, so that a condition turns to true, and back, and again. */
    private void course(Fact fact, List<Entry> entries) {
        LocalDate date = start.plusDays(dice.between(-25, 25));
        for (int n = dice.between(3, 9); n > 0; n--) {
            entries.add(entry(fact, Optional.of(date)));
            date = date.plusDays(dice.percent(60) ? dice.between(1, 14) : dice.between(15, 45));
        }
    }

    private Entry entry(Fact fact, Optional<LocalDate> date) {
        if (fact.type() instanceof FactType.Numeric numeric) {
            String unit = numeric.unit().map(u -> " " + u).orElse("");
            return new Entry.FactFound(fact.name(), body(numeric).orElseGet(this::number), unit, date);
        }
        return new Entry.FactFound(fact.name(), value(fact.type()), "", date);
    }

    /** Weights, heights and filtration rates near one another, so that some changes count and some do not; seldom none that can be. */
    private Optional<String> body(FactType.Numeric type) {
        return switch (type.unit().orElse("")) {
            case "kg" -> Optional.of(dice.percent(3) ? "0" : dice.between(54, 66) + dice.of("", ".5", ".25"));
            case "cm" -> Optional.of(Integer.toString(dice.between(158, 174)));
            case "mL/min" -> Optional.of(Integer.toString(dice.between(80, 100)));
            default -> Optional.empty();
        };
    }

    /** A value for an attribute of a record. */
    Entry.Happened.Attribute attribute(FactType type) {
        return type instanceof FactType.Numeric numeric
                ? new Entry.Happened.Attribute(
                        number(), numeric.unit().map(u -> " " + u).orElse(""))
                : new Entry.Happened.Attribute(value(type), "");
    }

    private String value(FactType type) {
        if (type instanceof FactType.Coded coded) {
            return dice.of(coded.values());
        }
        if (type instanceof FactType.CalendarDate) {
            return dice.percent(25)
                    ? LocalDate.of(dice.of(1952, 1964, 1988, 2004), 2, 29).toString()
                    : start.minusDays(dice.between(-100, 30_000)).toString();
        }
        return dice.percent(50) ? "yes" : "no";
    }

    /** Exactly a limit of the protocol, a little off it, or anything. */
    private String number() {
        if (!mentions.numbers().isEmpty() && dice.percent(75)) {
            BigDecimal limit = dice.of(List.copyOf(mentions.numbers()));
            BigDecimal off = new BigDecimal(dice.of("0", "0", "0.01", "-0.01", "1", "0.0"));
            return limit.add(off).max(BigDecimal.ZERO).toPlainString();
        }
        return Integer.toString(dice.between(0, 200));
    }
}
