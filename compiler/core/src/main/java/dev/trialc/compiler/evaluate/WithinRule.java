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

    static boolean breached(LocalDate date, LocalDate anchor, Length.Fixed length, Expr.Side side) {
        boolean before = side != Expr.Side.AFTER && !tooEarly(date, anchor, length) && !date.isAfter(anchor);
        boolean after = side != Expr.Side.BEFORE && !tooEarly(anchor, date, length) && !date.isBefore(anchor);
        return !before && !after;
    }

    /** Whether the first day lies further before the second than the length. */
    private static boolean tooEarly(LocalDate first, LocalDate second, Length.Fixed length) {
        // months clamp, so the bound is computed from the day named last, as T02 says
        return first.isBefore(Lengths.plus(second, length, -1)) && first.isBefore(second);
    }
}
