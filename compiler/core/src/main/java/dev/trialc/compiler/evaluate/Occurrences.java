package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        if (protocol.event(e.source()).isEmpty() && Event.drugOf(e.source()).isEmpty()) {
            return Verdict.unknown(e.source()); // records of histories are not part of a schedule's input
        }
        boolean derived = protocol.event(e.source()).flatMap(Event::derivation).isPresent();
        List<Recorded> all =
                derived ? new Events(protocol, participant).records(e.source()) : participant.records(e.source());
        List<Recorded> past = all.stream().filter(r -> !r.date().isAfter(date)).toList();
        List<Recorded> sure = having(e, past, Truth.TRUE);
        List<Recorded> unsure = having(e, past, Truth.UNKNOWN);
        if (sure.isEmpty() && unsure.isEmpty()) {
            return Verdict.of(Truth.FALSE); // whatever it would have to lie before or after
        }
        if (e.when().isEmpty()) {
            return sure.isEmpty() ? Verdict.unknown(e.source()) : Verdict.of(Truth.TRUE);
        }
        Verdict surely = timed(e, e.when().get(), sure);
        Verdict perhaps = timed(e, e.when().get(), unsure);
        if (surely.truth() == Truth.TRUE || perhaps.truth() == Truth.FALSE) {
            return surely;
        }
        return Verdict.unknown(e.source()).with(Truth.UNKNOWN, surely.truth() == Truth.UNKNOWN ? surely : perhaps);
    }

    /** The records of which the condition on attributes is so. */
    private List<Recorded> having(Expr.Occurred e, List<Recorded> records, Truth truth) {
        AttributeTruth attributes = new AttributeTruth(protocol, e.source());
        return records.stream()
                .filter(r -> truth == e.filter().map(f -> attributes.of(f, r)).orElse(Truth.TRUE))
                .toList();
    }

    private Verdict timed(Expr.Occurred e, Expr.When when, List<Recorded> records) {
        if (records.isEmpty()) {
            return Verdict.of(Truth.FALSE);
        }
        List<LocalDate> dates = records.stream().map(Recorded::date).toList();
        if (when instanceof Expr.When.Within w) {
            return lies(dates, w.length(), w.anchor(), (d, anchor, n) -> {
                LocalDate low = w.side() == Expr.Side.AFTER ? anchor : Lengths.plus(anchor, n, -1);
                LocalDate high = w.side() == Expr.Side.BEFORE ? anchor : Lengths.plus(anchor, n, 1);
                return !d.isBefore(low) && !d.isAfter(high);
            });
        }
        if (when instanceof Expr.When.Beyond b) {
            return lies(dates, b.length(), b.anchor(), (d, anchor, n) -> {
                boolean after = b.side() == Expr.Side.AFTER;
                LocalDate limit = Lengths.plus(anchor, n, after ? 1 : -1);
                int past = after ? d.compareTo(limit) : limit.compareTo(d);
                return b.strict() ? past > 0 : past >= 0;
            });
        }
        if (when instanceof Expr.When.Relative r) {
            return lies(
                    dates,
                    Length.ofDays(0),
                    r.anchor(),
                    (d, anchor, n) -> r.side() == Expr.Side.BEFORE ? d.isBefore(anchor) : d.isAfter(anchor));
        }
        return Verdict.unknown(e.source());
    }

    private interface Place {
        boolean holds(LocalDate date, LocalDate anchor, Length.Fixed length);
    }

    /** Whether one of the records lies there; while the anchor or the length is unknown, that is what is needed. */
    private Verdict lies(List<LocalDate> dates, Length length, Anchor anchor, Place place) {
        Found found = new Anchors(protocol, participant).find(anchor);
        Optional<Length.Fixed> fixed = new Lengths(participant).fixed(length);
        List<String> needs = new ArrayList<>(found.known() ? List.of() : found.needs());
        if (fixed.isEmpty()) {
            needs.add(((Length.Unknown) length).parameter());
        }
        return needs.isEmpty()
                ? Verdict.of(Truth.of(dates.stream().anyMatch(d -> place.holds(d, found.get(), fixed.orElseThrow()))))
                : new Verdict(Truth.UNKNOWN, needs);
    }
}
