package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.StopRule;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Recorded events, and those that may be derived: LastDose (T05), Discontinuation (T06), and events that values date (T08). */
final class Events {
    /** Where a condition is asked for that has no date yet: every dated fact counts. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Protocol protocol;
    private final Participant participant;

    Events(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /** All dates of an event, rising, each once. */
    NavigableSet<LocalDate> dates(String event) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        records(event).forEach(r -> dates.add(r.date()));
        return dates;
    }

    /** All records of an event in their order; those that are derived have no attributes. */
    List<Recorded> records(String event) {
        List<Recorded> recorded = participant.records(event);
        boolean ends = event.equals("Discontinuation") || event.equals("LastDose");
        if (!recorded.isEmpty() || !partial(event).isEmpty() || ends && participant.isOnRecordsAlone()) {
            return recorded;
        }
        boolean derives =
                ends || protocol.event(event).flatMap(Event::derivation).isPresent();
        if (derives && participant.whole().isPresent()) {
            return new Events(protocol, participant.whole().get()).records(event);
        }
        NavigableSet<LocalDate> derived = new TreeSet<>();
        if (event.equals("Discontinuation")) {
            derivedDiscontinuation().ifPresent(derived::add);
        } else if (event.equals("LastDose")) {
            derivedLastDose(Optional.empty()).ifPresent(derived::add);
        } else {
            protocol.event(event)
                    .flatMap(Event::derivation)
                    .ifPresent(d -> derived.addAll(new DerivedEvents(protocol, participant).turns(d)));
        }
        return derived.stream().map(Recorded::on).toList();
    }

    /** Records of an event of which only the month or the year is known; none of {@code dose of X}. */
    List<PartialRecord> partial(String event) {
        return participant.partial(event);
    }

    /** The records of which a condition on their attributes is true; all of them without one. */
    List<Recorded> records(String event, Optional<Expr> filter) {
        AttributeTruth attributes = new AttributeTruth(protocol, event);
        return records(event).stream()
                .filter(r -> filter.isEmpty() || attributes.of(filter.get(), r) == Truth.TRUE)
                .toList();
    }

    Optional<LocalDate> first(String event) {
        NavigableSet<LocalDate> dates = dates(event);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.first());
    }

    /** The earlier of Death and StudyWithdrawal, after which nothing is planned (T23). */
    Optional<LocalDate> endOfLife() {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        ends.addAll(participant.recorded("Death"));
        ends.addAll(participant.recorded("StudyWithdrawal"));
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.first());
    }

    /** T05: the last recorded administration once treatment, or the drug, is known to be over, and not only bound to be. */
    Optional<LocalDate> derivedLastDose(Optional<String> drug) {
        if (participant.isOnRecordsAlone()) {
            return Optional.empty();
        }
        NavigableSet<LocalDate> over = new TreeSet<>(dates("Discontinuation"));
        over.addAll(participant.recorded("Death"));
        Participant all = participant.whole().orElse(participant);
        drug.flatMap(new DrugStop(protocol, all)::date).ifPresent(over::add);
        if (over.isEmpty() || over.first().isAfter(all.knownUntil())) {
            return Optional.empty();
        }
        return Optional.ofNullable(participant.administrations(drug).floor(over.first()));
    }

    /**
     * T06: the latest of the dates on which the participant's regimens met their until, once each has. Asked of the records alone: what
     * follows from the end of treatment cannot be what ends it.
     */
    private Optional<LocalDate> derivedDiscontinuation() {
        Events recorded = new Events(protocol, participant.onRecordsAlone());
        LocalDate latest = null;
        for (Regimen regimen : protocol.regimens()) {
            if (!recorded.mayApply(regimen)) {
                continue;
            }
            Optional<LocalDate> met = new Anchors(protocol, recorded.participant)
                    .find(regimen.from())
                    .date()
                    .flatMap(from -> untilMet(regimen, from));
            if (met.isEmpty()) {
                return Optional.empty();
            }
            latest = latest == null || met.get().isAfter(latest) ? met.get() : latest;
        }
        return Optional.ofNullable(latest);
    }

    /** The earliest record of any of a regimen's until events, or day of a rule that stops treatment, on or after its anchor (T23, T45). */
    Optional<LocalDate> untilMet(Regimen regimen, LocalDate anchor) {
        Anchors recorded = new Anchors(protocol, participant.onRecordsAlone());
        return Stream.concat(
                        recorded.earliestOnOrAfter(regimen.until(), anchor).stream(),
                        protocol.stopRules().stream()
                                .filter(rule -> !rule.trial())
                                .flatMap(rule -> stopped(rule, recorded, anchor).stream()))
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> stopped(StopRule rule, Anchors recorded, LocalDate from) {
        if (rule.at().isPresent()) {
            return recorded.earliestOnOrAfter(List.of(rule.at().get()), from);
        }
        Participant alone = participant.onRecordsAlone();
        return rule.when()
                .flatMap(when -> RecordDates.of(when, protocol, alone).tailSet(from, true).stream()
                        .filter(day ->
                                new Conditions(protocol, alone).judge(when, day).truth() == Truth.TRUE)
                        .findFirst());
    }

    /** Only an arm or a condition that is known to be false takes a regimen away. */
    boolean mayApply(Regimen regimen) {
        Applicability applicability = regimen.applicability();
        boolean otherArm = !applicability.arms().isEmpty()
                && participant.arm().map(a -> !applicability.arms().contains(a)).orElse(false);
        if (otherArm) {
            return false;
        }
        LocalDate asked =
                new Anchors(protocol, participant).find(regimen.from()).date().orElse(FAR);
        return applicability
                .when()
                .map(w -> new Conditions(protocol, participant).judge(w, asked).truth() != Truth.FALSE)
                .orElse(true);
    }
}
