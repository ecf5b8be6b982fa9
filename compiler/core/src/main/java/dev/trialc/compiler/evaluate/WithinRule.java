package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import java.time.LocalDate;

/** {@code within 3 days before FirstDose}, by dates; in hours it is {@link HourRule}'s. */
final class WithinRule {
    private WithinRule() {}

    /** The same in working days (T34): the interval ends on the n-th of them. */
    static boolean breached(LocalDate date, LocalDate anchor, int number, Expr.Side side, WorkingDays days) {
        LocalDate first = side == Expr.Side.AFTER ? anchor : days.count(anchor, number, false);
        LocalDate last = side == Expr.Side.BEFORE ? anchor : days.count(anchor, number, true);
        return date.isBefore(first) || date.isAfter(last);
    }

    /** T02: both bounds are computed from the anchor, which matters where a month is clamped. */
    static boolean breached(LocalDate date, LocalDate anchor, Length.Fixed length, Expr.Side side) {
        LocalDate first = side == Expr.Side.AFTER ? anchor : Lengths.plus(anchor, length, -1);
        LocalDate last = side == Expr.Side.BEFORE ? anchor : Lengths.plus(anchor, length, 1);
        return date.isBefore(first) || date.isAfter(last);
    }
}
