package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Events that values date (T08): every turn of their condition to true. */
final class DerivedEvents {
    private final Protocol protocol;
    private final Participant participant;

    DerivedEvents(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    NavigableSet<LocalDate> turns(Event.Derivation derivation) {
        NavigableSet<LocalDate> dates = RecordDates.of(derivation.when(), protocol, participant);
        NavigableSet<LocalDate> turns = new TreeSet<>();
        if (dates.isEmpty()) {
            return turns;
        }
        boolean before = holds(derivation.when(), dates.first().minusDays(1));
        for (LocalDate date : dates) {
            boolean now = holds(derivation.when(), date);
            if (now && !before && confirmed(derivation, date, dates.tailSet(date, false))) {
                turns.add(date);
            }
            before = now;
        }
        return turns;
    }

    private boolean confirmed(Event.Derivation derivation, LocalDate turn, NavigableSet<LocalDate> later) {
        if (derivation.confirmed().isEmpty()) {
            return true;
        }
        Optional<Length.Fixed> least =
                new Lengths(participant).fixed(derivation.confirmed().get());
        if (least.isEmpty()) {
            return false;
        }
        LocalDate from = Lengths.plus(turn, least.get(), 1);
        for (LocalDate date : later) {
            if (!holds(derivation.when(), date)) {
                return false;
            }
            if (!date.isBefore(from)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Expr when, LocalDate date) {
        return new Conditions(protocol, participant).judge(when, date).truth() == Truth.TRUE;
    }
}
