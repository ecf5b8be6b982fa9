package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Expr;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Rules in hours, and which of two records of a day came first (T51): by true time where both say their offset, else by the clock. */
final class HourRule {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private HourRule() {}

    /** Whether no two instants that the records may mean keep {@code within n hours}. */
    static boolean breached(Recorded event, Recorded anchor, int hours, Expr.Side side) {
        boolean offsets = both(event, anchor);
        // how much later the anchor may be than the event, from the least to the most
        Duration least = Duration.between(at(event, LAST_SECOND, offsets), at(anchor, LocalTime.MIDNIGHT, offsets));
        Duration most = Duration.between(at(event, LocalTime.MIDNIGHT, offsets), at(anchor, LAST_SECOND, offsets));
        Duration limit = Duration.ofHours(hours);
        Duration from = side == Expr.Side.BEFORE ? Duration.ZERO : limit.negated();
        Duration to = side == Expr.Side.AFTER ? Duration.ZERO : limit;
        return most.compareTo(from) < 0 || least.compareTo(to) > 0;
    }

    /** Whether both records have a time of day, and the first one the earlier. */
    static boolean surelyBefore(Recorded first, Recorded second) {
        boolean offsets = both(first, second);
        return first.time().isPresent()
                && second.time().isPresent()
                && at(first, LAST_SECOND, offsets).isBefore(at(second, LAST_SECOND, offsets));
    }

    private static boolean both(Recorded a, Recorded b) {
        return a.time().flatMap(ClockTime::offset).isPresent()
                && b.time().flatMap(ClockTime::offset).isPresent();
    }

    /** @param otherwise the time of a record that has none */
    private static LocalDateTime at(Recorded record, LocalTime otherwise, boolean offsets) {
        Optional<ClockTime> time = record.time();
        LocalDateTime local = record.date().atTime(time.map(ClockTime::time).orElse(otherwise));
        return offsets
                ? local.minusSeconds(time.orElseThrow().offset().orElseThrow().getTotalSeconds())
                : local;
    }
}
