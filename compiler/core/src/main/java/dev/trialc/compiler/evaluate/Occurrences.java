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
import java.util.function.Predicate;

/** Whether something is recorded as having happened, and when. */
final class Occurrences {
    private static final Time ANY_TIME = new Time(d -> true, List.of());

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
        List<Recorded> past = (derived
                        ? new Events(protocol, participant).records(e.source())
                        : participant.records(e.source()))
                .stream().filter(r -> !r.date().isAfter(date)).toList();
        List<PartialRecord> partial = participant.partial(e.source()).stream()
                .filter(p -> attributes(e, p.on(p.first())) != Truth.FALSE)
                .flatMap(p -> p.seenFrom(LocalDate.MIN, date).stream())
                .toList();
        List<Recorded> sure = having(e, past, Truth.TRUE);
        List<Recorded> unsure = having(e, past, Truth.UNKNOWN);
        if (sure.isEmpty() && unsure.isEmpty() && partial.isEmpty()) {
            return Verdict.of(Truth.FALSE); // whatever it would have to lie before or after
        }
        return judge(e, e.when().map(w -> time(e, w)).orElse(ANY_TIME), sure, unsure, partial);
    }

    private Verdict judge(
            Expr.Occurred e, Time time, List<Recorded> sure, List<Recorded> unsure, List<PartialRecord> partial) {
        Truth surely = sure.stream().map(r -> time.of(r.date())).reduce(Truth.FALSE, Truth::or);
        Truth perhaps =
                unsure.stream().map(r -> time.of(r.date()).and(Truth.UNKNOWN)).reduce(Truth.FALSE, Truth::or);
        for (PartialRecord one : partial) {
            boolean some = one.holds(d -> time.of(d) != Truth.FALSE) != Truth.FALSE;
            Truth all = one.holds(d -> time.of(d) == Truth.TRUE).and(attributes(e, one.on(one.first())));
            perhaps = perhaps.or(all == Truth.TRUE ? all : Truth.of(some).and(Truth.UNKNOWN));
        }
        Truth truth = surely.or(perhaps);
        if (truth != Truth.UNKNOWN) {
            return Verdict.of(truth);
        }
        Verdict needed = perhaps == Truth.FALSE ? Verdict.of(Truth.UNKNOWN) : Verdict.unknown(e.source());
        return needed.with(Truth.UNKNOWN, new Verdict(Truth.UNKNOWN, time.needs()));
    }

    private Truth attributes(Expr.Occurred e, Recorded record) {
        return e.filter()
                .map(f -> new AttributeTruth(protocol, e.source()).of(f, record))
                .orElse(Truth.TRUE);
    }

    /** The records of which the condition on attributes is so. */
    private List<Recorded> having(Expr.Occurred e, List<Recorded> records, Truth truth) {
        return records.stream().filter(r -> attributes(e, r) == truth).toList();
    }

    /**
     * When a record has to lie.
     *
     * @param needs what is missing to say so
     */
    private record Time(Predicate<LocalDate> holds, List<String> needs) {
        Truth of(LocalDate date) {
            return needs.isEmpty() ? Truth.of(holds.test(date)) : Truth.UNKNOWN;
        }
    }

    private Time time(Expr.Occurred e, Expr.When when) {
        if (when instanceof Expr.When.Within w) {
            return lies(w.length(), w.anchor(), (d, anchor, n) -> {
                LocalDate low = w.side() == Expr.Side.AFTER ? anchor : Lengths.plus(anchor, n, -1);
                LocalDate high = w.side() == Expr.Side.BEFORE ? anchor : Lengths.plus(anchor, n, 1);
                return !d.isBefore(low) && !d.isAfter(high);
            });
        }
        if (when instanceof Expr.When.Beyond b) {
            return lies(b.length(), b.anchor(), (d, anchor, n) -> {
                boolean after = b.side() == Expr.Side.AFTER;
                LocalDate limit = Lengths.plus(anchor, n, after ? 1 : -1);
                int past = after ? d.compareTo(limit) : limit.compareTo(d);
                return b.strict() ? past > 0 : past >= 0;
            });
        }
        if (when instanceof Expr.When.Relative r) {
            return lies(
                    Length.ofDays(0),
                    r.anchor(),
                    (d, anchor, n) -> r.side() == Expr.Side.BEFORE ? d.isBefore(anchor) : d.isAfter(anchor));
        }
        return new Time(d -> false, List.of(e.source()));
    }

    private interface Place {
        boolean holds(LocalDate date, LocalDate anchor, Length.Fixed length);
    }

    /** While the anchor or the length is unknown, that is what is needed. */
    private Time lies(Length length, Anchor anchor, Place place) {
        Found found = new Anchors(protocol, participant).find(anchor);
        Optional<Length.Fixed> fixed = new Lengths(participant).fixed(length);
        List<String> needs = new ArrayList<>(found.known() ? List.of() : found.needs());
        if (fixed.isEmpty()) {
            needs.add(((Length.Unknown) length).parameter());
        }
        return new Time(d -> place.holds(d, found.get(), fixed.orElseThrow()), needs);
    }
}
