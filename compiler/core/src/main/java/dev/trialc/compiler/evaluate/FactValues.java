package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Protocol;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Values of facts at a date: the latest on or before it; two different ones of one day are unknown (language §6). */
final class FactValues {
    private final Protocol protocol;
    private final Participant participant;

    FactValues(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    String name(Operand operand) {
        if (operand instanceof Operand.OfFact f) {
            return f.fact();
        }
        if (operand instanceof Operand.OfChoice c) {
            return c.choice();
        }
        return operand instanceof Operand.Age
                ? (protocol.fact("birth").isPresent() ? "birth" : "age")
                : ((Operand.OfAttribute) operand).attribute();
    }

    Optional<String> text(Operand operand, LocalDate date) {
        if (operand instanceof Operand.OfFact f) {
            return at(f.at(), date).flatMap(d -> value(f.fact(), d));
        }
        if (operand instanceof Operand.OfChoice c) {
            return participant.choice(c.choice());
        }
        return Optional.empty();
    }

    Optional<BigDecimal> number(Operand operand, LocalDate date) {
        if (operand instanceof Operand.Age age) {
            return age(new Anchors(protocol, participant).find(age.at()).date());
        }
        return text(operand, date).map(BigDecimal::new);
    }

    private Optional<LocalDate> at(Optional<Anchor> anchor, LocalDate date) {
        return anchor.isEmpty()
                ? Optional.of(date)
                : new Anchors(protocol, participant).find(anchor.get()).date();
    }

    private Optional<String> value(String fact, LocalDate date) {
        List<Participant.FactEntry> entries = participant.facts(fact).stream()
                .filter(e -> e.date().map(d -> !d.isAfter(date)).orElse(true))
                .toList();
        LocalDate latest = entries.stream()
                .map(e -> e.date().orElse(LocalDate.MIN))
                .max(LocalDate::compareTo)
                .orElse(null);
        List<String> values = entries.stream()
                .filter(e -> Objects.equals(e.date().orElse(LocalDate.MIN), latest))
                .map(Participant.FactEntry::value)
                .distinct()
                .toList();
        if (values.size() > 1
                && protocol.fact(fact)
                        .map(f -> f.type() instanceof FactType.Numeric)
                        .orElse(false)) {
            BigDecimal first = new BigDecimal(values.get(0));
            boolean same = values.stream().allMatch(v -> new BigDecimal(v).compareTo(first) == 0);
            return same ? Optional.of(values.get(0)) : Optional.empty();
        }
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Completed years: a birthday of 29 February falls on 1 March in other years. */
    private Optional<BigDecimal> age(Optional<LocalDate> on) {
        if (on.isEmpty()) {
            return Optional.empty();
        }
        boolean born = protocol.fact("birth").isPresent();
        if (!born) {
            return value("age", on.get()).map(BigDecimal::new);
        }
        return value("birth", on.get()).map(LocalDate::parse).map(birth -> completedYears(birth, on.get()));
    }

    private static BigDecimal completedYears(LocalDate birth, LocalDate on) {
        int years = on.getYear() - birth.getYear();
        LocalDate birthday = birth.plusYears(years);
        if (birth.getDayOfMonth() == 29 && birth.getMonthValue() == 2 && !birthday.isLeapYear()) {
            birthday = birthday.plusDays(1);
        }
        return BigDecimal.valueOf(on.isBefore(birthday) ? years - 1 : years);
    }
}
