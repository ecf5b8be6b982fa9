package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Protocol;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Values of facts at a date: the latest on or before it, of which there may be several on one day (language §6). */
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

    /** All values of the day that counts; none while nothing is known. */
    List<String> texts(Operand operand, LocalDate date) {
        if (operand instanceof Operand.OfFact f && f.at().orElse(null) instanceof Anchor.VisitDay) {
            return participant.facts(f.fact()).stream()
                    .filter(e -> e.date().isPresent() && e.date().equals(participant.visitedOn()))
                    .map(Participant.FactEntry::value)
                    .distinct()
                    .toList();
        }
        if (operand instanceof Operand.OfFact f) {
            return at(f.at(), date).map(d -> values(f.fact(), d)).orElse(List.of());
        }
        if (operand instanceof Operand.OfChoice c) {
            return participant.choice(c.choice()).stream().toList();
        }
        return List.of();
    }

    List<BigDecimal> numbers(Operand operand, LocalDate date) {
        if (operand instanceof Operand.Age age) {
            return ages(new Anchors(protocol, participant).find(age.at()).date());
        }
        return texts(operand, date).stream().map(BigDecimal::new).toList();
    }

    /** The one number that is known; none where two of a day differ. */
    Optional<BigDecimal> number(Operand operand, LocalDate date) {
        List<BigDecimal> all = numbers(operand, date);
        return all.stream().findFirst().filter(first -> all.stream().allMatch(n -> n.compareTo(first) == 0));
    }

    private Optional<LocalDate> at(Optional<Anchor> anchor, LocalDate date) {
        return anchor.isEmpty()
                ? Optional.of(date)
                : new Anchors(protocol, participant).find(anchor.get()).date();
    }

    private List<String> values(String fact, LocalDate date) {
        List<Participant.FactEntry> entries = participant.facts(fact).stream()
                .filter(e -> e.date().map(d -> !d.isAfter(date)).orElse(true))
                .toList();
        LocalDate latest = entries.stream()
                .map(e -> e.date().orElse(LocalDate.MIN))
                .max(LocalDate::compareTo)
                .orElse(null);
        return entries.stream()
                .filter(e -> Objects.equals(e.date().orElse(LocalDate.MIN), latest))
                .map(Participant.FactEntry::value)
                .distinct()
                .toList();
    }

    /** Completed years: a birthday of 29 February falls on 1 March in other years. */
    private List<BigDecimal> ages(Optional<LocalDate> on) {
        if (on.isEmpty()) {
            return List.of();
        }
        boolean born = protocol.fact("birth").isPresent();
        return values(born ? "birth" : "age", on.get()).stream()
                .map(v -> born ? completedYears(LocalDate.parse(v), on.get()) : new BigDecimal(v))
                .toList();
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
