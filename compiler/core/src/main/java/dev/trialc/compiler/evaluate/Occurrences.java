package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/** Whether something is recorded as having happened, and when. */
final class Occurrences {
    private final Protocol protocol;
    private final Participant participant;

    Occurrences(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    Verdict judge(Expr.Occurred e, LocalDate date) {
        boolean event = protocol.event(e.source()).isPresent();
        if (!event || e.filter().isPresent()) {
            return Verdict.unknown(e.source()); // records with attributes are not part of a schedule's input
        }
        NavigableSet<LocalDate> dates = participant.recorded(e.source()).headSet(date, true);
        if (e.when().isEmpty()) {
            return Verdict.of(Truth.of(!dates.isEmpty()));
        }
        return within(e, dates);
    }

    private Verdict within(Expr.Occurred e, NavigableSet<LocalDate> dates) {
        Expr.When when = e.when().orElseThrow();
        if (when instanceof Expr.When.Within w) {
            return window(e, dates, w);
        }
        if (when instanceof Expr.When.Relative r) {
            Found anchor = new Anchors(protocol, participant).find(r.anchor());
            if (!anchor.known()) {
                return Verdict.unknown(anchor.words());
            }
            return Verdict.of(Truth.of(dates.stream()
                    .anyMatch(d -> r.side() == Expr.Side.BEFORE ? d.isBefore(anchor.get()) : d.isAfter(anchor.get()))));
        }
        if (when instanceof Expr.When.Beyond b) {
            return beyond(dates, b);
        }
        return Verdict.unknown(e.source());
    }

    private Verdict window(Expr.Occurred e, NavigableSet<LocalDate> dates, Expr.When.Within w) {
        Found anchor = new Anchors(protocol, participant).find(w.anchor());
        Optional<Length.Fixed> length = new Lengths(participant).fixed(w.length());
        if (!anchor.known() || length.isEmpty()) {
            return Verdict.unknown(anchor.known() ? e.source() : anchor.words());
        }
        LocalDate low = w.side() == Expr.Side.AFTER ? anchor.get() : Lengths.plus(anchor.get(), length.get(), -1);
        LocalDate high = w.side() == Expr.Side.BEFORE ? anchor.get() : Lengths.plus(anchor.get(), length.get(), 1);
        return Verdict.of(Truth.of(dates.stream().anyMatch(d -> !d.isBefore(low) && !d.isAfter(high))));
    }

    private Verdict beyond(NavigableSet<LocalDate> dates, Expr.When.Beyond b) {
        Found anchor = new Anchors(protocol, participant).find(b.anchor());
        Optional<Length.Fixed> length = new Lengths(participant).fixed(b.length());
        if (!anchor.known() || length.isEmpty()) {
            return Verdict.unknown(anchor.words());
        }
        boolean after = b.side() == Expr.Side.AFTER;
        LocalDate limit = Lengths.plus(anchor.get(), length.get(), after ? 1 : -1);
        return Verdict.of(Truth.of(dates.stream().anyMatch(d -> {
            int past = after ? d.compareTo(limit) : limit.compareTo(d);
            return b.strict() ? past > 0 : past >= 0;
        })));
    }
}
